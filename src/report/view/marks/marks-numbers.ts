import type { SectionView } from "../document/document-view.ts";
import { section } from "../document/make-part.ts";
import type { KeyNumber } from "../document/part.ts";
import { shareText, type MarksDocumentContext } from "./marks-document-context.ts";

const PLAIN = { target: null, part: null, bar: null, change: null } as const;

/** The four numbers of page one. */
export function marksNumbers(context: MarksDocumentContext): SectionView {
  const { marks, say, format } = context;
  const { papers, mean, median, least, most } = marks.figures;
  const said = say.numbers;
  const handed = marks.papers.length + marks.unmarked.length;
  const left = marks.unmarked.length;
  const points = mean === null ? "" : said.points(format.score(mean * marks.maximum), format.score(marks.maximum));
  const numbers: readonly KeyNumber[] = [
    {
      ...PLAIN,
      name: said.papers,
      value: format.count(papers),
      part: said.ofFiles(format.count(handed)),
      note: left === 0 ? said.allMarked : said.unmarked(format.count(left)),
    },
    { ...PLAIN, name: said.mean, value: shareText(context, mean), note: points },
    { ...PLAIN, name: said.median, value: shareText(context, median), note: said.middle },
    {
      ...PLAIN,
      name: said.range,
      value: [least, most].map((share) => shareText(context, share)).join(" – "),
      note: said.rangeNote,
    },
  ];
  return section("numbers", "", "", [{ kind: "key-numbers", numbers, key: null }]);
}
