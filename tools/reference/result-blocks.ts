import type { Block, Text } from "./document.ts";
import { linesOf, wordsIn, type Subject } from "./subject.ts";

/** What comes out: the sentence of the comment, and for several columns their headers with what they hold. */
export function resultBlocks(subject: Subject): readonly Block[] {
  const { definition, facts, language, words, takesHeaders, link } = subject;
  const sentence: Block = { kind: "text", text: link(language === "en" ? definition.returns : definition.zhReturns) };
  if (!takesHeaders) return [sentence];
  const [headers = []] = linesOf(subject, { lang: wordsIn(language) });
  const rows = headers.map((header, at): readonly Text[] => {
    const { lists = [], isDate = false } = facts.results[at] ?? {};
    const content = [...(isDate ? [words.kinds.date] : []), ...(lists.length > 0 ? [words.kinds.code] : [])];
    return [[String(at + 1)], [[String(header), ...content].join(" · ")]];
  });
  return [sentence, { kind: "table", heads: words.resultHeads, rows }];
}
