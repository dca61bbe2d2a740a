import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyTest, type KeyFacts } from "#core/accounts/key-test.ts";
import { KEY_CLASSES, KEY_FEATURES, KEY_RULES } from "#core/codes/results/accounts.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const NOTHING: KeyFacts = {
  annualPurchase: null,
  verifiedSpend: null,
  decisionMakers: null,
  approvalLevels: null,
  customShare: null,
  years: null,
  framework: null,
  influence: null,
};
const NONE: KeyFacts = {
  annualPurchase: 0,
  verifiedSpend: 0,
  decisionMakers: 1,
  approvalLevels: 1,
  customShare: 0,
  years: 0,
  framework: false,
  influence: 1,
};
const found = (facts: Partial<KeyFacts>, others = NOTHING) =>
  valueOf(keyTest({ ...others, ...facts }, defaultParameters));

describe("KA-1 five features of a key account", () => {
  const a = {
    annualPurchase: 1.2e6,
    decisionMakers: 7,
    approvalLevels: 2,
    customShare: 0.4,
    years: 2,
    framework: false,
  };
  const b = { annualPurchase: 1e6, decisionMakers: 8, customShare: 0.5, years: 4, influence: 3 };
  const c = { annualPurchase: 1.5e6, decisionMakers: 2, years: 1, influence: 2 };

  test.each<[facts: Partial<KeyFacts>, others: KeyFacts, is: string, count: number, rule: string, why: string]>([
    [{ ...a, influence: 4 }, NOTHING, "KEY", 4, "FEATURES", "large and three features more"],
    [b, NOTHING, "CANDIDATE", 3, "NO-VOLUME", "exactly the limit is not above it; what is blank changes nothing"],
    [c, NONE, "CANDIDATE", 1, "VOLUME-ONLY", "large, and nothing else"],
    [{ annualPurchase: 3e5 }, NONE, "REGULAR", 0, "NEITHER", "nothing"],
    [{ annualPurchase: 0, verifiedSpend: 5e7 }, NOTHING, "KEY", 1, "ALONE", "a prospect of fifty times the limit"],
    [{ annualPurchase: 1e7 }, NONE, "KEY", 1, "ALONE", "ten times the limit is enough"],
    [{ annualPurchase: 9_999_999 }, NONE, "CANDIDATE", 1, "VOLUME-ONLY", "just below"],
    [
      { annualPurchase: 2e6, approvalLevels: 3, framework: true },
      NONE,
      "KEY",
      3,
      "FEATURES",
      "levels for people, agreement for years",
    ],
    [{ annualPurchase: 2e6, years: 3, customShare: 0.3 }, NONE, "KEY", 3, "FEATURES", "these limits are included"],
    [
      { verifiedSpend: 2e6 },
      { ...NONE, annualPurchase: null },
      "CANDIDATE",
      1,
      "VOLUME-ONLY",
      "the proved spend counts",
    ],
    [{ annualPurchase: -5e4 }, NONE, "REGULAR", 0, "NEITHER", "a net return is no fault"],
  ])("%j of %j is %s with %d, %s (%s)", (facts, others, is, count, rule) => {
    expect(found(facts, others)).toMatchObject({ class: is, count, rule });
  });

  test.each<[facts: Partial<KeyFacts>, others: KeyFacts, why: string]>([
    [{ annualPurchase: 2e6, decisionMakers: 8 }, NOTHING, "one feature more would make it key"],
    [{ annualPurchase: null, verifiedSpend: null }, NONE, "candidate or regular?"],
    [{ annualPurchase: 2e6, decisionMakers: 8, influence: null }, NONE, "the influence decides"],
    [{ annualPurchase: 2e6, decisionMakers: 5, approvalLevels: null, framework: true }, NONE, "levels may still do"],
  ])("%j of %j is left open (%s)", (facts, others) => {
    expect(found(facts, others)).toMatchObject({ class: null, rule: null });
  });

  test("what buys from us exists, what does not is a target, and nobody knows where nobody entered it", () => {
    const standing = (annualPurchase: number | null) => found({ annualPurchase }).standing;
    expect([standing(1), standing(-1), standing(0), standing(null)]).toEqual(["EXISTING", "EXISTING", "TARGET", null]);
  });

  test("purchases at the limit are not above it, even where the multiple is 1", () => {
    const parameters = valueOf(withParameters([["key.aloneFactor", 1]]));
    expect(valueOf(keyTest({ ...NONE, annualPurchase: 1e6 }, parameters)).class).toBe("REGULAR");
    expect(valueOf(keyTest({ ...NONE, annualPurchase: 1e6 + 1 }, parameters)).class).toBe("KEY");
  });

  test.each<[facts: Partial<KeyFacts>, fault: string]>([
    [{ customShare: 30 }, "out-of-range: customShare"],
    [{ influence: 0 }, "out-of-range: influence"],
    [{ influence: 5.5 }, "out-of-range: influence"],
    [{ decisionMakers: -1 }, "out-of-range: decisionMakers"],
    [{ annualPurchase: Number.NaN }, "not-a-number: annualPurchase"],
  ])("%j is %s", (facts, fault) => {
    expect(faultOf(keyTest({ ...NONE, ...facts }, defaultParameters))).toBe(fault);
  });

  const known = fc.record<KeyFacts>({
    annualPurchase: fc.integer({ min: -1e5, max: 2e7 }),
    verifiedSpend: fc.integer({ min: 0, max: 2e7 }),
    decisionMakers: fc.integer({ min: 1, max: 12 }),
    approvalLevels: fc.integer({ min: 1, max: 6 }),
    customShare: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    years: fc.integer({ min: 0, max: 8 }),
    framework: fc.boolean(),
    influence: fc.integer({ min: 1, max: 5 }),
  });
  // Purchases and proved spend stand for each other: without one the other speaks alone.
  const mayBeUnknown = ["decisionMakers", "approvalLevels", "customShare", "years", "framework", "influence"] as const;

  test("a fact that is left out either changes nothing or leaves the class open", () => {
    fc.assert(
      fc.property(known, fc.subarray([...mayBeUnknown]), (facts, unknown) => {
        const partly = found({ ...facts, ...Object.fromEntries(unknown.map((name) => [name, null])) });
        if (partly.class !== null) expect(partly.class).toBe(found(facts).class);
      }),
    );
  });

  test("complete facts always give a class, and more of anything never a worse one", () => {
    const place = (facts: KeyFacts) => KEY_CLASSES.indexOf(found(facts).class ?? "REGULAR");
    fc.assert(
      fc.property(known, known, (one, other) => {
        const result = found(one);
        expect(KEY_RULES).toContain(result.rule);
        expect(result.count).toBe(KEY_FEATURES.filter((feature) => result.features[feature]).length);
        for (const name of ["annualPurchase", "decisionMakers", "customShare", "influence"] as const) {
          const more = { ...one, [name]: Math.max(Number(one[name]), Number(other[name])) };
          expect(place(more)).toBeLessThanOrEqual(place(one));
        }
      }),
    );
  });
});
