import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { INTELLIGENCE_SOURCES } from "#core/codes/performance.ts";
import { INTELLIGENCE_QUESTIONS } from "#core/codes/results/strategy.ts";
import { dealIntelligence, type IntelligenceAnswer } from "#core/competition/deal-intelligence.ts";
import { invitationList } from "#core/events/invitation-list.ts";
import { valuePointsFor } from "#core/guide/value-points.ts";
import { errorOf, type Fault, type ResultErrorName } from "#core/kernel/fault.ts";
import { exceeds, reaches } from "#core/kernel/guard.ts";
import { ratingScore } from "#core/kernel/rating-score.ts";
import { defaultParameters, parameterList } from "#core/parameters/parameters.ts";
import type { Parameter } from "#core/parameters/define.ts";
import { weightShares } from "#core/team/weight-shares.ts";
import { evidenceGap } from "#core/tender/evidence-gap.ts";
import { lawsUnchecked } from "#core/tender/laws-unchecked.ts";
import { releaseReadiness } from "#core/tender/release-readiness.ts";
import { codeOfWord } from "#locales/code-of-word.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";

const TODAY = 46_000 as SerialDate;
const parameters = Object.entries<Parameter>(parameterList);

describe("GEN-1 every number says where it comes from", () => {
  test.each(parameters)("%s", (_, { origin, citation }) => {
    expect(["seed", "law", "std", "own"]).toContain(origin);
    expect((citation ?? []).length > 0).toBe(origin === "law");
  });

  test("of a number of the law also since when it holds", () => {
    const undated = parameters.filter(([, { origin, validFrom }]) => origin === "law" && validFrom === undefined);
    expect(undated.map(([id]) => id)).toEqual([]);
  });
});

describe("GEN-2 ratings as scores", () => {
  test.each([
    [1, 0, "the lowest"],
    [4, 75, "the example of the docs"],
    [3, 50, "the middle"],
    [5, 100, "the highest"],
  ])("%d is %d (%s)", (rating, score) => {
    expect(ratingScore(rating)).toBe(score);
  });

  test("a higher rating never makes a lower score, and none leaves 0 to 100", () => {
    const rating = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(rating, rating, (one, other) => {
        expect(ratingScore(Math.max(one, other))).toBeGreaterThanOrEqual(ratingScore(Math.min(one, other)));
        expect(ratingScore(one)).toBeGreaterThanOrEqual(0);
        expect(ratingScore(one)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

test("GEN-3 thresholds bear rounding noise and nothing more", () => {
  expect([reaches(0.1 + 0.2, 0.3), exceeds(0.1 + 0.2, 0.3), reaches(0.7999, 0.8)]).toEqual([true, false, false]);
});

describe("GEN-4 a fault is one of four errors", () => {
  test.each<[fault: Fault, error: ResultErrorName, why: string]>([
    [{ code: "missing", argument: "x" }, "#VALUE!", "a blank is no zero"],
    [{ code: "not-a-number", argument: "x", found: "高" }, "#VALUE!", "a word"],
    [{ code: "wrong-shape", argument: "x", found: "2×2", expected: "2×1" }, "#VALUE!", "a range of another shape"],
    [{ code: "out-of-range", argument: "x", min: 0, max: 1 }, "#NUM!", "outside its bounds"],
    [{ code: "zero-denominator", argument: "x" }, "#DIV/0!", "nothing to divide by"],
    [{ code: "unknown-code", argument: "x", found: "Z", known: ["A"] }, "#N/A", "no such code"],
    [{ code: "unknown-parameter", found: "abc.cutX" }, "#N/A", "no such parameter"],
    [{ code: "calendar-ends", date: "2030-01-01", from: "2004", until: "2026" }, "#N/A", "no calendar for the day"],
    [{ code: "cell-error", argument: "x", found: "#DIV/0!" }, "#DIV/0!", "an error that was there stays"],
    [{ code: "cell-error", argument: "x", found: "#SPILL!" }, "#VALUE!", "one that no function can return"],
  ])("%j is %s (%s)", (fault, error) => {
    expect(errorOf(fault)).toBe(error);
  });
});

describe("GEN-5 weights count against their sum", () => {
  test.each<[weights: (number | null)[], shares: number[], why: string]>([
    [[30, 20, 50], [0.3, 0.2, 0.5], "they make 100"],
    [[3, 2, 5], [0.3, 0.2, 0.5], "they make ten"],
    [[null, null], [0.5, 0.5], "none is given"],
  ])("%j are %j (%s)", (weights, shares) => {
    expect(valueOf(weightShares(weights, "weights"))).toEqual(shares);
  });

  test.each<[weights: (number | null)[], fault: string, why: string]>([
    [[1, null], "missing: weights", "only some are given"],
    [[0, 0], "zero-denominator: weights", "nothing counts"],
    [[-1, 2], "out-of-range: weights", "below 0"],
  ])("%j: %s (%s)", (weights, fault) => {
    expect(faultOf(weightShares(weights, "weights"))).toBe(fault);
  });
});

describe("GEN-7 what nobody has checked", () => {
  test("articles that nobody has read are told", () => {
    expect(lawsUnchecked(["TL 24", "MOF87 55"])).toEqual(["MOF87"]);
  });

  // Claims of the outlines without any source, as a text would carry them.
  const CLAIMS =
    /TOP\s?20|(?:提升|增长|增加|相差)\s?(?:400|60|27)\s?%|四倍|4\s?倍|73\s?%|78\s?%|1\.2\s?亿|1\.8\s?亿|广撒网|two thirds of all deals|four times as much/;
  test("no text of the product and no worksheet carries an outline's claim", () => {
    const found = globSync(["src/locales/**/*.ts", "templates/**/*.{ts,hbs}"]).flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, at) => (CLAIMS.test(line) ? [`${file}:${String(at + 1)} ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

test("CMP-1 a list of invitations counts guests and knows nothing of gifts", () => {
  const list = invitationList([{ status: "ATTENDED", followUpDue: null, followUpDone: null }], TODAY);
  expect(Object.keys(list).sort()).toEqual(["acceptance", "asked", "attendance", "counts", "followUpsOverdue"]);
});

test("CMP-2 a specification that is not neutral is never ready, whatever else is", () => {
  const yes = fc.constantFrom(true, false, null);
  const facts = fc.record({
    budgetApproved: yes,
    needClear: yes,
    deciders: fc.array(fc.constantFrom("CR1", "CR3", "CR5", null), { maxLength: 3 }),
    referencesVisited: yes,
    neutral: fc.constantFrom(false, null),
    rivalsKnown: yes,
  });
  fc.assert(
    fc.property(facts, (known) => {
      const { ready, missing } = releaseReadiness(known);
      expect([ready, missing.includes("NEUTRAL")]).toEqual([false, true]);
    }),
  );
  const all = { budgetApproved: true, needClear: true, referencesVisited: true, rivalsKnown: true };
  expect(releaseReadiness({ ...all, deciders: ["CR1"], neutral: true }).ready).toBe(true);
});

test("CMP-3 points are won by evidence: 10 of 36 expected points have none", () => {
  const items = [
    { points: 28, expected: 26, proved: true },
    { points: 12, expected: 10, proved: false },
  ];
  expect(valueOf(evidenceGap(items))).toMatchObject({ points: 40, expected: 36, unproved: 10 });
});

test("CMP-4 to somebody near retirement matter handover, a steady end and what lasts", () => {
  const points = valuePointsFor({ role: null, position: "RETIRING", nature: null });
  expect(points.map(({ point }) => point)).toEqual(["HANDOVER", "STEADY-END", "LEGACY"]);
});

describe("CMP-5 facts about a rival have a lawful source", () => {
  const known: IntelligenceAnswer = { answered: true, source: "PUBLIC", learnt: TODAY };
  const open: IntelligenceAnswer = { answered: false, source: null, learnt: null };
  const answers = (five: readonly IntelligenceAnswer[]) =>
    Object.fromEntries(INTELLIGENCE_QUESTIONS.map((question, at) => [question, five[at] ?? open])) as Parameters<
      typeof dealIntelligence
    >[0];

  test("of five answers one without a source does not count", () => {
    const { share, unproved } = dealIntelligence(answers([known, known, { ...known, source: null }, known, known]));
    expect([share * 7, unproved]).toEqual([4, [INTELLIGENCE_QUESTIONS[2]]]);
  });

  test.each(["内线", "内部人", "对手员工", "标书泄露", "insider", "leak"])("“%s” is no source", (word) => {
    expect(codeOfWord("intelligenceSource", word)).toBeNull();
  });

  test("there are five, and none is from inside", () => {
    expect(INTELLIGENCE_SOURCES).toEqual(["PUBLIC", "CUSTOMER", "PARTNER", "EVENT", "OBSERVED"]);
  });
});

test("the examples of the conventions are the product's own numbers", () => {
  expect([defaultParameters["abc.cutA"], defaultParameters["tender.tl.bidDays"]]).toEqual([0.8, 20]);
});
