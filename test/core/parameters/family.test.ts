import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VALUE_AXES } from "#core/codes/codes.ts";
import { family, weightsOf } from "#core/parameters/family.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const tiers = family("tier", ["coreValue", "strategicValue"]);
const weights = weightsOf("value.weight", VALUE_AXES);
const none = Object.fromEntries(VALUE_AXES.map((axis) => [`value.weight.${axis}`, 0]));

describe("a family of parameters", () => {
  test("by the last part of their ids", () => {
    expect(tiers(defaultParameters)).toEqual({ coreValue: 60, strategicValue: 75 });
  });

  test("of each team by itself", () => {
    const team = { ...defaultParameters, "tier.coreValue": 55 };
    expect(tiers(team)).toEqual({ coreValue: 55, strategicValue: 75 });
    expect(tiers(defaultParameters).coreValue).toBe(60);
  });
});

describe("weights", () => {
  test("that are all 0 are the fault of every score", () => {
    expect(faultOf(weights({ ...defaultParameters, ...none }))).toBe("zero-denominator: weights");
  });

  test("add up to 1 and keep their proportions", () => {
    const entered = fc.tuple(...VALUE_AXES.map(() => fc.integer({ min: 1, max: 1000 })));
    fc.assert(
      fc.property(entered, (values) => {
        const own = Object.fromEntries(VALUE_AXES.map((axis, index) => [`value.weight.${axis}`, values[index] ?? 0]));
        const shares = Object.values(valueOf(weights({ ...defaultParameters, ...own })));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        shares.forEach((share, index) => {
          expect(share * (values[0] ?? 0)).toBeCloseTo((shares[0] ?? 0) * (values[index] ?? 0), 9);
        });
      }),
    );
  });
});
