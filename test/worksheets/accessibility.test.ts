import { describe, expect, test } from "vitest";
import type { Area } from "#xlsx/book/book.ts";
import { builtWorksheets, cellsOf } from "#test/support/built-worksheets.ts";

describe.each(builtWorksheets)("$name", ({ book, edition }) => {
  const cells = book.sheets.flatMap((sheet) => cellsOf(sheet).map((one) => ({ ...one, sheet })));

  test("sheets have names of their own, 31 characters at most", () => {
    const names = book.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(?!Sheet\d|工作表\d)[^:\\/?*[\]]{1,31}$/);
  });

  test("only prose is merged: no input, no formula, no number", () => {
    for (const { rows, merges } of book.sheets)
      for (const { top, left, bottom, right } of merges) {
        expect(bottom).toBe(top);
        const merged = rows[top]?.cells.slice(left, right + 1) ?? [];
        expect(merged.every((cell) => cell?.formula === undefined && cell?.style !== "input")).toBe(true);
        expect(merged.filter((cell) => typeof cell?.value === "string")).toHaveLength(1);
      }
  });

  test("cells to fill in, and no others, are unlocked and carry the look of an input", () => {
    const unlocked = Object.entries(book.styles).filter(([, style]) => style.unlocked);
    expect(unlocked.map(([id]) => id)).toEqual(["input"]);
    const look = book.styles["input"];
    expect([look?.fill, look?.border, look?.ink].every((colour) => colour !== undefined)).toBe(true);
  });

  test("every input says in words what it takes, and what it refuses", () => {
    const within = (area: Area, row: number, column: number) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    for (const sheet of book.sheets) {
      if (
        sheet.rows.some(({ cells: row }) => row.some((cell) => cell?.style === "input")) &&
        sheet.tables.some(({ name }) => name === "KAM_MARKING")
      )
        continue;
      sheet.rows.forEach(({ cells: row }, y) =>
        row.forEach((cell, x) => {
          if (cell?.style !== "input") return;
          const rule = sheet.validations.find(({ area }) => within(area, y, x));
          expect(rule, `${sheet.name} row ${String(y + 1)} column ${String(x + 1)}`).toBeDefined();
          expect(rule?.prompt).toMatch(/[。.!！]$|\S{4}/);
          expect(rule?.title.length).toBeGreaterThan(0);
        }),
      );
    }
  });

  test("inputs are told by a sign as well as by colour", () => {
    const headers = cells.filter(({ cell }) => cell.style === "inputHeader").map(({ cell }) => String(cell.value));
    // On a team's data sheets and in the trainer's own tables the whole table is to be filled in.
    if (edition === "student") expect(headers.filter((header) => header.startsWith("✎")).length).toBeGreaterThan(0);
  });

  test("bars are as long as what they show: their axis begins at nothing", () => {
    for (const { charts } of book.sheets)
      for (const { chart } of charts)
        if (chart.kind === "bar" || chart.kind === "column") expect(chart.values.min, chart.title).toBe(0);
  });

  test("charts have a title, an alternative text, and are told apart without colour", () => {
    for (const { charts } of book.sheets)
      for (const { chart, alt } of charts) {
        expect(chart.title.length).toBeGreaterThan(0);
        expect(alt.length).toBeGreaterThan(chart.title.length);
        const looks = chart.series.map(({ look }) => look).filter((look) => look !== "rule");
        expect(new Set(looks).size).toBe(looks.length);
      }
  });

  test("tables have names and a header row of distinct texts", () => {
    const tables = book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    expect(new Set(tables.map(({ table }) => table.name.toLowerCase())).size).toBe(tables.length);
    for (const { sheet, table } of tables) {
      expect(table.name).not.toMatch(/^(Table|表)\d+$/);
      const headers = sheet.rows[table.area.top]?.cells
        .slice(table.area.left, table.area.right + 1)
        .map((cell) => cell?.value);
      expect(headers?.every((header) => typeof header === "string" && header !== "")).toBe(true);
      expect(new Set(headers).size).toBe(headers?.length);
    }
  });

  test("inks stand out from their paper", () => {
    const looks = [
      ...Object.values(book.styles).map(({ ink = "1B1F24", fill = "FFFFFF" }) => ({ ink, fill })),
      ...book.sheets
        .flatMap(({ formats }) => formats)
        .flatMap(({ ink, fill }) => (ink === undefined || fill === undefined ? [] : [{ ink, fill }])),
    ];
    for (const { ink, fill } of looks) expect(contrast(ink, fill), `${ink} on ${fill}`).toBeGreaterThanOrEqual(4.5);
  });
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
