import type { BookSheet } from "#xlsx/book/book.ts";
import { absolute } from "#xlsx/book/xml.ts";
import { draftSheet, type Draft } from "../draft.ts";
import { TONES } from "../looks.ts";
import { headerCell, headerOfNumbers, numberCell, shareCell, textCell, type MarksContext } from "./marks-context.ts";

const WIDTHS = [12, 40, 11, 11, 16] as const;
const CHART = { least: 12, most: 34, spare: 5 } as const;

/** The class in figures, and item by item. */
export function overviewSheet(context: MarksContext): BookSheet {
  const { marks, words, options } = context;
  const draft = draftSheet(words.book.sheets.overview, WIDTHS.length);
  WIDTHS.forEach((width, column) => {
    draft.widen(column, width);
  });
  draft.prose(words.book.title(marks.worksheet.title), "title", { height: 34 });
  draft.prose(words.book.notes.overview(marks.key), "note");
  draft.gap();
  figures(draft, context);
  draft.gap();
  items(draft, context);
  return draft.finish(options);
}

function figures(draft: Draft, { marks, words }: MarksContext): void {
  const { figures: said } = words.book;
  const { figures: found, papers, unmarked, alike, maximum } = marks;
  const rows = [
    [said.papers, numberCell(papers.length + unmarked.length)],
    [said.marked, numberCell(papers.length)],
    [said.counted, numberCell(found.papers)],
    [said.unmarked, numberCell(unmarked.length)],
    [said.maximum, numberCell(maximum)],
    [said.mean, shareCell(found.mean)],
    [said.median, shareCell(found.median)],
    [said.least, shareCell(found.least)],
    [said.most, shareCell(found.most)],
    [said.alike, numberCell(alike.length)],
  ] as const;
  for (const [name, cell] of rows) draft.row([null, textCell(name, "label"), cell]);
}

function items(draft: Draft, context: MarksContext): void {
  const { marks, words } = context;
  const { columns, weak, fine } = words.book;
  const header = draft.row([
    headerCell(columns.taskNumber),
    headerCell(columns.item),
    headerOfNumbers(columns.maximum),
    headerOfNumbers(columns.share),
    headerCell(columns.remarks),
  ]);
  marks.items.forEach(({ task, label, maximum }, at) => {
    const found = marks.figures.items[at];
    draft.row([
      { ...numberCell(task, "label"), align: "center" },
      textCell(label),
      numberCell(maximum),
      shareCell(found?.share ?? null),
      textCell(found?.isWeak === true ? weak : fine),
    ]);
  });
  const [top, bottom] = [header + 1, draft.next() - 1];
  if (bottom < top) return;
  draft.table({ name: "KAM_ITEMS", area: { top: header, left: 0, bottom, right: WIDTHS.length - 1 } });
  const area = { top, left: 4, bottom, right: 4 };
  draft.format({ area, formula: `E${String(top + 1)}<>""`, bold: true, ...TONES.warn });
  draft.gap();
  chartOf(draft, top, bottom, context);
}

/** The shares of the items, as Excel draws them. @param top first of their rows */
function chartOf(draft: Draft, top: number, bottom: number, { marks, words }: MarksContext): void {
  const { chart } = words.book;
  const height = Math.min(CHART.most, Math.max(CHART.least, marks.items.length + CHART.spare));
  const first = draft.next();
  draft.gap(height);
  draft.together(first);
  const range = (column: number) => absolute(draft.name, { top, left: column, bottom, right: column });
  draft.chart({
    area: { top: first, left: 0, bottom: first + height - 2, right: WIDTHS.length - 1 },
    alt: chart.alt,
    chart: {
      kind: "bar",
      title: chart.title,
      values: { min: 0, max: 1, step: 0.2 },
      series: [
        {
          name: chart.series,
          look: "main",
          categories: { formula: range(1), values: marks.items.map(({ label }) => label) },
          values: { formula: range(3), values: marks.figures.items.map(({ share }) => share) },
        },
      ],
    },
  });
}
