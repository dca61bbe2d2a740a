import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SWOT_FIELDS, TOWS_FIELDS, type TowsField } from "#core/codes/performance.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { confrontationPoints } from "#core/strategy/confrontation-points.ts";
import { confrontation } from "#core/strategy/confrontation.ts";
import { raterAgreement } from "#core/strategy/rater-agreement.ts";
import { strategicDirection } from "#core/strategy/strategic-direction.ts";
import { strategyScore } from "#core/strategy/strategy-score.ts";
import { towsPairs, type SwotItem } from "#core/strategy/tows-pairs.ts";
import { modelWords } from "#locales/model-words.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const item = (name: string, rank: number | null): SwotItem => ({
  name,
  field: SWOT_FIELDS.find((field) => name.startsWith(field)) ?? "S",
  rank,
});

describe("STR-4 pairs of a SWOT", () => {
  const shown = (items: readonly SwotItem[]) =>
    towsPairs(items, defaultParameters).pairs.map(
      ({ field, inner, outer, place }) => `${field}${String(place)} ${inner.name} ${outer.name}`,
    );

  test.each([
    {
      items: [item("S1", 1), item("S2", 2), item("O1", 1), item("O2", 2), item("O3", 3)],
      pairs: ["SO1 S1 O1", "SO2 S1 O2", "SO3 S2 O1", "SO4 S1 O3", "SO5 S2 O2", "SO6 S2 O3"],
      why: "by the sum of the places, then the more important strength",
    },
    {
      items: [item("W1", null), item("W2", 3), item("T1", 1)],
      pairs: ["WT1 W2 T1", "WT2 W1 T1"],
      why: "what has no rank comes after every rank",
    },
    {
      items: [item("S2", 1), item("S1", 1), item("T1", 1)],
      pairs: ["ST1 S1 T1", "ST2 S2 T1"],
      why: "by name where two have one rank",
    },
    {
      items: [item("W1", 2), item("O1", 5), item("O2", 8)],
      pairs: ["WO1 W1 O1", "WO2 W1 O2"],
      why: "places count and not the numbers",
    },
    { items: [item("S1", 1), item("W1", 1)], pairs: [], why: "nothing outside to meet" },
  ])("$pairs ($why)", ({ items, pairs }) => {
    expect(shown(items)).toEqual(pairs);
  });

  test("beyond eight of a field the least important are left out, and told", () => {
    const nine = Array.from({ length: 9 }, (_, index) => item(`S${String(index + 1)}`, 9 - index));
    const { pairs, leftOut } = towsPairs([...nine, item("O1", 1)], defaultParameters);
    expect(pairs).toHaveLength(8);
    expect(leftOut.map(({ name }) => name)).toEqual(["S1"]);
  });

  test("each pair of a field has a sentence of its own, in both languages", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const { tows } = modelWords(language).reasons;
      const sentences = TOWS_FIELDS.map((field) => tows[field]("S1", "O1"));
      expect(new Set(sentences).size).toBe(4);
      for (const sentence of sentences) expect(sentence).toMatch(/S1.*O1/);
    }
    expect(modelWords("zh-CN").reasons.tows.SO("S1", "O1")).toBe("发挥“S1”，抓住“O1”");
  });

  test("the order of the rows never matters, and the places of a field are 1, 2, 3 …", () => {
    const items = fc.uniqueArray(
      fc.record({
        name: fc.tuple(fc.constantFrom(...SWOT_FIELDS), fc.nat({ max: 20 })).map(([field, id]) => field + String(id)),
        rank: fc.option(fc.integer({ min: 1, max: 8 })),
      }),
      { selector: ({ name }) => name, maxLength: 25 },
    );
    fc.assert(
      fc.property(items, (some) => {
        const all = some.map(({ name, rank }) => item(name, rank));
        expect(shown(all.toReversed())).toEqual(shown(all));
        for (const field of TOWS_FIELDS) {
          const places = towsPairs(all, defaultParameters).pairs.filter((pair) => pair.field === field);
          expect(places.map(({ place }) => place)).toEqual(places.map((_, index) => index + 1));
        }
      }),
    );
  });
});

// prettier-ignore
const EXAMPLE = [
  [3, 1, 2, 0],
  [2, 0, 1, 1],
  [-2, -1, -3, 0],
  [0, -2, -1, -1],
];

describe("STR-5 confrontation matrix", () => {
  test("two strengths and two weaknesses against two opportunities and two threats", () => {
    const found = valueOf(confrontation({ scores: EXAMPLE, strengths: 2, opportunities: 2 }, defaultParameters));
    expect(found.rows).toEqual([6, 4, -6, -4]);
    expect(found.columns).toEqual([3, -2, -1, 0]);
    expect(found.quadrants).toEqual({ SO: 6, ST: 4, WO: -5, WT: -5 });
    expect(found.core).toEqual([
      { row: 0, column: 0, field: "SO", score: 3 },
      { row: 2, column: 2, field: "WT", score: -3 },
      { row: 0, column: 2, field: "ST", score: 2 },
      { row: 1, column: 0, field: "SO", score: 2 },
      { row: 2, column: 0, field: "WO", score: -2 },
      { row: 3, column: 1, field: "WO", score: -2 },
    ]);
  });

  test.each`
    scores        | strengths | opportunities | fault                                  | why
    ${[[4]]}      | ${1}      | ${1}          | ${"out-of-range: confrontationScores"} | ${"above 3"}
    ${[[-3.5]]}   | ${1}      | ${1}          | ${"out-of-range: confrontationScores"} | ${"below −3"}
    ${[[1], [1]]} | ${3}      | ${1}          | ${"out-of-range: strengthCount"}       | ${"more strengths than rows"}
    ${[[1], [1]]} | ${1.5}    | ${1}          | ${"out-of-range: strengthCount"}       | ${"half a strength"}
    ${[[1, 1]]}   | ${1}      | ${-1}         | ${"out-of-range: opportunityCount"}    | ${"fewer than none"}
  `(
    "$scores with $strengths and $opportunities is $fault ($why)",
    ({
      scores,
      strengths,
      opportunities,
      fault,
    }: {
      scores: number[][];
      strengths: number;
      opportunities: number;
      fault: string;
    }) => {
      expect(faultOf(confrontation({ scores, strengths, opportunities }, defaultParameters))).toBe(fault);
    },
  );

  test("without an effect there is no core issue, whatever the limit", () => {
    const parameters = { ...defaultParameters, "confrontation.core": 0 };
    expect(valueOf(confrontation({ scores: [[0, 1]], strengths: 1, opportunities: 1 }, parameters)).core).toHaveLength(
      1,
    );
  });

  test("rows, columns and quadrants each add up to the whole", () => {
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const matrix = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
      fc.record({
        scores: fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        strengths: fc.nat({ max: rows }),
        opportunities: fc.nat({ max: columns }),
      }),
    );
    fc.assert(
      fc.property(matrix, (one) => {
        const found = valueOf(confrontation(one, defaultParameters));
        const whole = sum(one.scores.flat());
        expect(sum(found.rows)).toBe(whole);
        expect(sum(found.columns)).toBe(whole);
        expect(sum(Object.values(found.quadrants))).toBe(whole);
        expect(found.core.length).toBe(one.scores.flat().filter((score) => Math.abs(score) >= 2).length);
      }),
    );
  });
});

describe("STR-5 several raters", () => {
  test.each`
    scores       | mean     | deviation             | discuss  | why
    ${[2]}       | ${2}     | ${0}                  | ${false} | ${"one rater"}
    ${[3, 2, 3]} | ${8 / 3} | ${0.4714045207910317} | ${false} | ${"much alike"}
    ${[3, 0]}    | ${1.5}   | ${1.5}                | ${false} | ${"the limit is not above itself"}
    ${[3, -1]}   | ${1}     | ${2}                  | ${true}  | ${"one sees help, the other harm"}
  `(
    "$scores: $mean ± $deviation, discuss $discuss ($why)",
    ({ scores, mean, deviation, discuss }: { scores: number[]; mean: number; deviation: number; discuss: boolean }) => {
      const found = valueOf(raterAgreement(scores, defaultParameters));
      expect(found.mean).toBeCloseTo(mean, 12);
      expect(found.deviation).toBeCloseTo(deviation, 12);
      expect(found.discuss).toBe(discuss);
    },
  );

  test("nobody and a score out of range are faults", () => {
    expect(faultOf(raterAgreement([], defaultParameters))).toBe("missing: confrontationScores");
    expect(faultOf(raterAgreement([2, 4], defaultParameters))).toBe("out-of-range: confrontationScores");
  });
});

describe("STR-5 points for what matters most", () => {
  test.each`
    points                              | is                                     | why
    ${[[3, 0], [2, 3], [1, 2], [0, 1]]} | ${[3, 5, 3, 1]}                        | ${"six points in each column"}
    ${[[3], [2]]}                       | ${[3, 2]}                              | ${"two rows: the highest points"}
    ${[[3], [3], [0], [0]]}             | ${"out-of-range: confrontationPoints"} | ${"six points, but two first places"}
    ${[[3, 3], [2, 2], [1, 0], [0, 0]]} | ${"out-of-range: confrontationPoints"} | ${"a column without its one point"}
    ${[[3], [2], [1], [1]]}             | ${"out-of-range: confrontationPoints"} | ${"seven points"}
  `("$points: $is ($why)", ({ points, is }: { points: number[][]; is: number[] | string }) => {
    const sums = confrontationPoints(points);
    expect(sums.ok ? sums.value : faultOf(sums)).toEqual(is);
  });
});

describe("STR-6 strategic direction", () => {
  const of = ([SO = null, WO = null, ST = null, WT = null]: readonly (number | null)[]): Record<
    TowsField,
    number | null
  > => ({ SO, WO, ST, WT });

  test.each`
    quadrants         | opportunity | threat | direction        | why
    ${[6, -5, 4, -5]} | ${1}        | ${-1}  | ${"REPAIR"}      | ${"opportunities held, threats not"}
    ${[6, -5, 5, -5]} | ${1}        | ${0}   | ${"ATTACK"}      | ${"0 counts as held"}
    ${[0, 0, 0, 0]}   | ${0}        | ${0}   | ${"ATTACK"}      | ${"on both sides"}
    ${[2, -5, 5, -1]} | ${-3}       | ${4}   | ${"DEFEND"}      | ${"threats held, opportunities not"}
    ${[2, -5, 1, -4]} | ${-3}       | ${-3}  | ${"RESTRUCTURE"} | ${"neither"}
  `(
    "$quadrants is $direction ($why)",
    ({
      quadrants,
      opportunity,
      threat,
      direction,
    }: {
      quadrants: number[];
      opportunity: number;
      threat: number;
      direction: string;
    }) => {
      expect(valueOf(strategicDirection(of(quadrants)))).toEqual({ opportunity, threat, direction });
    },
  );

  test("a quadrant that is not known is asked for", () => {
    expect(faultOf(strategicDirection(of([6, null, 4, -5])))).toBe("missing: WO");
  });
});

describe("STR-6 score of a strategy", () => {
  test.each`
    ratings         | score   | points                    | why
    ${[5, 3, 2, 4]} | ${3.75} | ${[2, 0.75, 0.4, 0.6]}    | ${"40, 25, 20 and 15"}
    ${[5, 5, 5, 5]} | ${5}    | ${[2, 1.25, 1, 0.75]}     | ${"the best"}
    ${[1, 1, 1, 1]} | ${1}    | ${[0.4, 0.25, 0.2, 0.15]} | ${"the worst"}
  `(
    "$ratings is $score ($why)",
    ({ ratings, score, points }: { ratings: [number, number, number, number]; score: number; points: number[] }) => {
      const [effect, feasibility, cost, time] = ratings;
      const found = valueOf(strategyScore({ effect, feasibility, cost, time }, defaultParameters));
      expect(found.score).toBeCloseTo(score, 12);
      found.factors.forEach((factor, place) => {
        expect(factor.points).toBeCloseTo(points[place] ?? NaN, 12);
      });
    },
  );

  test.each`
    change                  | fault                                  | why
    ${{ cost: null }}       | ${"missing: strategyCost"}             | ${"not rated"}
    ${{ effect: 6 }}        | ${"out-of-range: strategyEffect"}      | ${"above 5"}
    ${{ feasibility: 0.5 }} | ${"out-of-range: strategyFeasibility"} | ${"below 1"}
    ${{ time: 0 }}          | ${"out-of-range: strategyTime"}        | ${"0 is no rating"}
  `("$change is $fault ($why)", ({ change, fault }: { change: object; fault: string }) => {
    const ratings = { effect: 3, feasibility: 3, cost: 3, time: 3, ...change };
    expect(faultOf(strategyScore(ratings, defaultParameters))).toBe(fault);
  });

  test("without any weight there is no score", () => {
    const none = Object.fromEntries(
      ["effect", "feasibility", "cost", "time"].map((factor) => [`strategy.weight.${factor}`, 0]),
    );
    const ratings = { effect: 3, feasibility: 3, cost: 3, time: 3 };
    expect(faultOf(strategyScore(ratings, { ...defaultParameters, ...none }))).toBe("zero-denominator: weights");
  });

  test("the points add up, and a better rating never scores less", () => {
    const rating = fc.integer({ min: 1, max: 5 });
    const ratings = fc.record({ effect: rating, feasibility: rating, cost: rating, time: rating });
    fc.assert(
      fc.property(ratings, ratings, (one, other) => {
        const found = valueOf(strategyScore(one, defaultParameters));
        expect(found.factors.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(found.score, 9);
        const better = { ...one, cost: Math.max(one.cost, other.cost) };
        expect(valueOf(strategyScore(better, defaultParameters)).score).toBeGreaterThanOrEqual(found.score - 1e-9);
      }),
    );
  });
});
