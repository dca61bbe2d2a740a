import { describe, expect, test } from "vitest";
import { builtWorksheets } from "#test/support/built-worksheets.ts";
import { draftSheet, type Draft } from "#worksheets/draft.ts";
import { pageHeight } from "#worksheets/print-pages.ts";
import { plainOptions } from "#worksheets/sheet-options.ts";
import type { BookSheet } from "#xlsx/book/book.ts";

const ROW = 18;
// What a character takes in Microsoft YaHei, in points: the widest of the faces that sheets are seen in.
const YAHEI = 6;
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
const WIDTH = 20;
const PAGE = Math.floor(pageHeight([WIDTH], false) / ROW);
const part = (share: number) => Math.floor(PAGE * share);

/** Row spans of a sheet, and on which pages each begins and ends. */
function pagesOf(spans: readonly (readonly [rows: number, isKept: boolean])[]): readonly string[] {
  const draft = draftSheet("x", 1);
  draft.widen(0, WIDTH);
  const placed = spans.map(([rows, isKept]) => {
    const first = draft.next();
    for (let row = 0; row < rows; row += 1) draft.row([{ style: "given", value: row }]);
    if (isKept) draft.together(first);
    return [first, draft.next() - 1] as const;
  });
  const { rows } = draft.finish(plainOptions(""));
  const pageOf = (row: number) => 1 + rows.slice(0, row + 1).filter(({ pageBreak }) => pageBreak).length;
  return placed.map(([first, last]) => `${String(pageOf(first))}-${String(pageOf(last))}`);
}

describe("where pages break", () => {
  test.each<[string, readonly (readonly [number, boolean])[], readonly string[], string]>([
    [
      "what fits",
      [
        [part(0.3), true],
        [part(0.6), true],
      ],
      ["1-1", "1-1"],
      "nothing to break for",
    ],
    [
      "a table that does not fit",
      [
        [part(0.4), true],
        [part(0.7), true],
      ],
      ["1-1", "2-2"],
      "a table stays whole",
    ],
    [
      "a table below little",
      [
        [part(0.2), false],
        [part(0.95), true],
      ],
      ["1-1", "1-2"],
      "no page for a name block alone",
    ],
    [
      "a long table low on a page",
      [
        [part(0.7), true],
        [part(1.8), true],
      ],
      ["1-1", "2-3"],
      "it begins on a page of its own",
    ],
    [
      "a long table high on a page",
      [
        [part(0.5), true],
        [PAGE * 2, true],
      ],
      ["1-1", "1-3"],
      "half a page is not left blank",
    ],
    [
      "a long table of nearly two pages",
      [[part(1.95), true]],
      ["1-3"],
      "a program with less on a page than ours would leave one nearly blank",
    ],
  ])("%s", (_, spans, pages, why) => {
    expect(pagesOf(spans), why).toEqual(pages);
  });

  test("a task whose first table fits goes on over the page when half of the page is free", () => {
    const draft = draftSheet("x", 1);
    draft.widen(0, WIDTH);
    const rows = (count: number) => {
      const first = draft.next();
      for (let row = 0; row < count; row += 1) draft.row([{ style: "given", value: row }]);
      draft.together(first);
      return first;
    };
    rows(part(0.5));
    const task = rows(part(0.3));
    const second = rows(part(0.5));
    draft.nearby(task);
    const breaks = draft.finish(plainOptions("")).rows.flatMap(({ pageBreak }, index) => (pageBreak ? [index] : []));
    expect(breaks).toEqual([second]);
  });
});

describe("a header on every page", () => {
  const titlesOf = (after: (draft: Draft) => void) => {
    const draft = draftSheet("x", 1);
    const header = draft.row([{ style: "header", value: "h" }]);
    for (let row = 0; row < PAGE * 2; row += 1) draft.row([{ style: "given", value: row }]);
    draft.repeat(header);
    draft.gap();
    after(draft);
    return draft.finish(plainOptions("")).titleRows;
  };

  test.each<[string, (draft: Draft) => void, readonly [number, number] | undefined, string]>([
    ["the last table", () => undefined, [1, 1], "it goes on to the end of the sheet"],
    ["a table above text", (draft) => void draft.prose("x"), undefined, "the text would stand under its header"],
    ["a table above a chart", (draft) => void draft.gap(10), undefined, "charts lie on blank rows"],
  ])("%s", (_, after, titles, why) => {
    expect(titlesOf(after), why).toEqual(titles);
  });
});

describe("a chart below its table", () => {
  const CHART = { kind: "bar", title: "x", series: [], values: { min: 0 } } as const;
  const drawn = (rowsOfTable: number, rowsOfChart: number) => {
    const draft = draftSheet("x", 1);
    draft.widen(0, WIDTH);
    for (let row = 0; row < part(0.3); row += 1) draft.row([{ style: "given", value: row }]);
    const table = draft.next();
    for (let row = 0; row < rowsOfTable; row += 1) draft.row([{ style: "given", value: row }]);
    const top = draft.next();
    draft.gap(rowsOfChart);
    draft.chart({ chart: CHART, area: { top, left: 0, bottom: draft.next() - 1, right: 0 }, alt: "x" });
    draft.together(table);
    const { rows } = draft.finish(plainOptions(""));
    const isLower = (rows[top]?.height ?? ROW) < ROW;
    return `${isLower ? "lower" : "as drawn"}, ${rows.some(({ pageBreak }) => pageBreak) ? "cut" : "together"}`;
  };

  test.each<[string, number, number, string, string]>([
    ["both fit", part(0.3), part(0.3), "as drawn, together", "nothing to do"],
    ["the chart is a little too high", part(0.3), part(0.5), "lower, together", "by a fifth lower it fits"],
    [
      "the chart is far too high",
      part(0.4),
      part(0.9),
      "as drawn, cut",
      "less than seven tenths would be hard to read",
    ],
  ])("%s", (_, rowsOfTable, rowsOfChart, found, why) => {
    expect(drawn(rowsOfTable, rowsOfChart), why).toBe(found);
  });
});

test("what a program reads beside the printed columns makes no row higher", () => {
  const draft = draftSheet("x", 2);
  draft.row([
    { style: "given", value: "x" },
    { style: "given", value: "a long text for programs ".repeat(20) },
  ]);
  expect(draft.finish({ ...plainOptions(""), printedColumns: 1 }).rows[0]?.height).toBeUndefined();
});

describe.each(builtWorksheets.filter(({ edition }) => edition === "trainer"))("$name", ({ book }) => {
  const shown = book.sheets.filter(({ hidden }) => !hidden);

  test("every page holds what is on it, and only the last of a sheet may be nearly blank", () => {
    for (const sheet of shown) {
      const pages = fillsOf(sheet);
      for (const fill of pages) expect(fill, sheet.name).toBeLessThanOrEqual(1);
      for (const fill of pages.slice(0, -1)) expect(fill, sheet.name).toBeGreaterThan(0.15);
    }
  });

  test("a chart stands on the page of the table that it is drawn from, where both take little more than half of one", () => {
    for (const sheet of shown) {
      const { rows, charts, widths, landscape } = sheet;
      const page = pageHeight(widths, landscape);
      const pageOf = (row: number) => rows.slice(0, row + 1).filter(({ pageBreak }) => pageBreak).length;
      for (const { chart, area } of charts) {
        const [first] = chart.series.flatMap(({ values }) => topOf(values.formula, sheet));
        if (first === undefined || first > area.top) continue;
        const height = rows.slice(first - 1, area.bottom + 1).reduce((sum, row) => sum + (row.height ?? ROW), 0);
        if (height < page * 0.6) expect(pageOf(area.bottom), `${sheet.name}: ${chart.title}`).toBe(pageOf(first));
      }
    }
  });

  test("what is for everybody to begin with takes one page", () => {
    const [first] = shown;
    expect(first === undefined ? [] : fillsOf(first)).toHaveLength(1);
  });

  test("nobody fills in a name on a page of its own", () => {
    for (const { name, rows } of shown) {
      const names = rows.findIndex(({ cells }) => cells[0]?.style === "subheading");
      const task = rows.findIndex(({ cells }) => cells[0]?.style === "heading");
      const isBroken = rows.slice(names, task + 1).some(({ pageBreak }) => pageBreak);
      expect(names >= 0 && names < task && isBroken, name).toBe(false);
    }
  });

  test("a page for the projector says what it shows: it begins with the title of a task or of a table", () => {
    for (const [index, { cells, pageBreak }] of shown.at(-1)?.rows.entries() ?? [])
      if (pageBreak) expect(["bigTitle", "bigHeading"], String(index)).toContain(cells[0]?.style);
  });

  test("no sheet is printed at less than three fifths of its size", () => {
    for (const { name, widths, landscape, printedColumns = widths.length } of shown)
      expect((landscape ? 763 : 516) / (total(widths.slice(0, printedColumns)) * YAHEI), name).toBeGreaterThan(0.6);
  });
});

/** The first row of a range, where it lies on the sheet. */
function topOf(formula: string, { name }: BookSheet): readonly number[] {
  const [, sheet, row] = /^'(.+)'!\$[A-Z]+\$(\d+)/.exec(formula) ?? [];
  return sheet === name ? [Number(row) - 1] : [];
}

/** Which part of each page is used. */
function fillsOf({ rows, charts, widths, landscape, printedColumns = widths.length }: BookSheet): readonly number[] {
  const page = pageHeight(widths.slice(0, printedColumns), landscape);
  const fills: number[] = [];
  let used = 0;
  let written = 0;
  for (const [index, { height = ROW, pageBreak, cells }] of rows.entries()) {
    if (pageBreak) {
      fills.push(written / page);
      used = 0;
    }
    used += height;
    // Blank rows at the end of a page take none of it, unless a chart lies on them.
    const isDrawn = charts.some(({ area }) => index >= area.top && index <= area.bottom);
    if (cells.length > 0 || isDrawn) written = used;
  }
  return [...fills, written / page];
}
