import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fewestLines, type Sharer } from "#report/view/document/fit/fewest-lines.ts";

/** A column whose cells are texts of so many mm. */
const column = (...texts: readonly number[]): Sharer => ({
  need: Math.max(...texts),
  least: 18,
  lines: (width) => texts.map((text) => Math.max(1, Math.ceil(text / width))),
});

const lines = (columns: readonly Sharer[], widths: readonly number[]): number => {
  const cells = columns.map(({ lines: linesAt }, at) => linesAt(widths[at] ?? 0));
  return (cells[0] ?? []).reduce((sum, _, row) => sum + Math.max(...cells.map((one) => one[row] ?? 1)), 0);
};

describe("columns share room so that rows take the fewest lines", () => {
  test.each`
    columns                                             | room   | rows | why
    ${[column(100, 40), column(30, 30)]}                | ${130} | ${2} | ${"there is room for all"}
    ${[column(90, 90, 90), column(58, 20, 20)]}         | ${120} | ${4} | ${"one long name folds rather than three actions"}
    ${[column(30, 30, 60), column(80, 80, 80)]}         | ${120} | ${4} | ${"a modest column gives way too"}
    ${[column(90, 20), column(90, 20), column(90, 20)]} | ${150} | ${3} | ${"texts of one row fold together"}
    ${[column(90, 20, 20), column(20, 90, 90)]}         | ${110} | ${6} | ${"nobody can win without another's loss"}
  `("in $room mm: $rows lines, $why", ({ columns, room, rows }: { columns: Sharer[]; room: number; rows: number }) => {
    expect(lines(columns, fewestLines(columns, room))).toBe(rows);
  });

  test("none is pressed under its least, and together they take no more than there is", () => {
    const texts = fc.array(fc.integer({ min: 20, max: 160 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), fc.integer({ min: 90, max: 182 }), (all, room) => {
        const columns = all.map((one) => column(...one));
        const widths = fewestLines(columns, room);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(17.9);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room + 1e-6);
      }),
    );
  });

  test("take at most a line more than the same width for both would", () => {
    const texts = fc.array(fc.integer({ min: 20, max: 160 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 60, max: 150 }), (left, right, room) => {
        const columns = [column(...left), column(...right)];
        const even = columns.map(() => room / 2);
        expect(lines(columns, fewestLines(columns, room))).toBeLessThanOrEqual(lines(columns, even) + 1);
      }),
    );
  });
});
