import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TIERS } from "#core/codes/codes.ts";
import { strategicShare } from "#core/coverage/strategic-share.ts";
import { tier } from "#core/coverage/tier.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("TIER-1 tier of an account", () => {
  test.each`
    value | depth   | growth  | risk  | is             | watch    | why
    ${80} | ${70}   | ${50}   | ${20} | ${"STRATEGIC"} | ${false} | ${"high value, deep cooperation"}
    ${80} | ${50}   | ${null} | ${20} | ${"CORE"}      | ${false} | ${"not deep enough; growth is not needed"}
    ${55} | ${null} | ${70}   | ${20} | ${"POTENTIAL"} | ${false} | ${"little value, high growth; depth is not needed"}
    ${55} | ${null} | ${40}   | ${20} | ${"SERVICE"}   | ${false} | ${"neither"}
    ${80} | ${70}   | ${50}   | ${75} | ${"CORE"}      | ${true}  | ${"credit risk takes it one down"}
    ${75} | ${60}   | ${null} | ${69} | ${"STRATEGIC"} | ${false} | ${"thresholds are included"}
    ${60} | ${null} | ${null} | ${70} | ${"POTENTIAL"} | ${true}  | ${"core goes down to potential, whatever its growth"}
    ${59} | ${null} | ${60}   | ${70} | ${"SERVICE"}   | ${true}  | ${"potential goes down to service"}
    ${10} | ${null} | ${0}    | ${99} | ${"SERVICE"}   | ${true}  | ${"there is nothing below service"}
  `(
    "($value, $depth, $growth, $risk) is $is, watch $watch ($why)",
    ({
      value,
      depth,
      growth,
      risk,
      is,
      watch,
    }: {
      value: number | null;
      depth: number | null;
      growth: number | null;
      risk: number | null;
      is: string;
      watch: boolean;
    }) => {
      expect(tier({ value, depth, growth, creditRisk: risk }, defaultParameters)).toMatchObject({
        ok: true,
        value: { tier: is, watch },
      });
    },
  );

  test.each`
    value   | depth   | growth  | risk    | fault                    | why
    ${null} | ${70}   | ${50}   | ${20}   | ${"missing: value"}      | ${"every tier turns on the value"}
    ${80}   | ${null} | ${50}   | ${20}   | ${"missing: depth"}      | ${"strategic or core?"}
    ${55}   | ${70}   | ${null} | ${20}   | ${"missing: growth"}     | ${"potential or service?"}
    ${80}   | ${70}   | ${50}   | ${null} | ${"missing: creditRisk"} | ${"one down or not?"}
    ${80}   | ${170}  | ${50}   | ${20}   | ${"out-of-range: depth"} | ${"above 100"}
    ${55}   | ${-1}   | ${50}   | ${20}   | ${"out-of-range: depth"} | ${"wrong, even where it is not needed"}
  `(
    "($value, $depth, $growth, $risk) is $fault ($why)",
    ({
      value,
      depth,
      growth,
      risk,
      fault,
    }: {
      value: number | null;
      depth: number | null;
      growth: number | null;
      risk: number | null;
      fault: string | null;
    }) => {
      expect(faultOf(tier({ value, depth, growth, creditRisk: risk }, defaultParameters))).toBe(fault);
    },
  );

  test("the reasons name each threshold that was looked at, in order", () => {
    expect(valueOf(tier({ value: 80, depth: 50, growth: null, creditRisk: 75 }, defaultParameters))).toEqual({
      tier: "POTENTIAL",
      watch: true,
      beforeRisk: "CORE",
      reasons: [
        { test: "strategicValue", value: 80, threshold: 75, met: true },
        { test: "strategicDepth", value: 50, threshold: 60, met: false },
        { test: "coreValue", value: 80, threshold: 60, met: true },
        { test: "creditRisk", value: 75, threshold: 70, met: true },
      ],
    });
  });

  const score = fc.integer({ min: 0, max: 100 });
  const inputs = fc.record({ value: score, depth: score, growth: score, creditRisk: score });
  const place = (of: Parameters<typeof tier>[0]) => TIERS.indexOf(valueOf(tier(of, defaultParameters)).tier);

  test("a tier never improves when the credit risk rises, and never falls when value, depth or growth rise", () => {
    fc.assert(
      fc.property(inputs, inputs, (one, other) => {
        expect(place({ ...one, creditRisk: Math.max(one.creditRisk, other.creditRisk) })).toBeGreaterThanOrEqual(
          place(one),
        );
        expect(place({ ...one, depth: Math.max(one.depth, other.depth) })).toBeLessThanOrEqual(place(one));
        expect(place({ ...one, value: Math.max(one.value, other.value) })).toBeLessThanOrEqual(place(one));
        expect(place({ ...one, growth: Math.max(one.growth, other.growth) })).toBeLessThanOrEqual(place(one));
      }),
    );
  });

  test("an input that may be left out changes nothing when it is there", () => {
    fc.assert(
      fc.property(inputs, (full) => {
        const complete = tier(full, defaultParameters);
        for (const input of ["depth", "growth"] as const) {
          const without = tier({ ...full, [input]: null }, defaultParameters);
          if (without.ok) expect(without).toEqual(complete);
        }
      }),
    );
  });
});

describe("TIER-1 share of strategic accounts", () => {
  test.each`
    strategic | others | unknown | warning  | why
    ${1}      | ${19}  | ${0}    | ${false} | ${"exactly 5 %"}
    ${2}      | ${20}  | ${0}    | ${true}  | ${"above 5 %"}
    ${1}      | ${0}   | ${19}   | ${false} | ${"accounts without a tier are accounts"}
    ${0}      | ${0}   | ${0}    | ${false} | ${"no accounts"}
  `(
    "$strategic of $others others and $unknown unknown: $warning ($why)",
    ({
      strategic,
      others,
      unknown,
      warning,
    }: {
      strategic: number;
      others: number;
      unknown: number;
      warning: boolean;
    }) => {
      const tiers = [
        ...Array.from({ length: strategic }, () => "STRATEGIC" as const),
        ...Array.from({ length: others }, () => "SERVICE" as const),
        ...Array.from({ length: unknown }, () => null),
      ];
      expect(strategicShare(tiers, defaultParameters).warning).toBe(warning);
    },
  );
});
