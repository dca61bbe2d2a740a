import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { whitespace, type ProductNeed } from "#core/value/whitespace.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const need = (potential: number | null, current: number | null, rivalShare: number | null = null): ProductNeed => ({
  potential,
  current,
  rivalShare,
});

describe("WHITE-1 whitespace", () => {
  test.each<[need: ProductNeed, shows: readonly unknown[], why: string]>([
    [need(1000, 300, 0.4), ["EXPAND", 0.3, 700, 400, 300], "we sell a part, the rival less than half"],
    [need(1000, 300, 0.5), ["RIVAL-HELD", 0.3, 700, 500, 200], "a rival has half"],
    [need(1000, 0, 0.2), ["OPEN", 0, 1000, 200, 800], "nobody has much"],
    [need(1000, 0), ["OPEN", 0, 1000, null, null], "who has the rest is not known"],
    [need(1000, 300), ["EXPAND", 0.3, 700, null, null], "the same where we sell"],
    [need(1000, 800, 0.2), ["FILLED", 0.8, 200, 200, 0], "most of it is ours"],
    [need(1000, 1000), ["FILLED", 1, 0, null, null], "all of it is ours"],
    [need(0, 0), ["NO-NEED", null, 0, null, null], "they do not buy it"],
    [need(0, 0, 0.5), ["NO-NEED", null, 0, 0, 0], "a share of nothing is nothing"],
  ])("%o: %o (%s)", (one, shows) => {
    const { kind, share, gap, rival, rest } = valueOf(whitespace(one, defaultParameters));
    expect([kind, share, gap, rival, rest]).toEqual(shows);
  });

  test.each<[need: ProductNeed, fault: string, why: string]>([
    [need(null, 0), "missing: needPotential", "blank is not zero"],
    [need(10, null), "missing: needCurrent", "blank is not zero"],
    [need(100, 120), "out-of-range: needCurrent", "who sells more than is needed has the need wrong"],
    [need(100, 60, 0.5), "out-of-range: rivalShare", "both together have more than all"],
    [need(100, 0, 40), "out-of-range: rivalShare", "40 % is 0.4"],
  ])("%o is %s (%s)", (one, fault) => {
    expect(faultOf(whitespace(one, defaultParameters))).toBe(fault);
  });

  test("the limits are the team's", () => {
    const parameters = valueOf(
      withParameters([
        ["whitespace.filled", 0.3],
        ["whitespace.rivalHeld", 0.2],
      ]),
    );
    expect(valueOf(whitespace(need(1000, 300, 0.4), parameters)).kind).toBe("FILLED");
    expect(valueOf(whitespace(need(1000, 0, 0.2), parameters)).kind).toBe("RIVAL-HELD");
  });

  test("our sales, the rival's and the rest add up to the need", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e8, noNaN: true }), share, share, (potential, ours, theirs) => {
        const current = potential * ours;
        const found = valueOf(whitespace(need(potential, current, theirs * (1 - ours)), defaultParameters));
        expect((current + (found.rival ?? NaN) + (found.rest ?? NaN)) / potential).toBeCloseTo(1, 9);
        expect((current + found.gap) / potential).toBeCloseTo(1, 9);
      }),
    );
  });
});
