import type { MarkedAnswer } from "#core/marking/class-marks.ts";
import { answerText } from "#locales/describe-marks.ts";
import type { BookCell, BookSheet } from "#xlsx/book/book.ts";
import { draftSheet } from "../draft.ts";
import { headerCell, headerOfNumbers, numberCell, textCell, type MarksContext, withTitleRow } from "./marks-context.ts";

/** Columns of figures. */
const NUMBERS: ReadonlySet<number> = new Set([7, 8]);
const WIDTHS = [20, 8, 16, 16, 12, 14, 14, 8, 8, 46] as const;

/** Every answer that earned nothing, or earned its points by follow-through, with what is to be said to it. */
export function detailsSheet(context: MarksContext): BookSheet {
  const { marks, words, called, options } = context;
  const { columns, sheets, notes } = words.book;
  const heads = [
    columns.paper,
    columns.taskNumber,
    columns.item,
    columns.row,
    columns.verdict,
    columns.found,
    columns.expected,
    columns.points,
    columns.maximum,
    columns.hint,
  ].map((text, at) => (NUMBERS.has(at) ? headerOfNumbers(text) : headerCell(text)));
  const draft = draftSheet(sheets.details, heads.length);
  WIDTHS.forEach((width, column) => {
    draft.widen(column, width);
  });
  draft.prose(sheets.details, "title", { height: 34 });
  draft.prose(notes.details, "note");
  const header = draft.row(heads);
  for (const { number, answers } of marks.papers)
    for (const answer of answers)
      if (answer.verdict !== "right" && answer.verdict !== "rightly-blank")
        draft.row(detailCells(answer, called(number), context));
  const bottom = draft.next() - 1;
  if (bottom > header)
    draft.table({ name: "KAM_DETAILS", area: { top: header, left: 0, bottom, right: heads.length - 1 } });
  return withTitleRow(draft.finish({ ...options, landscape: true, frozenRows: header + 1 }), header);
}

function detailCells(answer: MarkedAnswer, paper: string, { marks, words, language }: MarksContext): BookCell[] {
  const { verdict, task, item, row, found, expected, points, maximum } = answer;
  return [
    textCell(paper, "label"),
    { ...numberCell(task), align: "center" },
    textCell(marks.items[item]?.label ?? ""),
    textCell(row),
    textCell(words.verdicts[verdict]),
    { ...textCell(found), format: "text" },
    { ...textCell(expected), format: "text" },
    numberCell(points),
    numberCell(maximum),
    textCell(answerText(answer, language)),
  ];
}
