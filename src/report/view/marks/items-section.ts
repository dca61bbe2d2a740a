import { earns, VERDICTS, type Verdict } from "#core/marking/class-marks.ts";
import { markingWords } from "#locales/marking.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, numbers, row, section, table, words } from "../document/make-part.ts";
import { itemsByShare, type MarksDocumentContext } from "./marks-document-context.ts";

const MOST = 8;
/** Of a class without weak items. */
const LEAST = 3;

/** What to go over again: the weakest items, what happened most often there, and what helps. */
export function itemsSection(context: MarksDocumentContext): SectionView {
  const { marks, say, format } = context;
  const items = itemsByShare(marks);
  const weak = items.filter(({ isWeak }) => isWeak);
  const { columns } = say.items;
  const title = weak.length === 0 ? say.items.fine : say.items.weak(format.count(weak.length));
  const limit = note(say.items.note(format.ratio(marks.limits.weakItem)), 2);
  const shown = weak.length === 0 ? items.slice(0, LEAST) : weak.slice(0, MOST);
  if (shown.length === 0) return section("items", say.items.subject, title, [limit]);
  const rows = shown.map(({ at, label, share }) => {
    const item = marks.items[at];
    return row([String(item?.task ?? ""), label, format.ratio(share), oftenText(context, at), hintOf(context, at)]);
  });
  const heads = [
    words(columns.task, 10),
    words(columns.item, 34),
    numbers(columns.share, 16),
    words(columns.missed, 30, true),
    words(columns.hint),
  ];
  return section("items", say.items.subject, title, [table(heads, rows, { single: true }), limit]);
}

function oftenText({ marks, say, format, language, words: common }: MarksDocumentContext, at: number): string {
  const counts = new Map<Verdict, number>();
  for (const { answers, counts: isCounted } of marks.papers)
    for (const { item, verdict } of answers)
      if (isCounted && item === at && !earns(verdict)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  if (counts.size === 0) return common.none;
  const most = VERDICTS.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))[0] ?? "wrong";
  return say.items.often(markingWords(language).verdicts[most], format.count(counts.get(most) ?? 0));
}

function hintOf({ marks }: MarksDocumentContext, at: number): string {
  return marks.papers[0]?.answers.find(({ item }) => item === at)?.hint ?? "";
}
