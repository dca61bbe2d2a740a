import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { abc } from "../../src/functions/abc.ts";
import { abcRank } from "../../src/functions/abcrank.ts";
import { hhi } from "../../src/functions/hhi.ts";
import { tier } from "../../src/functions/tier.ts";
import { valueScore } from "../../src/functions/valuescore.ts";
import { winRate } from "../../src/functions/winrate.ts";
import { shown, standIn } from "./custom-functions.ts";

beforeAll(standIn);

type Call = (...args: unknown[][][]) => unknown[][];

// Cells as people leave them: good values, blanks, texts, errors and numbers out of range.
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }) },
  fc.constantFrom<unknown>(null, "", "x", "#DIV/0!", -1, 101),
);

const perRow: readonly (readonly [name: string, arity: number, call: Call])[] = [
  ["TIER", 4, (...args) => tier(...(args as Parameters<typeof tier>))],
  ["VALUESCORE", 6, (...args) => valueScore(...(args as Parameters<typeof valueScore>))],
  ["WINRATE", 2, (...args) => winRate(...(args as Parameters<typeof winRate>))],
];

const table = (arity: number) =>
  fc.array(fc.array(cell, { minLength: arity, maxLength: arity }), { minLength: 1, maxLength: 8 });
const columnsOf = (rows: readonly (readonly unknown[])[], arity: number) =>
  Array.from({ length: arity }, (_, index) => rows.map((row) => [row[index]]));
const transpose = (matrix: readonly (readonly unknown[])[]) =>
  (matrix[0] ?? []).map((_, index) => matrix.map((row) => row[index]));

describe.each(perRow)("%s", (_, arity, call) => {
  const apply = (rows: readonly (readonly unknown[])[]) => shown(call(...columnsOf(rows, arity)));

  test("treats every row as if it were alone", () => {
    fc.assert(
      fc.property(table(arity), (rows) => {
        expect(apply(rows)).toEqual(rows.flatMap((row) => apply([row])));
      }),
    );
  });

  test("gives rows for rows what it gives columns for columns", () => {
    fc.assert(
      fc.property(table(arity), (rows) => {
        const sideways = call(...columnsOf(rows, arity).map(transpose));
        expect(transpose(shown(sideways))).toEqual(apply(rows));
      }),
    );
  });

  test("leaves a blank row blank wherever it stands", () => {
    fc.assert(
      fc.property(table(arity), fc.nat(), fc.constantFrom(null, ""), (rows, place, blank) => {
        const at = place % (rows.length + 1);
        const row = Array<unknown>(arity).fill(blank);
        expect(apply(rows.toSpliced(at, 0, row))).toEqual(apply(rows).toSpliced(at, 0, [""]));
      }),
    );
  });

  test("takes a scalar for a range of one cell", () => {
    fc.assert(
      fc.property(table(arity), ([row = []]) => {
        expect(shown(call(...(row as unknown[][][])))).toEqual(apply([row]));
      }),
    );
  });
});

describe.each([
  ["ABC", abc],
  ["ABCRANK", abcRank],
])("%s", (_, call) => {
  const amounts = fc.array(fc.oneof(fc.integer({ min: -100, max: 10_000 }), fc.constant(null)), {
    minLength: 1,
    maxLength: 20,
  });
  const classes = (values: readonly unknown[]) => call(values.map((value) => [value])).flat();

  test("moves a class with its customer", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(classes(values.toReversed()).toReversed()).toEqual(classes(values));
      }),
    );
  });

  test("is not changed by blank cells", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const filled = values.filter((value) => value !== null);
        const kept = classes(values).filter((_class, index) => values[index] !== null);
        expect(kept).toEqual(filled.length === 0 ? [] : classes(filled));
      }),
    );
  });
});

test("HHI is the same for a column, a row and a block", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
      const column = hhi([[a], [b], [c], [d]]);
      expect([
        hhi([[a, b, c, d]]),
        hhi([
          [a, b],
          [c, d],
        ]),
      ]).toEqual([column, column]);
    }),
  );
});
