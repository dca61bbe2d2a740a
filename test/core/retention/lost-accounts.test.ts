import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHURN_REASONS } from "#core/codes/performance.ts";
import { lossesByReason, type LostAccount } from "#core/retention/lost-accounts.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const lost = (
  reason: LostAccount["reason"],
  valueLost: number | null,
  winBackChance: number | null,
  wonBack = false,
) => ({
  reason,
  valueLost,
  winBackChance,
  wonBack,
});

describe("CHURN-3 lost accounts", () => {
  test("by reason: value, share and what may come back", () => {
    const accounts = [
      lost("R5", 600_000, 0.25),
      lost("R3", 300_000, 0.5),
      lost("R5", 100_000, 1, true),
      lost(null, null, 0.1),
      lost("R3", null, null),
    ];
    expect(valueOf(lossesByReason(accounts))).toEqual([
      { reason: "R3", accounts: 2, valueLost: 300_000, share: 0.3, expectedBack: 150_000, unvalued: 1, unrated: 1 },
      { reason: "R5", accounts: 2, valueLost: 700_000, share: 0.7, expectedBack: 150_000, unvalued: 0, unrated: 0 },
      { reason: null, accounts: 1, valueLost: 0, share: 0, expectedBack: 0, unvalued: 1, unrated: 0 },
    ]);
  });

  test.each<[accounts: readonly LostAccount[], fault: string, why: string]>([
    [[lost("R1", -1, 0.5)], "out-of-range: valueLost", "a loss is a positive amount"],
    [[lost("R1", 1, 1.5)], "out-of-range: winBackChance", "a chance above 1"],
  ])("%#: %s (%s)", (accounts, fault) => {
    expect(faultOf(lossesByReason(accounts))).toBe(fault);
  });

  test("nothing with a value has no shares", () => {
    expect(valueOf(lossesByReason([lost("R1", null, null)]))[0]?.share).toBeNull();
    expect(valueOf(lossesByReason([]))).toEqual([]);
  });

  test("every account is in one line, shares add up to one, order never matters", () => {
    const account = fc.record({
      reason: fc.option(fc.constantFrom(...CHURN_REASONS)),
      valueLost: fc.integer({ min: 1, max: 1000 }),
      winBackChance: fc.constantFrom(0, 0.25, 0.5, 1),
      wonBack: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 30 }), (accounts) => {
        const lines = valueOf(lossesByReason(accounts));
        expect(lines.reduce((sum, line) => sum + line.accounts, 0)).toBe(accounts.length);
        expect(lines.reduce((sum, line) => sum + (line.share ?? 0), 0)).toBeCloseTo(1, 9);
        for (const line of lines) expect(line.expectedBack).toBeLessThanOrEqual(line.valueLost);
        expect(valueOf(lossesByReason(accounts.toReversed()))).toEqual(lines);
      }),
    );
  });
});
