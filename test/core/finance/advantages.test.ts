import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AdvantageKind } from "#core/codes/deals.ts";
import { advantageValue, type Advantage } from "#core/finance/advantage-value.ts";
import { customerReturn } from "#core/finance/customer-return.ts";
import { levelOwnershipCost, ownershipCost, type Ownership } from "#core/finance/ownership-cost.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const row = (
  kind: AdvantageKind,
  annualValue: number | null,
  confirmed: boolean | null = true,
  benefit: string | null = null,
  rating: number | null = null,
): Advantage => ({ kind, annualValue, confirmed, benefit, rating });

describe("ADV-1 value of our advantages", () => {
  const example = [row("A1", 120_000), row("A2", 80_000), row("A3", 60_000), row("A4", 40_000)];

  test("the worked example is 300 000 a year", () => {
    expect(valueOf(advantageValue(example))).toMatchObject({ confirmed: 300_000, claimed: 0, repeated: [] });
  });

  test.each<[rows: Advantage[], confirmed: number, claimed: number, repeated: number[], why: string]>([
    [[row("A1", 100), row("A2", 50, false), row("A3", 20, null)], 100, 70, [], "only what is confirmed is"],
    [[row("A1", 100, true, "节电"), row("A3", 80, true, " 节电 ")], 80, 0, [0], "booked once, the smaller amount"],
    [[row("A1", 100, true, "节电"), row("A3", 80, false, "节电")], 100, 0, [1], "the confirmed one before the smaller"],
    [[row("A1", 90, true, "节电"), row("A3", 90, true, "节电")], 90, 0, [1], "of equal ones the first kind"],
    [[row("A3", 90, true, "节电"), row("A1", 90, true, "节电")], 90, 0, [0], "wherever it stands"],
    [[row("A1", 100, true, ""), row("A1", 80, true, null)], 180, 0, [], "without a name nothing is the same"],
    [[row("A1", null), row("A1", 80)], 80, 0, [], "without an amount nothing is counted"],
    [[], 0, 0, [], "nothing yet"],
  ])("%j: confirmed %d, claimed %d, repeated %j (%s)", (rows, confirmed, claimed, repeated) => {
    expect(valueOf(advantageValue(rows))).toMatchObject({ confirmed, claimed, repeated });
  });

  test("intangible value stands apart, never in money; what lacks an amount is told", () => {
    const found = valueOf(
      advantageValue([row("A6", 500_000, true, "声誉", 4), row("A6", null, false, "决策", null), row("A5", null)]),
    );
    expect(found).toMatchObject({ confirmed: 0, claimed: 0, intangible: [4], notCounted: [0], unvalued: [2] });
  });

  test.each<[wrong: Advantage, fault: string, why: string]>([
    [row("A1", -1), "out-of-range: annualValue", "a cost is no advantage"],
    [row("A6", null, true, null, 6), "out-of-range: intangibleRating", "above 5"],
  ])("%j is %s (%s)", (wrong, fault) => {
    expect(faultOf(advantageValue([wrong]))).toBe(fault);
  });

  test("kinds add up to confirmed and claimed; the order of the rows never matters", () => {
    const rows = fc.array(
      fc.record({
        kind: fc.constantFrom<AdvantageKind>("A1", "A2", "A3", "A4", "A5", "A6"),
        annualValue: fc.option(fc.integer({ min: 0, max: 1000 })),
        confirmed: fc.option(fc.boolean()),
        benefit: fc.option(fc.constantFrom("a", "b", "c")),
        rating: fc.constant(null),
      }),
    );
    fc.assert(
      fc.property(rows, (list) => {
        const found = valueOf(advantageValue(list));
        expect(found.byKind.reduce((sum, { value }) => sum + value, 0)).toBe(found.confirmed + found.claimed);
        const { confirmed, claimed, byKind } = valueOf(advantageValue(list.toReversed()));
        expect({ confirmed, claimed, byKind }).toEqual({
          confirmed: found.confirmed,
          claimed: found.claimed,
          byKind: found.byKind,
        });
      }),
    );
  });
});

test.each<
  [
    value: number | null,
    price: number | null,
    years: number | null,
    roi: number | string,
    months: number | null,
    why: string,
  ]
>([
  [300_000, 600_000, 3, 0.5, 24, "the worked example"],
  [300_000, 600_000, 1, -0.5, 24, "a year is too short"],
  [0, 600_000, 3, -1, null, "no value never pays"],
  [300_000, 0, 3, "zero-denominator: solutionPrice", null, "nothing is paid"],
  [null, 1, 1, "missing: annualValue", null, "unknown is not 0"],
  [1, null, 1, "missing: solutionPrice", null, "unknown is not 0"],
  [1, 1, null, "missing: valueYears", null, "unknown is not 0"],
  [-1, 1, 1, "out-of-range: annualValue", null, "a loss is no advantage"],
])("ADV-1 value %s, price %s, %s years: ROI %s, payback %s months (%s)", (value, price, years, roi, months) => {
  const found = customerReturn(value, price, years);
  if (typeof roi === "string") expect(faultOf(found)).toBe(roi);
  else expect(valueOf(found)).toEqual({ roi, paybackMonths: months });
});

describe("ADV-2 total cost of ownership", () => {
  const ours: Ownership = { price: 1_000_000, discountRate: 0.08, disposal: null };
  const theirs: Ownership = { price: 800_000, discountRate: 0.08, disposal: null };
  const five = (amount: number) => Array<number>(5).fill(amount);

  test.each<[ownership: Ownership, running: (number | null)[], cost: number | string, why: string]>([
    [ours, five(180_000), 1_718_687.81, "ours of the worked example"],
    [theirs, five(260_000), 1_838_104.61, "theirs"],
    [{ ...ours, discountRate: 0 }, five(180_000), 1_900_000, "ours as it is"],
    [{ ...theirs, discountRate: 0 }, five(260_000), 2_100_000, "theirs as it is"],
    [{ ...ours, disposal: 50_000 }, five(180_000), 1_752_716.97, "disposal at the end of year five"],
    [{ ...ours, disposal: -50_000 }, five(180_000), 1_684_658.65, "it can still be sold"],
    [{ ...ours, price: 0 }, [100, -50], 49.73, "lent for free; the second year brings something in"],
    [ours, [], "missing: ownershipRunning", "no year"],
    [ours, [1, null, 1], "missing: ownershipRunning", "a gap would move the third year into the second"],
    [{ ...ours, price: null }, [1], "missing: ownershipPrice", "unknown is not 0"],
    [{ ...ours, discountRate: null }, [1], "missing: ownershipRate", "unknown is not 0"],
    [{ ...ours, discountRate: 8 }, [1], "out-of-range: ownershipRate", "per cent typed as a number"],
    [{ ...ours, price: -1 }, [1], "out-of-range: ownershipPrice", "a cost is no income"],
  ])("%j with %j costs %s (%s)", (ownership, running, cost) => {
    const found = ownershipCost(ownership, running);
    if (typeof cost === "string") expect(faultOf(found)).toBe(cost);
    else expect(valueOf(found)).toBeCloseTo(cost, 2);
  });

  test("our advantage in the worked example is 119 416.80", () => {
    const [own, rival] = [ownershipCost(ours, five(180_000)), ownershipCost(theirs, five(260_000))].map(valueOf);
    expect((rival ?? 0) - (own ?? 0)).toBeCloseTo(119_416.8, 2);
  });

  test("level running costs need no year written down; part of a year lies between", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: -1000, max: 1000 }),
        (years, discountRate, running, disposal) => {
          const ownership = { price: 1000, discountRate, disposal };
          const listed = valueOf(ownershipCost(ownership, Array<number>(years).fill(running)));
          expect(valueOf(levelOwnershipCost(ownership, running, years)) / listed).toBeCloseTo(1, 9);
          const plain = { ...ownership, disposal: 0 };
          const longer = valueOf(levelOwnershipCost(plain, running, years + 0.5));
          expect(longer).toBeGreaterThanOrEqual(valueOf(levelOwnershipCost(plain, running, years)));
          expect(longer).toBeLessThanOrEqual(valueOf(levelOwnershipCost(plain, running, years + 1)));
        },
      ),
    );
  });

  test.each<[running: number | null, years: number | null, fault: string]>([
    [null, 5, "missing: ownershipRunning"],
    [1, null, "missing: ownershipYears"],
    [1, -1, "out-of-range: ownershipYears"],
  ])("%s a year for %s years is %s", (running, years, fault) => {
    expect(faultOf(levelOwnershipCost(ours, running, years))).toBe(fault);
  });
});
