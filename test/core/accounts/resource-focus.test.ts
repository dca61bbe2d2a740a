import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resourceFocus, type AccountEffort } from "#core/accounts/resource-focus.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const effort = (hours: number | null, grossProfit: number | null): AccountEffort => ({ hours, grossProfit });
const focusOf = (list: readonly AccountEffort[]) => valueOf(resourceFocus(list, defaultParameters));

describe("KA-3 resources on key accounts", () => {
  test.each<[list: AccountEffort[], marks: unknown[], why: string]>([
    [[effort(60, 20), effort(30, 70), effort(10, 10)], ["MORE", "LESS", "EVEN"], "3, 0.43 and 1"],
    [[effort(50, 100), effort(50, 0)], ["EVEN", "NO-PROFIT"], "0.5 is still in proportion"],
    [[effort(100, 50), effort(0, 50)], ["EVEN", "LESS"], "2 is still in proportion; profit without hours is below it"],
    [[effort(80, 100), effort(20, -40)], ["EVEN", "NO-PROFIT"], "a loss takes no profit from the others"],
    [[effort(10, 10), effort(0, 0)], ["EVEN", null], "nothing in and nothing out says nothing"],
  ])("%j is marked %j (%s)", (list, marks) => {
    expect(focusOf(list).map(({ mark }) => mark)).toEqual(marks);
  });

  test("share of hours ÷ share of profit", () => {
    expect(focusOf([effort(600, 200), effort(300, 700), effort(100, 100)])[0]).toEqual({
      hoursShare: 0.6,
      profitShare: 0.2,
      ratio: 0.6 / 0.2,
      mark: "MORE",
    });
  });

  test.each<[list: AccountEffort[], fault: string, why: string]>([
    [[effort(0, 1)], "zero-denominator: accountHours", "no hours at all"],
    [[effort(1, -1), effort(1, 0)], "zero-denominator: accountProfit", "no profit at all"],
    [[effort(-1, 1)], "out-of-range: accountHours", "negative hours"],
    [[effort(null, 1)], "missing: accountHours", "hours not known"],
    [[effort(1, null)], "missing: accountProfit", "profit not known"],
  ])("%j is %s (%s)", (list, fault) => {
    expect(faultOf(resourceFocus(list, defaultParameters))).toBe(fault);
  });

  const efforts = fc
    .array(fc.record({ hours: fc.nat({ max: 2000 }), grossProfit: fc.integer({ min: -500, max: 5000 }) }), {
      minLength: 1,
    })
    .filter((list) => list.some(({ hours }) => hours > 0) && list.some(({ grossProfit }) => grossProfit > 0));

  test("both shares sum to one, and rows keep their results in any order", () => {
    fc.assert(
      fc.property(efforts, (list) => {
        const found = focusOf(list);
        expect(found.reduce((sum, { hoursShare }) => sum + hoursShare, 0)).toBeCloseTo(1, 9);
        expect(found.reduce((sum, { profitShare }) => sum + profitShare, 0)).toBeCloseTo(1, 9);
        expect(focusOf(list.toReversed()).toReversed()).toEqual(found);
      }),
    );
  });
});
