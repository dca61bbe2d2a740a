import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import { RELATIONSHIP_LEVELS, ROLES, TIERS, type RelationshipLevel, type Role, type Tier } from "#core/codes/codes.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { chainLight } from "#core/relationships/chain-light.ts";
import {
  chainCoverage,
  daysSinceContact,
  identifiedShare,
  isContacted,
  memberWeights,
} from "#core/relationships/decision-chain.ts";
import { decidersOf } from "#core/relationships/deciders.ts";
import { relationshipStrength, type RatedMember } from "#core/relationships/relationship-strength.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

type Member = RatedMember & { readonly contacted: boolean };
const member = (role: Role | null, level: RelationshipLevel | null, change: Partial<Member> = {}): Member => ({
  role,
  level,
  influence: null,
  contacted: true,
  ...change,
});
const example = [
  member("KDM", "CR3"),
  member("KI", "CR1"),
  member("KI", "CR4"),
  member("KU", "CR2"),
  member("KU", "CR2", { contacted: false }),
];
const date = (iso: string) => valueOf(parseIsoDate(iso));
const today = date("2026-06-30");

const anyMember: fc.Arbitrary<Member> = fc.record({
  role: fc.constantFrom(...ROLES, null),
  level: fc.constantFrom(...RELATIONSHIP_LEVELS, null),
  influence: fc.constantFrom(null, 1, 3, 5),
  contacted: fc.boolean(),
});
const members = fc.array(anyMember, { maxLength: 12 });

describe("REL-3 coverage of the decision chain", () => {
  test("of the example: 13 of 15", () => {
    expect(valueOf(chainCoverage(example, defaultParameters))).toBeCloseTo(0.867, 3);
  });

  test.each<[role: Role | null, influence: number | null, weight: number, why: string]>([
    ["KDM", null, 5, "the role's weight"],
    ["KI", 3, 3, "the middle influence changes nothing"],
    ["KI", 5, 5, "5/3 of it"],
    ["KU", 1, 2 / 3, "a third of it"],
    [null, 5, 0, "no part in the decision"],
  ])("%s with influence %s weighs %d (%s)", (role, influence, weight) => {
    expect(valueOf(memberWeights([{ role, influence }], defaultParameters))[0]).toBeCloseTo(weight, 12);
  });

  test.each<[last: string | null, tier: Tier, contacted: boolean, why: string]>([
    ["2026-05-31", "STRATEGIC", true, "30 days are in time"],
    ["2026-05-30", "STRATEGIC", false, "31 are not"],
    ["2026-05-30", "CORE", true, "a core account has 60"],
    ["2026-02-28", "POTENTIAL", false, "122 days"],
    ["2025-06-30", "SERVICE", true, "a year"],
    [null, "SERVICE", false, "nobody wrote it down"],
    ["2026-07-01", "STRATEGIC", false, "a date that lies ahead is no contact"],
  ])("last contact %s in a %s account: %s (%s)", (last, tier, contacted) => {
    expect(isContacted(last === null ? null : date(last), today, tier, defaultParameters)).toBe(contacted);
  });

  test("days since a contact", () => {
    expect(daysSinceContact(date("2026-06-01"), today)).toBe(29);
    expect(daysSinceContact(today, today)).toBe(0);
    expect(daysSinceContact(date("2026-07-01"), today)).toBeNull();
  });

  test.each<[tier: Tier, share: number]>([
    ["STRATEGIC", 5 / 8],
    ["CORE", 5 / 7],
    ["POTENTIAL", 5 / 4],
    ["SERVICE", 5 / 2],
  ])("five people of a %s account are %d of those expected", (tier, share) => {
    expect(identifiedShare([...example, member(null, "CR1")], tier, defaultParameters)).toBeCloseTo(share, 12);
  });

  test("without anybody in the chain there is nothing to cover", () => {
    expect(faultOf(chainCoverage([member(null, "CR1")], defaultParameters))).toBe("zero-denominator: decisionRole");
    expect(faultOf(chainCoverage([member("KDM", "CR1", { influence: 6 })], defaultParameters))).toBe(
      "out-of-range: personInfluence",
    );
  });

  test("coverage lies within 0–1 and one more contact never lowers it", () => {
    fc.assert(
      fc.property(members, fc.nat(), (people, place) => {
        const coverage = chainCoverage(people, defaultParameters);
        fc.pre(coverage.ok);
        const more = people.map((one, index) => (index === place % people.length ? { ...one, contacted: true } : one));
        expect(valueOf(coverage)).toBeLessThanOrEqual(valueOf(chainCoverage(more, defaultParameters)));
        expect(valueOf(chainCoverage(more, defaultParameters))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("REL-3 strength of the relationships", () => {
  test("of the example: index 0.2333, 61.67 of 100", () => {
    const strength = valueOf(relationshipStrength(example, defaultParameters));
    expect(strength.index).toBeCloseTo(0.2333, 4);
    expect(strength.score).toBeCloseTo(61.67, 2);
    expect(strength).toMatchObject({ unrated: 0, supporters: 3, singleThread: false });
  });

  test.each<[people: Member[], score: number, unrated: number, single: boolean, why: string]>([
    [[member("KDM", "CR1")], 100, 0, true, "all support hangs on one"],
    [[member("KDM", "CR5"), member("KI", null)], 0, 1, false, "an unknown level is no neutral one"],
    [[member("KDM", "CR3"), member(null, "CR1")], 50, 0, false, "no part, no weight, no support"],
    [[member("KI", "CR1", { influence: 5 }), member("KI", "CR5", { influence: 1 })], 500 / 6, 0, true, "by influence"],
  ])("%j scores %d, unrated %d, single %s (%s)", (people, score, unrated, singleThread) => {
    const strength = valueOf(relationshipStrength(people, defaultParameters));
    expect(strength.score).toBeCloseTo(score, 10);
    expect(strength).toMatchObject({ unrated, singleThread });
  });

  test.each<[people: Member[], fault: string, why: string]>([
    [[], "missing: relationLevel", "nobody"],
    [[member("KDM", null)], "missing: relationLevel", "nobody is rated"],
    [[member(null, "CR1")], "missing: relationLevel", "nobody has a part"],
    [[member("KDM", "CR1", { influence: 0 })], "out-of-range: personInfluence", "below 1"],
  ])("%j is %s (%s)", (people, fault) => {
    expect(faultOf(relationshipStrength(people, defaultParameters))).toBe(fault);
  });

  test("weights of 0 for everybody rated leave nothing to weigh", () => {
    const without = valueOf(withParameters([["role.weight.KU", 0]]));
    expect(faultOf(relationshipStrength([member("KU", "CR1")], without))).toBe("zero-denominator: weights");
  });

  test("the points add up to the score, the shares to one, and the order does not matter", () => {
    fc.assert(
      fc.property(members, (people) => {
        const outcome = relationshipStrength(people, defaultParameters);
        fc.pre(outcome.ok);
        const strength = valueOf(outcome);
        const sum = (key: "share" | "points") => strength.members.reduce((total, one) => total + (one[key] ?? 0), 0);
        expect(sum("share")).toBeCloseTo(1, 9);
        expect(sum("points")).toBeCloseTo(strength.score, 9);
        expect(Math.abs(strength.index)).toBeLessThanOrEqual(1 + 1e-12);
        const back = valueOf(relationshipStrength(people.toReversed(), defaultParameters));
        expect(back.score).toBeCloseTo(strength.score, 9);
        expect(back.members.toReversed().map(({ levelScore }) => levelScore)).toEqual(
          strength.members.map(({ levelScore }) => levelScore),
        );
      }),
    );
  });

  test("one level up adds just the points that it promises", () => {
    fc.assert(
      fc.property(members, fc.nat(), (people, nth) => {
        const outcome = relationshipStrength(people, defaultParameters);
        fc.pre(outcome.ok);
        const strength = valueOf(outcome);
        const place = nth % people.length;
        const gain = strength.members[place]?.nextLevel ?? null;
        const level = people[place]?.level ?? null;
        fc.pre(gain !== null && level !== null);
        const better = RELATIONSHIP_LEVELS[RELATIONSHIP_LEVELS.indexOf(level) - 1] ?? null;
        const raised = people.map((one, index) => (index === place ? { ...one, level: better } : one));
        expect(valueOf(relationshipStrength(raised, defaultParameters)).score).toBeCloseTo(strength.score + gain, 9);
      }),
    );
  });
});

describe("REL-3 light of a decision chain", () => {
  test.each<[people: Member[], light: string, alarms: string[], why: string]>([
    [example, "AMBER", ["UNSUPPORTED"], "no decision maker at CR1 or CR2"],
    [[member("KDM", "CR2"), member("KI", "CR2")], "GREEN", [], "all is well"],
    [[member("KDM", "CR1"), member("KDM", "CR4")], "RED", ["OPPOSED"], "one decision maker against is enough"],
    [[member("KDM", "CR1"), member("KI", "CR5"), member("KI", "CR5")], "AMBER", ["WEAK"], "below 60 (45.45)"],
    [[member("KDM", "CR1", { contacted: false }), member("KI", "CR1")], "RED", ["UNCOVERED"], "3 of 8 contacted"],
    [
      [member("KDM", "CR1", { contacted: false }), member("KDM", "CR1")],
      "GREEN",
      [],
      "half of the chain is just enough",
    ],
    [[member("KDM", null)], "AMBER", ["UNSUPPORTED", "WEAK"], "nobody is rated"],
    [
      [member("KDM", "CR5", { contacted: false })],
      "RED",
      ["OPPOSED", "UNCOVERED", "UNSUPPORTED", "WEAK"],
      "everything at once",
    ],
  ])("%j is %s because of %j (%s)", (people, light, alarms) => {
    expect(valueOf(chainLight(people, defaultParameters))).toMatchObject({ light, alarms });
  });

  test("nobody in the chain is no green chain", () => {
    expect(faultOf(chainLight([], defaultParameters))).toBe("zero-denominator: decisionRole");
  });

  test("a better level never makes the light worse", () => {
    const worth = { GREEN: 0, AMBER: 1, RED: 2 } as const;
    fc.assert(
      fc.property(members, fc.nat(), (people, nth) => {
        const before = chainLight(people, defaultParameters);
        fc.pre(before.ok);
        const raised = people.map((one, index) =>
          index === nth % people.length && one.level !== null ? { ...one, level: "CR1" as const } : one,
        );
        const after = valueOf(chainLight(raised, defaultParameters));
        expect(worth[after.light]).toBeLessThanOrEqual(worth[valueOf(before).light]);
      }),
    );
  });
});

test("REL-3 those who decide, by how they stand", () => {
  const people = [
    member("KDM", "CR1"),
    member("KDM", "CR3"),
    member("KDM", "CR4"),
    member("KDM", null),
    member("KI", "CR5"),
  ];
  const deciders = decidersOf(people);
  const places = (list: readonly Member[]) => list.map((one) => people.indexOf(one));
  expect(places(deciders.all)).toEqual([0, 1, 2, 3]);
  expect([deciders.supporting, deciders.against, deciders.known].map(places)).toEqual([[0], [2], [0, 1, 2]]);
});

test("REL-3 every tier has its number of people and its days", () => {
  const days = TIERS.map((tier) =>
    [30, 31, 60, 61, 120, 121, 365, 366].filter((ago) =>
      isContacted(date("2026-06-30"), (today + ago) as typeof today, tier, defaultParameters),
    ),
  );
  expect(days.map((within) => within.at(-1))).toEqual([30, 60, 120, 365]);
});
