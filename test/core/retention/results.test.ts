import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { RESULT_INDICATORS, type ResultIndicator } from "#core/codes/performance.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { kamResult, returnOnCost } from "#core/retention/kam-result.ts";
import { responseMeasures, type Request } from "#core/retention/response.ts";
import { indicatorScore, resultScore } from "#core/retention/result-score.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("KPI-1 score of an indicator", () => {
  test.each`
    actual  | floor   | target | score                                | why
    ${82}   | ${0}    | ${100} | ${82}                                | ${"as far as it came"}
    ${50}   | ${40}   | ${60}  | ${50}                                | ${"half the way from floor to target"}
    ${30}   | ${40}   | ${60}  | ${0}                                 | ${"below the floor nothing is taken off"}
    ${70}   | ${40}   | ${60}  | ${120}                               | ${"at most 120"}
    ${5}    | ${10}   | ${4}   | ${83.3333333333}                     | ${"less is better where the target lies below the floor"}
    ${12}   | ${10}   | ${4}   | ${0}                                 | ${"worse than the floor"}
    ${5}    | ${4}    | ${4}   | ${"zero-denominator: indicatorSpan"} | ${"floor and target are the same"}
    ${null} | ${4}    | ${5}   | ${"missing: indicatorActual"}        | ${"unknown is not 0"}
    ${5}    | ${null} | ${5}   | ${"missing: indicatorFloor"}         | ${"no floor"}
  `(
    "$actual between $floor and $target: $score ($why)",
    ({
      actual,
      floor,
      target,
      score,
    }: {
      actual: number | null;
      floor: number | null;
      target: number;
      score: number | string;
    }) => {
      const found = indicatorScore({ actual, floor, target }, defaultParameters);
      if (typeof score === "string") expect(faultOf(found)).toBe(score);
      else expect(valueOf(found)).toBeCloseTo(score, 9);
    },
  );

  test("a team may cap it lower", () => {
    const parameters = valueOf(withParameters([["result.cap", 1]]));
    expect(valueOf(indicatorScore({ actual: 70, floor: 40, target: 60 }, parameters))).toBe(100);
  });
});

describe("KPI-1 weighted result", () => {
  const row = (actual: number, weight: number | null) => ({ actual, floor: 0, target: 100, weight });

  test("of the example is 76.3", () => {
    const found = valueOf(resultScore([row(82, 40), row(75, 30), row(60, 15), row(80, 15)], defaultParameters));
    expect(found.total).toBeCloseTo(76.3, 12);
    expect(found.rows.map(({ points }) => Math.round(points * 1e9) / 1e9)).toEqual([32.8, 22.5, 9, 12]);
  });

  test.each`
    rows                       | fault                              | why
    ${[row(1, null)]}          | ${"missing: indicatorWeight"}      | ${"no weight"}
    ${[row(1, -1), row(1, 2)]} | ${"out-of-range: indicatorWeight"} | ${"a negative weight"}
    ${[row(1, 0)]}             | ${"zero-denominator: weights"}     | ${"all weights 0"}
    ${[]}                      | ${"zero-denominator: weights"}     | ${"nothing to weigh"}
  `("$fault ($why)", ({ rows, fault }: { rows: ReturnType<typeof row>[]; fault: string }) => {
    expect(faultOf(resultScore(rows, defaultParameters))).toBe(fault);
  });

  test("points add up to the total, shares to one, weights count against their sum, row order never matters", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -50, max: 200 }), fc.integer({ min: 1, max: 50 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 9 }), (pairs, times) => {
        const of = (list: readonly (readonly [number, number])[]) =>
          valueOf(
            resultScore(
              list.map(([actual, weight]) => row(actual, weight)),
              defaultParameters,
            ),
          );
        const found = of(pairs);
        expect(found.rows.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(found.total, 9);
        expect(found.rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(of(pairs.map(([actual, weight]) => [actual, weight * times])).total).toBeCloseTo(found.total, 9);
        expect(of(pairs.toReversed()).total).toBeCloseTo(found.total, 9);
      }),
    );
  });
});

describe("KPI-1 result in four dimensions", () => {
  const scores = {
    REVENUE: 92,
    MARGIN: 72,
    SATISFACTION: 75,
    INFLUENCE: 60,
    INNOVATION: 50,
    SYNERGY: 70,
    EXPERTISE: 80,
  };

  test("82, 75, 60 and 80 make 76.3; an indicator without a score is left out of its mean", () => {
    const found = valueOf(kamResult(scores, {}, defaultParameters));
    expect(found.total).toBeCloseTo(76.3, 12);
    expect(found.dimensions.map(({ score, unknown }) => [score, unknown])).toEqual([
      [82, ["RETURN"]],
      [75, ["NPS", "RETENTION"]],
      [60, []],
      [80, ["RESPONSE", "SOLVING"]],
    ]);
  });

  test("a dimension without any score takes no part", () => {
    const found = valueOf(kamResult({ REVENUE: 80, NPS: 50 }, {}, defaultParameters));
    expect(found.dimensions.map(({ dimension }) => dimension)).toEqual(["FINANCE", "RELATION"]);
    expect(found.total).toBeCloseTo((40 * 80 + 30 * 50) / 70, 12);
  });

  test("without scores or weights there is no result", () => {
    expect(faultOf(kamResult({}, {}, defaultParameters))).toBe("missing: indicatorActual");
    const none = valueOf(withParameters(["finance", "relation"].map((part) => [`result.weight.${part}`, 0])));
    expect(faultOf(kamResult({ REVENUE: 80, NPS: 50 }, {}, none))).toBe("zero-denominator: weights");
  });

  test.each`
    weights                                 | total         | weighed  | why
    ${{ REVENUE: 1, MARGIN: 3, NPS: 4 }}    | ${64.375}     | ${true}  | ${"every indicator with a score has a weight"}
    ${{ REVENUE: 10, MARGIN: 30, NPS: 40 }} | ${64.375}     | ${true}  | ${"weights count against their sum"}
    ${{ REVENUE: 1, MARGIN: 3 }}            | ${62.8571428} | ${false} | ${"one without a weight: the dimensions' weights"}
    ${{}}                                   | ${62.8571428} | ${false} | ${"nobody weighed them"}
    ${{ REVENUE: 0, MARGIN: 0, NPS: 4 }}    | ${50}         | ${true}  | ${"a dimension without weight adds nothing"}
  `("$weights: $total ($why)", ({ weights, total, weighed }: { weights: object; total: number; weighed: boolean }) => {
    const found = valueOf(kamResult({ REVENUE: 60, MARGIN: 85, NPS: 50 }, weights, defaultParameters));
    expect(found.weighed).toBe(weighed);
    expect(found.total).toBeCloseTo(total, 6);
  });

  test("a weight below 0 is a fault", () => {
    expect(faultOf(kamResult({ NPS: 50 }, { NPS: -1 }, defaultParameters))).toBe("out-of-range: indicatorWeight");
  });

  test("with its own weights it is what the score of the same indicators is", () => {
    const rows = fc.array(
      fc.record({ score: fc.integer({ min: 0, max: 120 }), weight: fc.integer({ min: 1, max: 50 }) }),
      { minLength: RESULT_INDICATORS.length, maxLength: RESULT_INDICATORS.length },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const by = (part: "score" | "weight") =>
          Object.fromEntries(RESULT_INDICATORS.map((indicator, at) => [indicator, list[at]?.[part] ?? 0]));
        const whole = list.map(({ score, weight }) => ({ actual: score, floor: 0, target: 100, weight }));
        const { total, dimensions } = valueOf(kamResult(by("score"), by("weight"), defaultParameters));
        expect(total).toBeCloseTo(valueOf(resultScore(whole, defaultParameters)).total, 9);
        expect(dimensions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(total, 9);
      }),
    );
  });

  test("every indicator belongs to one dimension: each score moves the total", () => {
    const all = Object.fromEntries(RESULT_INDICATORS.map((indicator) => [indicator, 50])) as Record<
      ResultIndicator,
      number
    >;
    fc.assert(
      fc.property(fc.constantFrom(...RESULT_INDICATORS), fc.integer({ min: 51, max: 120 }), (indicator, score) => {
        const total = valueOf(kamResult({ ...all, [indicator]: score }, {}, defaultParameters)).total;
        expect(total).toBeGreaterThan(50);
        expect(total).toBeLessThan(score);
      }),
    );
  });
});

describe("KPI-1 return on cost", () => {
  test.each`
    profit     | cost       | is                                 | why
    ${900_000} | ${300_000} | ${3}                               | ${"three yuan of gross profit per yuan"}
    ${-50}     | ${100}     | ${-0.5}                            | ${"an account can lose money"}
    ${100}     | ${0}       | ${"zero-denominator: accountCost"} | ${"no cost entered"}
    ${100}     | ${null}    | ${"missing: accountCost"}          | ${"unknown is not free"}
  `(
    "$profit for $cost is $is ($why)",
    ({ profit, cost, is }: { profit: number; cost: number | null; is: number | string }) => {
      const found = returnOnCost(profit, cost);
      expect(found.ok ? found.value : faultOf(found)).toBe(is);
    },
  );
});

describe("KPI-2 response and problem solving", () => {
  const day = (serial: number | null) => serial as SerialDate | null;
  const request = (
    asked: number | null,
    agreed: number | null,
    answered: number | null,
    solved: number | null = null,
    fixedFirst: boolean | null = null,
  ): Request => ({ asked: day(asked), agreed: day(agreed), answered: day(answered), solved: day(solved), fixedFirst });
  const today = 46_020 as SerialDate;

  test.each`
    requests                             | inTime  | measured | why
    ${[request(46_000, 46_002, 46_002)]} | ${1}    | ${1}     | ${"on the agreed day is in time"}
    ${[request(46_000, 46_002, 46_003)]} | ${0}    | ${1}     | ${"a day later is not"}
    ${[request(46_000, 46_019, null)]}   | ${0}    | ${1}     | ${"not answered and past its day is late"}
    ${[request(46_000, 46_020, null)]}   | ${null} | ${0}     | ${"not yet due takes no part"}
    ${[request(46_000, null, 46_001)]}   | ${null} | ${0}     | ${"no day was agreed"}
    ${[]}                                | ${null} | ${0}     | ${"nobody asked"}
  `(
    "$requests.length requests: in time $inTime ($why)",
    ({ requests, inTime, measured }: { requests: Request[]; inTime: number | null; measured: number }) => {
      expect(valueOf(responseMeasures(requests, today))).toMatchObject({ inTime, measured });
    },
  );

  test("means and first-time fixes leave out what is not known", () => {
    const requests = [
      request(46_000, 46_002, 46_001, 46_004, true),
      request(46_000, 46_002, 46_005, 46_010, false),
      request(46_010, null, null, null, null),
    ];
    const found = valueOf(responseMeasures(requests, today));
    expect(found).toEqual({ requests: 3, measured: 2, inTime: 0.5, daysToAnswer: 3, daysToSolve: 7, fixedFirst: 0.5 });
    expect(valueOf(responseMeasures(requests.toReversed(), today))).toEqual(found);
  });

  test("without today nobody says that an open request is late", () => {
    expect(valueOf(responseMeasures([request(46_000, 46_002, null)], null)).inTime).toBeNull();
  });

  test.each`
    asked     | answered  | solved    | fault                         | why
    ${null}   | ${46_001} | ${null}   | ${"missing: askedOn"}         | ${"no day to count from"}
    ${46_002} | ${46_001} | ${null}   | ${"out-of-range: answeredOn"} | ${"answered before it was asked"}
    ${46_002} | ${null}   | ${46_001} | ${"out-of-range: solvedOn"}   | ${"solved before it was asked"}
  `(
    "$fault ($why)",
    ({
      asked,
      answered,
      solved,
      fault,
    }: {
      asked: number | null;
      answered: number | null;
      solved: number | null;
      fault: string;
    }) => {
      expect(faultOf(responseMeasures([request(asked, 46_010, answered, solved)], today))).toBe(fault);
    },
  );

  test("answered in time and late are all that were measured", () => {
    const any = fc.record({ agreed: fc.option(fc.nat(30)), answered: fc.option(fc.nat(30)) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (list) => {
        const requests = list.map(({ agreed, answered }) =>
          request(46_000, agreed === null ? null : 46_000 + agreed, answered === null ? null : 46_000 + answered),
        );
        const { inTime, measured, requests: count } = valueOf(responseMeasures(requests, today));
        expect(measured).toBeLessThanOrEqual(count);
        if (inTime === null) expect(measured).toBe(0);
        else expect(Math.round(inTime * measured)).toBeCloseTo(inTime * measured, 9);
      }),
    );
  });
});
