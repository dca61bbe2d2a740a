import type { BookSheet } from "#xlsx/book/book.ts";
import { columnName } from "#workbook/sheet.ts";
import { draftSheet, wantedWidth } from "../draft.ts";
import { headerCell, headerOfNumbers, shareCell, textCell, type MarksContext, withTitleRow } from "./marks-context.ts";

/** From which part of the points on a cell has this grey; every step is told apart without colour. */
const SHADES = [
  { below: 0.25, fill: "24292F", ink: "FFFFFF" },
  { below: 0.5, fill: "6E7781", ink: "FFFFFF" },
  { below: 0.75, fill: "C5CBD1", ink: "1B1F24" },
  { below: 0.9995, fill: "EAEDF0", ink: "1B1F24" },
] as const;

/** Papers by items: each cell the part of its points that was earned, the darker the more was lost. */
export function heatSheet(context: MarksContext): BookSheet {
  const { marks, words, called, options } = context;
  const { columns, sheets, notes } = words.book;
  const draft = draftSheet(sheets.heat, marks.items.length + 2);
  draft.widen(0, 22);
  draft.prose(sheets.heat, "title", { height: 34 });
  draft.prose(notes.heat, "note");
  const heads = marks.items.map(({ task, label }) => `${String(task)}  ${label}`);
  heads.forEach((head, at) => {
    draft.widen(at + 2, wantedWidth(head, []));
  });
  const header = draft.row([headerCell(columns.paper), ...[columns.share, ...heads].map(headerOfNumbers)]);
  const best = marks.papers.toSorted((one, other) => other.points - one.points);
  const shareOf = (points: number, maximum: number) => shareCell(maximum > 0 ? points / maximum : null);
  for (const { number, points, items } of best)
    draft.row([
      textCell(called(number), "label"),
      shareOf(points, marks.maximum),
      ...marks.items.map(({ maximum }, at) => shareOf(items[at] ?? 0, maximum)),
    ]);
  const area = { top: header + 1, left: 1, bottom: draft.next() - 1, right: marks.items.length + 1 };
  const first = `${columnName(area.left)}${String(area.top + 1)}`;
  if (best.length > 0)
    for (const [at, { below, fill, ink }] of SHADES.entries()) {
      const from = SHADES[at - 1]?.below;
      const least = from === undefined ? "" : `,${first}>=${String(from)}`;
      draft.format({ area, formula: `AND(ISNUMBER(${first}),${first}<${String(below)}${least})`, fill, ink });
    }
  return withTitleRow(draft.finish({ ...options, landscape: true, frozenRows: header + 1 }), header);
}
