import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { customerRetention } from "#core/retention/customer-retention.ts";
import { netPromoterScore } from "#core/retention/net-promoter-score.ts";
import { netRevenueRetention } from "#core/retention/net-revenue-retention.ts";
import { satisfiedShare } from "#core/retention/satisfied-share.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const times = (count: number, value: number) => Array.from({ length: count }, () => value);

describe("CHURN-2 net promoter score", () => {
  test.each<[answers: readonly number[], score: number | string, why: string]>([
    [[...times(60, 9), ...times(25, 7), ...times(15, 6)], 45, "60 % promote, 15 % detract"],
    [[10, 9, 8, 7, 6, 0], 0, "as many promote as detract; 7 and 8 are neither"],
    [[8], 0, "a passive alone"],
    [[0], -100, "0 is an answer"],
    [[], "zero-denominator: answers", "nobody answered"],
    [[11], "out-of-range: recommendation", "above the scale"],
    [[-1], "out-of-range: recommendation", "below the scale"],
  ])("%#: %s (%s)", (answers, score) => {
    const found = netPromoterScore(answers);
    expect(found.ok ? found.value.score : faultOf(found)).toBe(score);
  });

  test("everybody promotes, is passive or detracts, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (answers) => {
        const { score, promoters, passives, detractors } = valueOf(netPromoterScore(answers));
        expect(promoters + passives + detractors).toBe(answers.length);
        expect(valueOf(netPromoterScore(answers.toReversed())).score).toBe(score);
        expect(Math.abs(score)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("CHURN-2 satisfied customers", () => {
  test.each<[ratings: readonly number[], share: number | string, why: string]>([
    [[5, 4, 3, 4], 0.75, "4 and 5 are satisfied"],
    [[3.9, 4], 0.5, "a mean below 4 is not"],
    [[], "zero-denominator: answers", "nobody answered"],
    [[0], "out-of-range: satisfactionRating", "0 is no rating"],
    [[6], "out-of-range: satisfactionRating", "above the scale"],
  ])("%j: %s (%s)", (ratings, share) => {
    const found = satisfiedShare(ratings, defaultParameters);
    expect(found.ok ? found.value : faultOf(found)).toBe(share);
  });

  test("a team may be stricter", () => {
    expect(valueOf(satisfiedShare([5, 4], valueOf(withParameters([["csat.satisfied", 5]]))))).toBe(0.5);
  });
});

describe("CHURN-2 retention of customers", () => {
  test.each`
    start   | end     | gained  | retention                               | why
    ${50}   | ${48}   | ${6}    | ${0.84}                                 | ${"42 of 50 are still there"}
    ${50}   | ${50}   | ${0}    | ${1}                                    | ${"nobody left"}
    ${10}   | ${4}    | ${4}    | ${0}                                    | ${"all of them are new"}
    ${0}    | ${3}    | ${3}    | ${"zero-denominator: customersAtStart"} | ${"nobody to keep"}
    ${10}   | ${12}   | ${1}    | ${"out-of-range: customersAtEnd"}       | ${"11 of 10 cannot have stayed"}
    ${10}   | ${3}    | ${4}    | ${"out-of-range: customersGained"}      | ${"more gained than are there"}
    ${10}   | ${9}    | ${null} | ${"missing: customersGained"}           | ${"unknown is not none"}
    ${null} | ${9}    | ${1}    | ${"missing: customersAtStart"}          | ${"not counted"}
    ${10}   | ${null} | ${1}    | ${"missing: customersAtEnd"}            | ${"not counted"}
  `(
    "$start, $end, $gained: $retention ($why)",
    ({
      start,
      end,
      gained,
      retention,
    }: {
      start: number | null;
      end: number | null;
      gained: number | null;
      retention: number | string;
    }) => {
      const found = customerRetention(start, end, gained);
      expect(found.ok ? found.value.retention : faultOf(found)).toBe(retention);
    },
  );

  test("those who stayed and those who left are all, 16 % churn in the example", () => {
    expect(valueOf(customerRetention(50, 48, 6)).churn).toBeCloseTo(0.16, 12);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(500), (start, left, gained) => {
        fc.pre(left <= start);
        const { retention, churn } = valueOf(customerRetention(start, start - left + gained, gained));
        expect(retention + churn).toBeCloseTo(1, 12);
        expect(churn).toBeCloseTo(left / start, 12);
      }),
    );
  });
});

describe("CHURN-2 net revenue retention", () => {
  test.each`
    start   | up      | down   | lost    | rate                                  | why
    ${1000} | ${150}  | ${50}  | ${80}   | ${1.02}                               | ${"growth makes up for what went"}
    ${1000} | ${0}    | ${0}   | ${1000} | ${0}                                  | ${"all is gone"}
    ${0.3}  | ${0}    | ${0.1} | ${0.2}  | ${0}                                  | ${"rounding noise is not more than all"}
    ${100}  | ${500}  | ${60}  | ${50}   | ${"out-of-range: revenueLost"}        | ${"more went than was there"}
    ${0}    | ${1}    | ${0}   | ${0}    | ${"zero-denominator: revenueAtStart"} | ${"nothing to keep"}
    ${100}  | ${null} | ${0}   | ${0}    | ${"missing: revenueUp"}               | ${"unknown is not none"}
    ${100}  | ${0}    | ${-1}  | ${0}    | ${"out-of-range: revenueDown"}        | ${"a decrease is a positive amount"}
  `(
    "$start + $up − $down − $lost: $rate ($why)",
    ({
      start,
      up,
      down,
      lost,
      rate,
    }: {
      start: number;
      up: number | null;
      down: number;
      lost: number;
      rate: number | string;
    }) => {
      const found = netRevenueRetention({ start, up, down, lost });
      if (typeof rate === "number") expect(valueOf(found)).toBeCloseTo(rate, 12);
      else expect(faultOf(found)).toBe(rate);
    },
  );

  test("does not turn on the unit of money", () => {
    const amount = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(amount, amount, amount, (up, down, lost) => {
        const start = 1 + down + lost;
        const rate = valueOf(netRevenueRetention({ start, up, down, lost }));
        const scaled = netRevenueRetention({ start: start * 1e4, up: up * 1e4, down: down * 1e4, lost: lost * 1e4 });
        expect(valueOf(scaled)).toBeCloseTo(rate, 12);
      }),
    );
  });
});
