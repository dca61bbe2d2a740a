import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abcClasses } from "#core/accounts/abc-class.ts";
import { abcRankClasses } from "#core/accounts/abc-rank.ts";
import { abcSummary } from "#core/accounts/abc-summary.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { valueOf } from "#test/support/outcome.ts";

const letters = (rows: readonly { readonly class: string }[]) => rows.map((row) => row.class).join(" ");
const customers = [500, 300, 80, 40, 30, 20, 20, 10, 0, -50];

describe("ABC-1 classes by accumulated share", () => {
  test.each`
    values                  | classes                  | why
    ${customers}            | ${"A A B B B C C C C N"} | ${"the borders are met exactly by the third and the sixth"}
    ${[40, 20, 20, 20]}     | ${"A A A A"}             | ${"equal values inherit the first one's class"}
    ${[400, 400, 100, 100]} | ${"A A B B"}             | ${"equal values on both sides of a border"}
    ${[990, 5, 5]}          | ${"A C C"}               | ${"a dominating customer is A, though it passes the border alone"}
    ${[100]}                | ${"A"}                   | ${"a single customer"}
    ${[0, 0]}               | ${"C C"}                 | ${"no revenue at all"}
    ${[-10, -20]}           | ${"N N"}                 | ${"only returns"}
    ${[null, 70, null, 30]} | ${"? A ? A"}             | ${"a blank is not zero"}
    ${[]}                   | ${""}                    | ${"nobody"}
  `("$values are $classes ($why)", ({ values, classes }: { values: readonly (number | null)[]; classes: string }) => {
    expect(letters(abcClasses(values, defaultParameters))).toBe(classes);
  });

  test("rounding noise does not move a border: 0.7 and 0.2 reach the cut 0.9", () => {
    const parameters = valueOf(withParameters([["abc.cutA", 0.9]]));
    expect(letters(abcClasses([0.1, 0.7, 0.2], parameters))).toBe("B A A");
  });

  test("rank, share and accumulated share stand beside the class", () => {
    expect(abcClasses([30, null, 50, 10, 10, -5], defaultParameters)).toEqual([
      { class: "A", rank: 2, share: 0.3, cumulative: 0.8 },
      { class: "?", rank: null, share: null, cumulative: null },
      { class: "A", rank: 1, share: 0.5, cumulative: 0.5 },
      { class: "B", rank: 3, share: 0.1, cumulative: 1 },
      { class: "B", rank: 3, share: 0.1, cumulative: 1 },
      { class: "N", rank: null, share: null, cumulative: null },
    ]);
  });
});

describe("ABC-2 classes by number of customers", () => {
  test.each`
    values                | classes                  | why
    ${customers}          | ${"A A B B B C C C C N"} | ${"two and five of ten; the negative one counts but stays N"}
    ${[9, 8, 7]}          | ${"A B C"}               | ${"0.6 and 1.5 customers are rounded up"}
    ${[5, 5, 5, 5, 5]}    | ${"A A A A A"}           | ${"equal values get the better class"}
    ${[null, 2, 1, null]} | ${"? A C ?"}             | ${"blanks are no customers"}
    ${[0, 0, 10, 0]}      | ${"B B A B"}             | ${"zeros are ranked like any value"}
  `("$values are $classes ($why)", ({ values, classes }: { values: readonly (number | null)[]; classes: string }) => {
    expect(letters(abcRankClasses(values, defaultParameters))).toBe(classes);
  });
});

describe("ABC-1 summary against the pattern", () => {
  test("of the ten customers", () => {
    expect(abcSummary(abcClasses(customers, defaultParameters), defaultParameters)).toEqual([
      row("A", 2, 0.2, 0.8, 0, 0),
      row("B", 3, 0.3, 0.15, 0, 0),
      row("C", 4, 0.4, 0.05, -0.1, 0),
      row("N", 1, 0.1, 0, null, null),
    ]);
  });

  test("without customers no share is known", () => {
    expect(abcSummary([], defaultParameters)[0]).toEqual({
      class: "A",
      count: 0,
      countShare: null,
      valueShare: null,
      countDeviation: null,
      valueDeviation: null,
    });
  });

  function row(abcClass: string, count: number, ...shares: readonly (number | null)[]) {
    const [countShare, valueShare, countDeviation, valueDeviation] = shares.map((share) =>
      share === null ? null : (expect.closeTo(share, 12) as number),
    );
    return { class: abcClass, count, countShare, valueShare, countDeviation, valueDeviation };
  }
});

describe("laws of ABC-1 and ABC-2", () => {
  const amount = fc.oneof(
    fc.integer({ min: -1000, max: 100_000 }),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
    fc.constantFrom(null, 0, 5000),
  );
  const amounts = fc.array(amount, { maxLength: 60 });

  test.each([
    ["ABC-1", abcClasses],
    ["ABC-2", abcRankClasses],
  ])("%s: the order of the rows changes no row", (_, classify) => {
    fc.assert(
      fc.property(amounts, fc.nat(), (values, seed) => {
        const order = values
          .map((_value, index) => index)
          .sort((one, other) => ((one * 31 + seed) % 17) - ((other * 31 + seed) % 17));
        const shuffled = classify(
          order.map((index) => values[index] ?? null),
          defaultParameters,
        );
        const rows = classify(values, defaultParameters);
        expect(shuffled).toEqual(order.map((index) => rows[index]));
      }),
    );
  });

  test.each([
    ["ABC-1", abcClasses],
    ["ABC-2", abcRankClasses],
  ])("%s: a larger value never has the worse class, and equal values have the same", (_, classify) => {
    fc.assert(
      fc.property(amounts, (values) => {
        const classes = classify(values, defaultParameters).map((row) => row.class);
        const ranked = values.flatMap((value, index) =>
          value === null || value < 0 ? [] : [{ value, is: classes[index] ?? "?" }],
        );
        for (const one of ranked)
          for (const other of ranked) if (one.value >= other.value) expect(one.is <= other.is).toBe(true);
      }),
    );
  });

  test("shares of the positive values add up to one, and the classes partition the customers", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const rows = abcClasses(values, defaultParameters);
        const summary = abcSummary(rows, defaultParameters);
        const unknown = rows.filter((row) => row.class === "?").length;
        expect(summary.reduce((sum, { count }) => sum + count, unknown)).toBe(values.length);
        if (!values.some((value) => value !== null && value > 0)) return;
        expect(summary.reduce((sum, { valueShare }) => sum + (valueShare ?? NaN), 0)).toBeCloseTo(1, 6);
        expect(summary.reduce((sum, { countShare }) => sum + (countShare ?? NaN), 0)).toBeCloseTo(1, 9);
        expect(Math.max(...rows.map((row) => row.cumulative ?? 0))).toBe(1);
      }),
    );
  });
});
