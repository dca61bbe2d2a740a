import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TIERS, type Tier } from "#core/codes/codes.ts";
import { executiveVisitsPerYear, ftePerAccount, visitCompliance } from "#core/coverage/coverage-policy.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("TIER-2 people per account", () => {
  test.each`
    tier           | coreBasis | fte      | why
    ${"STRATEGIC"} | ${1}      | ${3}     | ${"a team of three"}
    ${"CORE"}      | ${1}      | ${1.5}   | ${"1.5 people for one account"}
    ${"CORE"}      | ${4}      | ${0.375} | ${"1.5 people for four accounts"}
    ${"POTENTIAL"} | ${1}      | ${0.2}   | ${"a fifth"}
    ${"SERVICE"}   | ${1}      | ${0.05}  | ${"a twentieth"}
  `(
    "$tier with basis $coreBasis: $fte ($why)",
    ({ tier, coreBasis, fte }: { tier: Tier; coreBasis: number; fte: number }) => {
      const parameters = valueOf(withParameters([["coverage.coreBasis", coreBasis]]));
      expect(valueOf(ftePerAccount(tier, parameters))).toBeCloseTo(fte, 12);
    },
  );

  test.each`
    coreBasis | fte     | why
    ${1}      | ${41}   | ${"12 + 18 + 8 + 3"}
    ${4}      | ${27.5} | ${"12 + 4.5 + 8 + 3"}
  `(
    "4 strategic, 12 core, 40 potential, 60 service with basis $coreBasis need $fte ($why)",
    ({ coreBasis, fte }: { coreBasis: number; fte: number }) => {
      const parameters = valueOf(withParameters([["coverage.coreBasis", coreBasis]]));
      const accounts = [4, 12, 40, 60];
      const needed = TIERS.reduce(
        (sum, tier, index) => sum + (accounts[index] ?? 0) * valueOf(ftePerAccount(tier, parameters)),
        0,
      );
      expect(needed).toBeCloseTo(fte, 9);
    },
  );

  test("only a core account needs the team's decision", () => {
    expect(ftePerAccount("CORE", defaultParameters)).toEqual({
      ok: false,
      fault: { code: "parameter-needed", parameter: "coverage.coreBasis" },
    });
    expect(TIERS.filter((tier) => ftePerAccount(tier, defaultParameters).ok)).toEqual([
      "STRATEGIC",
      "POTENTIAL",
      "SERVICE",
    ]);
  });
});

describe("TIER-2 executive visits", () => {
  test("monthly, quarterly, half-yearly, none", () => {
    expect(TIERS.map((tier) => executiveVisitsPerYear(tier, defaultParameters))).toEqual([12, 4, 2, 0]);
  });

  test.each`
    done | planned | rate   | light      | why
    ${8} | ${10}   | ${0.8} | ${"GREEN"} | ${"exactly the limit"}
    ${7} | ${10}   | ${0.7} | ${"RED"}   | ${"below it"}
    ${3} | ${2}    | ${1.5} | ${"GREEN"} | ${"more than planned"}
    ${0} | ${1}    | ${0}   | ${"RED"}   | ${"none"}
  `(
    "$done of $planned: $light ($why)",
    ({ done, planned, rate, light }: { done: number | null; planned: number | null; rate: number; light: string }) => {
      expect(valueOf(visitCompliance(done, planned, defaultParameters))).toEqual({ rate, light });
    },
  );

  test.each`
    done    | planned | fault                          | why
    ${1}    | ${0}    | ${"zero-denominator: planned"} | ${"none planned"}
    ${null} | ${4}    | ${"missing: done"}             | ${"nobody counted"}
    ${-1}   | ${4}    | ${"out-of-range: done"}        | ${"negative"}
  `(
    "$done of $planned is $fault ($why)",
    ({ done, planned, fault }: { done: number | null; planned: number | null; fault: string | null }) => {
      expect(faultOf(visitCompliance(done, planned, defaultParameters))).toBe(fault);
    },
  );

  test("one more visit never turns green into red", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), (done, planned) => {
        const [before, after] = [done, done + 1].map(
          (count) => valueOf(visitCompliance(count, planned, defaultParameters)).light,
        );
        expect(before === "GREEN" && after === "RED").toBe(false);
      }),
    );
  });
});
