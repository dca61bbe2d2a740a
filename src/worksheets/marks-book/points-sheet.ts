import type { MarkedPaper } from "#core/marking/class-marks.ts";
import { remarkText } from "#locales/describe-marks.ts";
import type { BookCell, BookSheet } from "#xlsx/book/book.ts";
import { columnName } from "#workbook/sheet.ts";
import { draftSheet } from "../draft.ts";
import {
  headerCell,
  headerOfNumbers,
  numberCell,
  shareCell,
  textCell,
  type MarksContext,
  withTitleRow,
} from "./marks-context.ts";

/** A row for each paper: whose it is, the points of each task, and what is to be said of it. */
export function pointsSheet(context: MarksContext): BookSheet {
  const { marks, words, options } = context;
  const { columns, sheets, notes } = words.book;
  const who = whoColumns(context);
  const heads = [
    ...who.map(({ head }) => headerCell(head)),
    ...marks.tasks.map(({ number }) => headerOfNumbers(columns.task(number))),
    headerOfNumbers(columns.total),
    headerOfNumbers(columns.share),
    { ...headerCell(columns.counts), align: "center" } as const,
    headerCell(columns.remarks),
  ];
  const draft = draftSheet(sheets.marks, heads.length);
  who.forEach(({ width }, column) => {
    draft.widen(column, width);
  });
  draft.widen(heads.length - 1, 44);
  draft.prose(sheets.marks, "title", { height: 34 });
  draft.prose(notes.marks, "note");
  draft.row([
    ...who.map((_, at) => textCell(at === who.length - 1 ? columns.maximumRow : "", "note")),
    ...marks.tasks.map(({ maximum }) => numberCell(maximum, "given")),
    numberCell(marks.maximum, "given"),
  ]);
  const most = draft.next();
  const header = draft.row(heads);
  for (const paper of marks.papers)
    draft.row([
      ...who.map(({ cell }) => cell(paper)),
      ...pointCells(paper, who.length, draft.next() + 1, most, context),
    ]);
  const area = { top: header, left: 0, bottom: draft.next() - 1, right: heads.length - 1 };
  if (marks.papers.length > 0) draft.table({ name: "KAM_MARKS", area });
  return withTitleRow(draft.finish({ ...options, landscape: true, frozenRows: header + 1 }), header);
}

interface WhoColumn {
  readonly head: string;
  readonly width: number;
  readonly cell: (paper: MarkedPaper) => BookCell;
}

function whoColumns({ words, personal }: MarksContext): readonly WhoColumn[] {
  const { columns } = words.book;
  const text = (head: string, width: number, of: (paper: MarkedPaper) => string): WhoColumn => ({
    head,
    width,
    cell: (paper) => ({ ...textCell(of(paper)), format: "text" }),
  });
  return [
    { head: columns.number, width: 9, cell: ({ number }) => ({ ...numberCell(number, "label"), align: "center" }) },
    text(columns.file, 26, ({ file }) => file),
    ...(personal
      ? [
          text(columns.names, 18, ({ students }) => students.names.join(words.list)),
          text(columns.numbers, 14, ({ students }) => students.numbers.join(words.list)),
          text(columns.group, 12, ({ students }) => students.group ?? ""),
        ]
      : []),
  ];
}

/** @param row one-based, as formulas write it @param most row of the points at most */
function pointCells(
  { tasks, points, counts, remarks }: MarkedPaper,
  left: number,
  row: number,
  most: number,
  { marks, words, called, language }: MarksContext,
): readonly BookCell[] {
  const total = columnName(left + tasks.length);
  const [first, last] = [columnName(left), columnName(left + tasks.length - 1)];
  const share = marks.maximum > 0 ? points / marks.maximum : 0;
  const said = remarks.map((remark) => remarkText(remark, called, language)).join(words.sentenceGap);
  return [
    ...tasks.map((earned) => numberCell(earned)),
    { ...numberCell(points), formula: `SUM(${first}${String(row)}:${last}${String(row)})` },
    {
      ...shareCell(share),
      formula: `IF(${total}$${String(most)}=0,0,${total}${String(row)}/${total}$${String(most)})`,
    },
    { ...textCell(counts ? words.book.yes : words.book.no), align: "center" },
    textCell(said),
  ];
}
