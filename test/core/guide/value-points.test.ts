import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROLES } from "#core/codes/codes.ts";
import { CUSTOMER_NATURES } from "#core/codes/records.ts";
import { POSITIONS, VALUE_POINTS, valuePointsFor } from "#core/guide/value-points.ts";

describe("REL-7 value points", () => {
  test("a decision maker near retirement in a state-owned company: the role, the position, the company", () => {
    const points = valuePointsFor({ role: "KDM", position: "RETIRING", nature: "SOE" });
    expect(points.map(({ group, point }) => `${group}.${point}`)).toEqual([
      ...["KDM.STRATEGY", "KDM.RISK", "KDM.RETURN"],
      ...["RETIRING.HANDOVER", "RETIRING.STEADY-END", "RETIRING.LEGACY"],
      ...["SOE.AUDIT", "SOE.SAFETY", "SOE.POLICY", "SOE.DOMESTIC-REFERENCE", "SOE.FULL-SERVICE"],
    ]);
  });

  test("what is not known gives no points", () => {
    expect(valuePointsFor({ role: null, position: null, nature: null })).toEqual([]);
  });

  test("every group has points, none of them twice", () => {
    for (const group of [...ROLES, ...POSITIONS, ...CUSTOMER_NATURES]) {
      expect(VALUE_POINTS[group].length).toBeGreaterThanOrEqual(3);
      expect(new Set(VALUE_POINTS[group]).size).toBe(VALUE_POINTS[group].length);
    }
  });

  test("knowing more only adds points", () => {
    const role = fc.constantFrom(...ROLES, null);
    const position = fc.constantFrom(...POSITIONS, null);
    fc.assert(
      fc.property(role, position, fc.constantFrom(...CUSTOMER_NATURES), (ofRole, ofPosition, nature) => {
        const less = valuePointsFor({ role: ofRole, position: ofPosition, nature: null });
        const more = valuePointsFor({ role: ofRole, position: ofPosition, nature });
        expect(more.slice(0, less.length)).toEqual(less);
        expect(more.length).toBe(less.length + VALUE_POINTS[nature].length);
      }),
    );
  });
});
