import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TIERS, type Tier } from "#core/codes/codes.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { portfolioDifference, type PortfolioRow } from "#core/value/portfolio-difference.ts";
import { valueBridge } from "#core/value/value-bridge.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const row = (name: string | null, value: number | null, tier: Tier | null = null): PortfolioRow => ({
  name,
  value,
  tier,
});
const differenceOf = (before: readonly PortfolioRow[], after: readonly PortfolioRow[]) =>
  valueOf(portfolioDifference(before, after, defaultParameters));
const shown = (before: readonly PortfolioRow[], after: readonly PortfolioRow[]) =>
  differenceOf(before, after).map(({ name, move, change }) => [name, move, change]);

const lastYear = [
  row("Haida", 500, "STRATEGIC"),
  row("Lanyue", 300, "CORE"),
  row("Zhongke", 120, "POTENTIAL"),
  row("Beifang", 80, "SERVICE"),
];
const thisYear = [
  row("Lanyue", 420, "STRATEGIC"),
  row("Haida", 440, "STRATEGIC"),
  row("Beifang", 80, "SERVICE"),
  row("Yuanjing", 160, null),
];

describe("DIFF-1 portfolio difference", () => {
  test("the example: one came, one went, one grew, one shrank, one stayed", () => {
    expect(differenceOf(lastYear, thisYear)).toEqual([
      {
        name: "Lanyue",
        move: "UP",
        before: { value: 300, abcClass: "A", tier: "CORE" },
        after: { value: 420, abcClass: "A", tier: "STRATEGIC" },
        change: 120,
      },
      {
        name: "Haida",
        move: "DOWN",
        before: { value: 500, abcClass: "A", tier: "STRATEGIC" },
        after: { value: 440, abcClass: "A", tier: "STRATEGIC" },
        change: -60,
      },
      {
        name: "Beifang",
        move: "SAME",
        before: { value: 80, abcClass: "B", tier: "SERVICE" },
        after: { value: 80, abcClass: "B", tier: "SERVICE" },
        change: 0,
      },
      {
        name: "Yuanjing",
        move: "NEW",
        before: { value: 0, abcClass: null, tier: null },
        after: { value: 160, abcClass: "A", tier: null },
        change: 160,
      },
      {
        name: "Zhongke",
        move: "LOST",
        before: { value: 120, abcClass: "B", tier: "POTENTIAL" },
        after: { value: 0, abcClass: null, tier: null },
        change: -120,
      },
    ]);
  });

  test("its bridge: 1 000 + 160 − 120 + 120 − 60 = 1 100", () => {
    expect(
      valueBridge(differenceOf(lastYear, thisYear)).map(({ part, accounts, amount }) => [part, accounts, amount]),
    ).toEqual([
      ["START", 4, 1000],
      ["NEW", 1, 160],
      ["LOST", 1, -120],
      ["UP", 1, 120],
      ["DOWN", 1, -60],
      ["END", 4, 1100],
    ]);
  });

  test.each<[before: readonly PortfolioRow[], after: readonly PortfolioRow[], shows: readonly unknown[], why: string]>([
    [[], [], [], "nothing on either side"],
    [[row("A", 10)], [row("Ａ ", 12)], [["Ａ ", "UP", 2]], "width and blanks make no other account"],
    [[row("A", 10), row("A", 5)], [row("A", 15)], [["A", "SAME", 0]], "an account's rows add up"],
    [[row("A", 10), row("A", -10)], [row("A", 3)], [["A", "NEW", 3]], "what cancels is no business"],
    [[row("A", null)], [row("A", 0)], [["A", "SAME", 0]], "a blank and 0 are no business"],
    [[row("A", 0)], [row("A", 7)], [["A", "NEW", 7]], "on the list before, but without business"],
    [[row("A", 7)], [row("A", null)], [["A", "LOST", -7]], "still on the list, but without business"],
    [[row("A", -5)], [], [["A", "LOST", 5]], "a net return that is gone"],
    [[row("A", 0.3)], [row("A", 0.1 + 0.2)], [["A", "SAME", 0.1 + 0.2 - 0.3]], "rounding noise is no change"],
  ])("%o to %o: %o (%s)", (before, after, shows) => {
    expect(shown(before, after)).toEqual(shows);
  });

  test.each<[rows: readonly PortfolioRow[], tier: Tier | null, why: string]>([
    [[row("A", 1, "CORE"), row("A", 2, "CORE")], "CORE", "both rows say it"],
    [[row("A", 1), row("A", 2, "CORE")], "CORE", "one of them says it"],
    [[row("A", 1, "CORE"), row("A", 2, "SERVICE")], null, "they disagree"],
    [[row("A", 1, "CORE"), row("A", 2, "SERVICE"), row("A", 2, "SERVICE")], null, "a majority is no agreement"],
  ])("%o is in tier %s (%s)", (rows, tier) => {
    expect(differenceOf(rows, [])[0]?.before.tier).toBe(tier);
  });

  test.each<[rows: readonly PortfolioRow[], fault: string, why: string]>([
    [[row(null, 5)], "missing: accountName", "whose?"],
    [[row("A", Infinity)], "not-a-number: accountValue", "no amount"],
  ])("%o is %s on either side (%s)", (rows, fault) => {
    expect(faultOf(portfolioDifference(rows, [], defaultParameters))).toBe(fault);
    expect(faultOf(portfolioDifference([], rows, defaultParameters))).toBe(fault);
  });

  const portfolio = fc.array(
    fc.record({
      name: fc.constantFrom(..."ABCDEFGHIJ"),
      value: fc.option(fc.integer({ min: -50, max: 500 })),
      tier: fc.option(fc.constantFrom(...TIERS)),
    }),
    { maxLength: 12 },
  );
  const total = (rows: readonly PortfolioRow[]) => rows.reduce((sum, { value }) => sum + (value ?? 0), 0);

  test("the bridge adds up, in yuan and in accounts, from one total to the other", () => {
    fc.assert(
      fc.property(portfolio, portfolio, (before, after) => {
        const differences = differenceOf(before, after);
        const [start, came, went, up, down, end] = valueBridge(differences);
        expect(start?.amount).toBe(total(before));
        expect(end?.amount).toBe(total(after));
        expect([start, came, went, up, down].reduce((sum, line) => sum + (line?.amount ?? NaN), 0)).toBe(end?.amount);
        expect((start?.accounts ?? NaN) + (came?.accounts ?? NaN) - (went?.accounts ?? NaN)).toBe(end?.accounts);
        const rising = differences.filter(({ move }) => move === "UP").every(({ change }) => change > 0);
        const falling = differences.filter(({ move }) => move === "DOWN").every(({ change }) => change < 0);
        expect([rising, falling]).toEqual([true, true]);
      }),
    );
  });

  test("back is the way there with every sign turned", () => {
    const turned = { NEW: "LOST", LOST: "NEW", UP: "DOWN", DOWN: "UP", SAME: "SAME" } as const;
    const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
      one.name < other.name ? -1 : 1;
    fc.assert(
      fc.property(portfolio, portfolio, (before, after) => {
        const there = differenceOf(before, after).map((one) => ({
          name: one.name,
          move: turned[one.move],
          before: one.after,
          after: one.before,
          change: 0 - one.change,
        }));
        expect(there.toSorted(byName)).toEqual(differenceOf(after, before).toSorted(byName));
      }),
    );
  });

  test("an account is there once, and the order of the rows changes nothing but the order of the result", () => {
    fc.assert(
      fc.property(portfolio, portfolio, (before, after) => {
        const found = differenceOf(before, after);
        expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
        const other = differenceOf(before.toReversed(), after.toReversed());
        expect(new Map(other.map((one) => [one.name, one]))).toEqual(new Map(found.map((one) => [one.name, one])));
      }),
    );
  });
});
