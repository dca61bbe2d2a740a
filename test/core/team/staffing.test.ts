import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TEAM_TRAITS, type TeamTrait } from "#core/codes/results/team.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { coverageCost, policyStaff } from "#core/team/policy-staff.ts";
import { productivity } from "#core/team/productivity.ts";
import { teamEffectiveness } from "#core/team/team-effectiveness.ts";
import { teamSize, type AccountGroup } from "#core/team/team-size.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const group = (
  accounts: number | null,
  visits: number | null,
  hours: number | null = null,
  maxAccounts: number | null = null,
): AccountGroup => ({ accounts, visits, hours, maxAccounts });
const tiers = [group(4, 48, 4), group(12, 24, 3), group(40, 12, 2), group(60, 4, 1)];

describe("TEAM-1 size of a team", () => {
  test.each<[why: string, groups: AccountGroup[], capacity: number, people: number, byWork: number]>([
    ["60,000 calls, 1,000 a person", [group(1000, 36), group(2000, 12)], 1000, 60, 60],
    ["2,832 hours, 1,000 a person", tiers, 1000, 3, 2.832],
    ["exactly one is one", [group(10, 10, 10)], 1000, 1, 1],
    ["no accounts, nobody", [group(0, 10, 10)], 1000, 0, 0],
    ["the limits ask for more than the work", [group(4, 1, 1, 1), group(100, 1, 1, 50)], 1000, 6, 0.104],
    ["the work asks for more than the limits", [group(100, 100, 1, 50)], 1000, 10, 10],
  ])("%s", (_, groups, capacity, people, byWork) => {
    const found = valueOf(teamSize(groups, capacity, defaultParameters));
    expect(found.people).toBe(people);
    expect(found.byWork).toBeCloseTo(byWork, 9);
  });

  test("more than 50 accounts a person give a warning, 50 do not", () => {
    const alarm = (accounts: number) => valueOf(teamSize([group(accounts, 1, 1)], 1000, defaultParameters));
    expect(alarm(50)).toMatchObject({ people: 1, accountsPerPerson: 50, alarm: false });
    expect(alarm(51)).toMatchObject({ alarm: true });
    expect(valueOf(teamSize([group(0, 1, 1)], 1000, defaultParameters))).toMatchObject({
      accountsPerPerson: null,
      alarm: false,
      byLimit: null,
    });
  });

  test.each<[why: string, groups: AccountGroup[], capacity: number | null, fault: string]>([
    ["no groups", [], 1000, "missing: groupAccounts"],
    ["unknown capacity", tiers, null, "missing: sellingHours"],
    ["nobody sells", tiers, 0, "zero-denominator: sellingHours"],
    ["hours of some groups only", [group(1, 1, 1), group(1, 1)], 1, "missing: hoursPerVisit"],
    ["unknown is not 0", [group(1, null, 1)], 1, "missing: visitsPerYear"],
    ["negative", [group(-1, 1, 1)], 1, "out-of-range: groupAccounts"],
    ["a limit of nothing", [group(1, 1, 1, 0)], 1, "zero-denominator: maxAccounts"],
  ])("%s", (_, groups, capacity, fault) => {
    expect(faultOf(teamSize(groups, capacity, defaultParameters))).toBe(fault);
  });

  test("more accounts never need fewer people, more selling hours never more; order never matters", () => {
    const any = fc.tuple(
      fc.nat(200),
      fc.nat(50),
      fc.integer({ min: 1, max: 8 }),
      fc.option(fc.integer({ min: 1, max: 60 })),
    );
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 2000 }),
        (list, capacity) => {
          const people = (more: number, selling: number, from = list) =>
            valueOf(
              teamSize(
                from.map(([accounts, ...rest]) => group(accounts + more, ...rest)),
                selling,
                defaultParameters,
              ),
            ).people;
          expect(people(1, capacity)).toBeGreaterThanOrEqual(people(0, capacity));
          expect(people(0, capacity + 1)).toBeLessThanOrEqual(people(0, capacity));
          expect(people(0, capacity, list.toReversed())).toBe(people(0, capacity));
        },
      ),
    );
  });
});

describe("TEAM-2 people by the coverage policy", () => {
  const accounts = { STRATEGIC: 4, CORE: 12, POTENTIAL: 40, SERVICE: 60 };
  const basis = (coreBasis: number) => valueOf(withParameters([["coverage.coreBasis", coreBasis]]));

  test.each`
    coreBasis | people  | tiers              | why
    ${1}      | ${41}   | ${[12, 18, 8, 3]}  | ${"1.5 people for each core account"}
    ${4}      | ${27.5} | ${[12, 4.5, 8, 3]} | ${"1.5 people for four of them"}
  `(
    "basis $coreBasis: $people ($why)",
    ({ coreBasis, people, tiers: parts }: { coreBasis: number; people: number; tiers: number[] }) => {
      const found = valueOf(policyStaff(accounts, basis(coreBasis)));
      expect(found.people).toBeCloseTo(people, 9);
      expect(found.tiers.map((tier) => Number(tier.people.toFixed(9)))).toEqual(parts);
    },
  );

  test("without core accounts nobody need settle how many share 1.5 people", () => {
    expect(faultOf(policyStaff(accounts, defaultParameters))).toBe("parameter-needed");
    expect(valueOf(policyStaff({ ...accounts, CORE: 0 }, defaultParameters)).people).toBeCloseTo(23, 9);
    expect(faultOf(policyStaff({ ...accounts, SERVICE: null }, basis(1)))).toBe("missing: serviceAccounts");
    expect(faultOf(policyStaff({ ...accounts, SERVICE: -1 }, basis(1)))).toBe("out-of-range: serviceAccounts");
  });

  test("one account more needs just what its tier needs", () => {
    const counts = fc.record({ STRATEGIC: fc.nat(20), CORE: fc.nat(20), POTENTIAL: fc.nat(99), SERVICE: fc.nat(99) });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (some, core) => {
        const people = (of: typeof some) => valueOf(policyStaff(of, basis(core))).people;
        expect(people({ ...some, STRATEGIC: some.STRATEGIC + 1 }) - people(some)).toBeCloseTo(3, 9);
        expect(people({ ...some, CORE: some.CORE + 1 }) - people(some)).toBeCloseTo(1.5 / core, 9);
      }),
    );
  });

  test.each`
    people  | cost       | profit        | is                                   | why
    ${27.5} | ${300_000} | ${16_500_000} | ${0.5}                               | ${"half of the gross profit"}
    ${41}   | ${300_000} | ${0}          | ${"zero-denominator: coveredProfit"} | ${"nothing to pay it from"}
    ${null} | ${300_000} | ${1}          | ${"missing: policyPeople"}           | ${"unknown people"}
  `(
    "$people people at $cost for $profit: $is ($why)",
    ({ people, cost, profit, is }: { people: number | null; cost: number; profit: number; is: number | string }) => {
      const found = coverageCost(people, cost, profit);
      expect(found.ok ? found.value : faultOf(found)).toBe(is);
    },
  );
});

describe("TEAM-3 revenue per head", () => {
  test("15 people with 120 million, then 8 with 180 million: 8.0 to 22.5 million, 181.25 % more", () => {
    expect(valueOf(productivity(120e6, 15, 180e6, 8))).toEqual({ before: 8e6, after: 22.5e6, change: 1.8125 });
  });

  test.each<[args: Parameters<typeof productivity>, fault: string]>([
    [[1, 0, 1, 1], "zero-denominator: headsBefore"],
    [[1, 1, 1, 0], "zero-denominator: headsAfter"],
    [[0, 1, 1, 1], "zero-denominator: revenueBefore"],
    [[1, 1, null, 1], "missing: revenueAfter"],
    [[1, -1, 1, 1], "out-of-range: headsBefore"],
  ])("%j: %s", (args, fault) => {
    expect(faultOf(productivity(...args))).toBe(fault);
  });

  test("the change takes the revenue per head from before to after", () => {
    const amount = fc.integer({ min: 100_000, max: 1e9 });
    const heads = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(amount, heads, amount, heads, (...args) => {
        const { before, after, change } = valueOf(productivity(...args));
        expect((before * (1 + change)) / after).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe("TEAM-4 how a team sees itself", () => {
  const sheet = (rating: number | null, differs: Partial<Record<TeamTrait, number | null>> = {}) => ({
    ...(Object.fromEntries(TEAM_TRAITS.map((trait) => [trait, rating])) as Record<TeamTrait, number | null>),
    ...differs,
  });

  test("means, spread and the weakest trait", () => {
    const found = valueOf(teamEffectiveness([sheet(4, { trust: 1 }), sheet(4, { trust: 3, review: null })]));
    expect(found.weakest).toBe("trust");
    expect(found.traits.find(({ trait }) => trait === "trust")).toEqual({ trait: "trust", mean: 2, spread: 2 });
    expect(found.score).toBeCloseTo((100 * (30 / 8 - 1)) / 4, 9);
    expect(valueOf(teamEffectiveness([sheet(3)])).weakest).toBe("goal");
  });

  test("faults", () => {
    expect(faultOf(teamEffectiveness([]))).toBe("missing: teamRatings");
    expect(faultOf(teamEffectiveness([sheet(null)]))).toBe("missing: teamRatings");
    expect(faultOf(teamEffectiveness([sheet(4, { roles: 6 })]))).toBe("out-of-range: team.roles");
  });

  test("the score lies within 0–100, and the order of the sheets never matters", () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }));
    const any = fc.tuple(fc.integer({ min: 1, max: 5 }), rating).map(([all, trust]) => sheet(all, { trust }));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (sheets) => {
        const found = valueOf(teamEffectiveness(sheets));
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(100);
        expect(valueOf(teamEffectiveness(sheets.toReversed())).score).toBeCloseTo(found.score, 9);
      }),
    );
  });
});
