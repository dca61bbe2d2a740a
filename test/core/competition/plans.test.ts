import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INTELLIGENCE_QUESTIONS, type IntelligenceQuestion } from "#core/codes/results/strategy.ts";
import { serialDate } from "#core/calendar/serial-date.ts";
import { benchmarkIndex } from "#core/competition/benchmark-index.ts";
import { dealIntelligence, type IntelligenceAnswer } from "#core/competition/deal-intelligence.ts";
import { differenceScore } from "#core/competition/difference-score.ts";
import { replacementCompleteness, rivalPlanCompleteness, rivalPosition } from "#core/competition/rival-plan.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("COMP-3 differences", () => {
  test.each`
    relevance | uniqueness | proof | score   | usable   | room            | why
    ${5}      | ${5}       | ${5}  | ${100}  | ${true}  | ${[1, 1, 2]}    | ${"the best there is"}
    ${4}      | ${4}       | ${3}  | ${38.4} | ${true}  | ${[0, 0, 0]}    | ${"the limits are included"}
    ${3}      | ${5}       | ${5}  | ${60}   | ${false} | ${[-1, 1, 2]}   | ${"a higher score that does not matter to the customer"}
    ${5}      | ${3}       | ${5}  | ${60}   | ${false} | ${[1, -1, 2]}   | ${"others have it too"}
    ${5}      | ${5}       | ${2}  | ${40}   | ${false} | ${[1, 1, -1]}   | ${"it cannot be proved"}
    ${1}      | ${1}       | ${1}  | ${0.8}  | ${false} | ${[-3, -3, -2]} | ${"nothing"}
  `(
    "$relevance × $uniqueness × $proof: $score, usable $usable ($why)",
    ({
      relevance,
      uniqueness,
      proof,
      score,
      usable,
      room,
    }: {
      relevance: number | null;
      uniqueness: number | null;
      proof: number | null;
      score: number;
      usable: boolean;
      room: number[];
    }) => {
      const found = valueOf(differenceScore({ relevance, uniqueness, proof }, defaultParameters));
      expect(found.score).toBeCloseTo(score, 12);
      expect(found.usable).toBe(usable);
      expect([found.room.relevance, found.room.uniqueness, found.room.proof]).toEqual(room);
    },
  );

  test.each`
    relevance | uniqueness | proof | fault                                   | why
    ${null}   | ${4}       | ${3}  | ${"missing: differenceRelevance"}       | ${"not rated"}
    ${4}      | ${6}       | ${3}  | ${"out-of-range: differenceUniqueness"} | ${"above 5"}
    ${4}      | ${4}       | ${0}  | ${"out-of-range: differenceProof"}      | ${"0 is no rating"}
  `(
    "$relevance × $uniqueness × $proof is $fault ($why)",
    ({
      relevance,
      uniqueness,
      proof,
      fault,
    }: {
      relevance: number | null;
      uniqueness: number | null;
      proof: number | null;
      fault: string;
    }) => {
      expect(faultOf(differenceScore({ relevance, uniqueness, proof }, defaultParameters))).toBe(fault);
    },
  );

  test("a better proof never makes a difference worth less or takes its use away", () => {
    const rating = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(rating, rating, rating, rating, (relevance, uniqueness, proof, other) => {
        const one = valueOf(differenceScore({ relevance, uniqueness, proof }, defaultParameters));
        const better = valueOf(
          differenceScore({ relevance, uniqueness, proof: Math.max(proof, other) }, defaultParameters),
        );
        expect(better.score).toBeGreaterThanOrEqual(one.score);
        expect(better.usable || !one.usable).toBe(true);
      }),
    );
  });
});

const learnt = valueOf(serialDate(46_203, "date"));
const KNOWN: IntelligenceAnswer = { answered: true, source: "PUBLIC", learnt };
const NOTHING: IntelligenceAnswer = { answered: false, source: null, learnt: null };
const known = (change: Partial<Record<IntelligenceQuestion, IntelligenceAnswer>>) => {
  const all = INTELLIGENCE_QUESTIONS.map((question) => [question, change[question] ?? KNOWN] as const);
  return Object.fromEntries(all) as Record<IntelligenceQuestion, IntelligenceAnswer>;
};

describe("COMP-4 deal intelligence", () => {
  test.each([
    { change: {}, counted: 7, open: [], unproved: [], why: "everything is known" },
    { change: { VISITS: NOTHING }, counted: 6, open: ["VISITS"], unproved: [], why: "one question is open" },
    {
      change: { MANAGER: { ...KNOWN, source: null } },
      counted: 6,
      open: [],
      unproved: ["MANAGER"],
      why: "without a lawful source it does not count",
    },
    {
      change: { PRODUCT: { ...KNOWN, learnt: null }, RIVAL: NOTHING },
      counted: 5,
      open: ["RIVAL"],
      unproved: ["PRODUCT"],
      why: "nor without a date",
    },
    {
      change: { LEADERS: { ...KNOWN, answered: false } },
      counted: 6,
      open: ["LEADERS"],
      unproved: [],
      why: "a source without an answer is no answer",
    },
  ] as const)("$counted of 7 ($why)", ({ change, counted, open, unproved }) => {
    expect(dealIntelligence(known(change))).toEqual({ share: counted / 7, open, unproved });
  });

  test("each question counts, is open or lacks its proof", () => {
    const answer = fc.record({
      answered: fc.boolean(),
      source: fc.constantFrom("PUBLIC" as const, null),
      learnt: fc.constantFrom(learnt, null),
    });
    const answers = fc.tuple(...INTELLIGENCE_QUESTIONS.map(() => answer));
    fc.assert(
      fc.property(answers, (given) => {
        const all = INTELLIGENCE_QUESTIONS.map((question, place) => [question, given[place] ?? NOTHING] as const);
        const { share, open, unproved } = dealIntelligence(known(Object.fromEntries(all)));
        expect(Math.round(share * 7) + open.length + unproved.length).toBe(7);
        expect(open.filter((question) => unproved.includes(question))).toEqual([]);
      }),
    );
  });
});

const PLAN = {
  lead: true,
  lag: true,
  likelyMove: true,
  ourMove: true,
  difference: { usable: true },
  proof: true,
  owner: true,
  due: true,
};

describe("COMP-6 plan against a rival", () => {
  test.each([
    { change: {}, share: 1, open: [], why: "all is there" },
    { change: { likelyMove: false, owner: false }, share: 0.75, open: ["likelyMove", "owner"], why: "two parts open" },
    { change: { difference: null }, share: 0.875, open: ["difference"], why: "no difference is named" },
    { change: { difference: { usable: false } }, share: 0.875, open: ["difference"], why: "one that cannot be used" },
  ])("$share ($why)", ({ change, share, open }) => {
    expect(valueOf(rivalPlanCompleteness({ ...PLAN, ...change }))).toEqual({ share, open });
  });

  test("it starts from where we lead and lag, the weightiest first", () => {
    const ratings = [
      { dimension: "SIZE", own: 3, rival: 4, weight: 10 },
      { dimension: "TECHNOLOGY", own: 4, rival: 3, weight: 20 },
      { dimension: "TALENT", own: 3, rival: 5, weight: 30 },
      { dimension: "RESULTS", own: 3.5, rival: 3, weight: 30 },
      { dimension: "MARKET-SPEND", own: 5, rival: 2, weight: 10 },
    ] as const;
    const { rows } = valueOf(benchmarkIndex(ratings));
    const rated = rows.map((row, place) => ({ ...row, dimension: ratings[place]?.dimension ?? "SIZE" }));
    expect(rivalPosition(rated, defaultParameters)).toEqual({
      leads: ["MARKET-SPEND", "TECHNOLOGY"],
      lags: ["TALENT", "SIZE"],
    });
  });

  test("the case of a customer to win over has four parts", () => {
    const full = { reason: true, switchingCost: true, proof: true, plan: true };
    expect(valueOf(replacementCompleteness(full))).toEqual({ share: 1, open: [] });
    expect(valueOf(replacementCompleteness({ ...full, switchingCost: false }))).toEqual({
      share: 0.75,
      open: ["switchingCost"],
    });
  });

  test("every part counts alike: what is open and what is filled make 1", () => {
    const plan = fc.record({
      lead: fc.boolean(),
      lag: fc.boolean(),
      likelyMove: fc.boolean(),
      ourMove: fc.boolean(),
      difference: fc.option(fc.record({ usable: fc.boolean() })),
      proof: fc.boolean(),
      owner: fc.boolean(),
      due: fc.boolean(),
    });
    fc.assert(
      fc.property(plan, (entries) => {
        const { share, open } = valueOf(rivalPlanCompleteness(entries));
        expect(share + open.length / 8).toBe(1);
      }),
    );
  });
});
