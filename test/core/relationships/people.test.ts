import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RELATIONSHIP_LEVELS, ROLES, type RelationshipLevel, type Role } from "#core/codes/codes.ts";
import { ROLE_QUESTIONS, type RoleQuestion } from "#core/codes/results/people.ts";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { conversionPlan } from "#core/relationships/conversion-plan.ts";
import { identifyRole, type RoleAnswers } from "#core/relationships/identify-role.ts";
import { powerField } from "#core/relationships/power-map.ts";
import { provedLevel, relationshipScore, stanceOf, type LevelRating } from "#core/relationships/relationship-level.ts";
import { levelsGained, relationshipProgress } from "#core/relationships/relationship-progress.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const allNo = Object.fromEntries(ROLE_QUESTIONS.map((question) => [question, false])) as Record<RoleQuestion, boolean>;
const answers = (change: Partial<RoleAnswers>): RoleAnswers => ({ ...allNo, ...change });

describe("REL-1 part in the decision", () => {
  test.each<[change: Partial<RoleAnswers>, role: string | null, because: string[], formal: boolean, why: string]>([
    [{ approves: true }, "KDM", ["approves"], false, "the final approval"],
    [{ vetoes: true, uses: true }, "KDM", ["vetoes"], false, "a veto weighs more than the use"],
    [{ budget: true, signs: true }, "KDM", ["budget"], false, "approves the budget and signs"],
    [{ member: true }, "KDM", ["member"], false, "every member of a body that decides together"],
    [{ signs: true }, null, [], true, "a signature as a matter of form is no part"],
    [{ signs: true, advises: true }, "KI", ["advises"], true, "signs the papers, but advises"],
    [{ specifies: true, evaluates: true }, "KI", ["specifies", "evaluates"], false, "both answers prove it"],
    [{ uses: true }, "KU", ["uses"], false, "uses it"],
    [{}, null, [], false, "none of them"],
    [{ approves: true, vetoes: null, uses: null }, "KDM", ["approves"], false, "what decides nothing may be open"],
  ])("%j is %s because of %j (%s)", (change, role, because, formalSigner) => {
    expect(valueOf(identifyRole(answers(change)))).toEqual({ role, because, formalSigner });
  });

  test.each<[change: Partial<RoleAnswers>, fault: string, why: string]>([
    [{ budget: null, uses: true }, "missing: role.budget", "perhaps a decision maker"],
    [{ advises: null, uses: true }, "missing: role.advises", "perhaps an influencer"],
    [{ uses: null }, "missing: role.uses", "a user or nobody"],
  ])("%j is %s (%s)", (change, fault) => {
    expect(faultOf(identifyRole(answers(change)))).toBe(fault);
  });

  test("one more yes never makes a part weigh less", () => {
    const any = fc.record(
      Object.fromEntries(ROLE_QUESTIONS.map((question) => [question, fc.boolean()])) as unknown as Record<
        RoleQuestion,
        fc.Arbitrary<boolean>
      >,
    );
    const rank = (of: RoleAnswers) => {
      const { role } = valueOf(identifyRole(of));
      return role === null ? ROLES.length : ROLES.indexOf(role);
    };
    fc.assert(
      fc.property(any, fc.constantFrom(...ROLE_QUESTIONS), (of, question) => {
        expect(rank({ ...of, [question]: true })).toBeLessThanOrEqual(rank(of));
      }),
    );
  });
});

describe("REL-2 relationship level", () => {
  test.each<[level: RelationshipLevel, score: number, stance: string]>([
    ["CR1", 2, "SUPPORTS"],
    ["CR2", 1, "SUPPORTS"],
    ["CR3", 0, "NEUTRAL"],
    ["CR4", -1, "OPPOSES"],
    ["CR5", -2, "OPPOSES"],
  ])("%s scores %d and %s", (level, score, stance) => {
    expect(relationshipScore(level)).toBe(score);
    expect(stanceOf(level)).toBe(stance);
  });

  const date = valueOf(parseIsoDate("2026-06-01"));
  test.each<[rating: LevelRating, level: RelationshipLevel | null, why: string]>([
    [{ level: "CR1", evidence: "替我方说话", evidenceDate: date }, "CR1", "dated evidence"],
    [{ level: "CR1", evidence: "替我方说话", evidenceDate: null }, null, "evidence of no date"],
    [{ level: "CR3", evidence: " ", evidenceDate: date }, null, "unknown is not neutral"],
    [{ level: null, evidence: "到场", evidenceDate: date }, null, "nobody has rated it"],
  ])("%j proves %s (%s)", (rating, level) => {
    expect(provedLevel(rating)).toBe(level);
  });
});

describe("REL-4 power and attitude", () => {
  test.each<[influence: number, level: RelationshipLevel, field: string, why: string]>([
    [5, "CR1", "RELY", "powerful supporter"],
    [3, "CR2", "RELY", "the cut belongs to the influential"],
    [4, "CR3", "WIN", "powerful neutral"],
    [3, "CR4", "NEUTRALISE", "powerful opponent"],
    [2, "CR1", "VOICE", "supporter with little power"],
    [1, "CR3", "INFORM", "neutral with little power"],
    [2.9, "CR5", "WATCH", "opponent just below the cut"],
  ])("influence %d at %s: %s (%s)", (influence, level, field) => {
    expect(valueOf(powerField(influence, level, defaultParameters))).toBe(field);
  });

  test.each<[influence: number | null, level: RelationshipLevel | null, fault: string, why: string]>([
    [null, "CR1", "missing: personInfluence", "not known"],
    [3, null, "missing: relationLevel", "CR? is not neutral"],
    [0, "CR1", "out-of-range: personInfluence", "below 1"],
    [6, "CR1", "out-of-range: personInfluence", "above 5"],
  ])("influence %d at %s is %s (%s)", (influence, level, fault) => {
    expect(faultOf(powerField(influence, level, defaultParameters))).toBe(fault);
  });

  test("the six fields share the map without overlap, and a team may move the cut", () => {
    const fields = [2, 4].flatMap((influence) =>
      (["CR1", "CR3", "CR5"] as const).map((level) => valueOf(powerField(influence, level, defaultParameters))),
    );
    expect(new Set(fields).size).toBe(6);
    const moved = valueOf(withParameters([["power.influence", 4]]));
    expect(valueOf(powerField(3, "CR1", moved))).toBe("VOICE");
  });
});

describe("REL-5 conversion", () => {
  test.each<[role: Role, level: RelationshipLevel, goal: string, target: string | null, owners: string[], why: string]>(
    [
      ["KDM", "CR1", "HOLD", "CR1", ["EXECUTIVE"], "nothing above it"],
      ["KDM", "CR2", "RAISE", "CR1", ["EXECUTIVE"], "one step up"],
      ["KI", "CR3", "RAISE", "CR2", ["PRESALES", "MANAGER"], "two of us lead"],
      ["KU", "CR4", "RAISE", "CR3", ["SERVICE"], "neutrality is the target"],
      ["KU", "CR5", "CONTAIN", null, ["SERVICE"], "no target is set"],
    ],
  )("%s at %s: %s to %s by %j (%s)", (role, level, goal, target, owners) => {
    expect(conversionPlan(role, level)).toEqual({ goal, target, owners, action: `${role}-${level}` });
  });

  test("a target is never worse than the present level, and at most one step better", () => {
    for (const role of ROLES) {
      for (const level of RELATIONSHIP_LEVELS) {
        const { target } = conversionPlan(role, level);
        if (target !== null) expect([0, 1]).toContain(levelsGained(level, target));
      }
    }
  });

  test("progress of a quarter: upgrades less downgrades, and the conversion of each level", () => {
    const progress = relationshipProgress([
      { from: "CR3", to: "CR2" },
      { from: "CR3", to: "CR1" },
      { from: "CR3", to: "CR3" },
      { from: "CR2", to: "CR4" },
      { from: null, to: "CR1" },
      { from: "CR1", to: "CR1" },
    ]);
    expect(progress).toMatchObject({ upgrades: 2, downgrades: 1, net: 1 });
    expect(progress.levels.map(({ level, people, conversion }) => [level, people, conversion])).toEqual([
      ["CR1", 1, null],
      ["CR2", 1, 0],
      ["CR3", 3, 2 / 3],
      ["CR4", 0, null],
      ["CR5", 0, null],
    ]);
  });

  test("playing a quarter backwards turns its progress round", () => {
    const level = fc.constantFrom(...RELATIONSHIP_LEVELS, null);
    fc.assert(
      fc.property(fc.array(fc.record({ from: level, to: level })), (moves) => {
        const there = relationshipProgress(moves);
        const back = relationshipProgress(moves.map(({ from, to }) => ({ from: to, to: from })));
        expect([back.upgrades, back.downgrades]).toEqual([there.downgrades, there.upgrades]);
        expect(there.levels.reduce((sum, { upgraded }) => sum + upgraded, 0)).toBe(there.upgrades);
      }),
    );
  });
});
