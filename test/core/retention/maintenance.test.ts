import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Tier } from "#core/codes/codes.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { agentShare } from "#core/retention/agent-share.ts";
import { communicationRecord, nextContact, type Talk } from "#core/retention/communication.ts";
import { orderRhythm } from "#core/retention/order-rhythm.ts";
import { rebate } from "#core/retention/rebate.ts";
import { salesModeCheck } from "#core/retention/sales-mode.ts";
import { salesTrend } from "#core/retention/sales-trend.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const day = (serial: number) => serial as SerialDate;
const days = (...serials: readonly number[]) => serials.map(day);

describe("MAINT-1 order rhythm", () => {
  test.each`
    orders                      | today  | limit                          | overdue  | next   | why
    ${days(0, 30, 60, 90)}      | ${120} | ${30}                          | ${false} | ${120} | ${"exactly a month later is in rhythm"}
    ${days(0, 30, 60, 90)}      | ${121} | ${30}                          | ${true}  | ${120} | ${"an even rhythm allows no delay"}
    ${days(0, 20, 50, 90)}      | ${136} | ${30 + 2 * Math.sqrt(200 / 3)} | ${false} | ${120} | ${"gaps of 20, 30, 40: within two deviations"}
    ${days(0, 20, 50, 90)}      | ${137} | ${30 + 2 * Math.sqrt(200 / 3)} | ${true}  | ${120} | ${"beyond them"}
    ${days(90, 0, 50, 20, 20)}  | ${137} | ${30 + 2 * Math.sqrt(200 / 3)} | ${true}  | ${120} | ${"any order; two orders of a day are one"}
    ${days(0, 20, 50, 90, 200)} | ${137} | ${30 + 2 * Math.sqrt(200 / 3)} | ${true}  | ${120} | ${"an order after today is not there yet"}
    ${days(0, 30, 61)}          | ${61}  | ${30.5 + 1}                    | ${false} | ${92}  | ${"the next one is expected on a whole day"}
  `(
    "$orders on $today: overdue $overdue ($why)",
    ({
      orders,
      today,
      limit,
      overdue,
      next,
    }: {
      orders: SerialDate[];
      today: number;
      limit: number;
      overdue: boolean;
      next: number;
    }) => {
      const found = valueOf(orderRhythm(orders, day(today), defaultParameters));
      expect(found.limit).toBeCloseTo(limit, 9);
      expect([found.overdue, found.nextExpected]).toEqual([overdue, next]);
    },
  );

  test("needs three days with orders", () => {
    expect(faultOf(orderRhythm(days(0, 30, 30), day(60), defaultParameters))).toBe("missing: orderDates");
    expect(faultOf(orderRhythm([], day(60), defaultParameters))).toBe("missing: orderDates");
    const two = valueOf(withParameters([["rhythm.enoughOrders", 2]]));
    expect(valueOf(orderRhythm(days(0, 30), day(60), two))).toMatchObject({
      orderDays: 2,
      daysSince: 30,
      overdue: false,
    });
  });

  test("the mean gap spans the orders, and a shift of all days changes nothing", () => {
    const serials = fc.uniqueArray(fc.nat(2000), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(serials, fc.nat(500), (orders, shift) => {
        const [first, last] = [Math.min(...orders), Math.max(...orders)];
        const found = valueOf(orderRhythm(days(...orders), day(last + 40), defaultParameters));
        expect(found.meanGap).toBeCloseTo((last - first) / (orders.length - 1), 9);
        const shifted = orders.map((serial) => serial + shift);
        const later = valueOf(orderRhythm(days(...shifted), day(last + 40 + shift), defaultParameters));
        expect([later.limit, later.overdue, later.daysSince]).toEqual([found.limit, found.overdue, found.daysSince]);
      }),
    );
  });
});

describe("MAINT-1 sales trend", () => {
  test.each<[amounts: readonly number[], slope: number | string, relative: number | null, why: string]>([
    [[100, 110, 120], 10, 10 / 110, "ten more each period"],
    [[120, 110, 100], -10, -10 / 110, "ten less each period"],
    [[100, 100, 100], 0, 0, "level"],
    [[100, 130, 100], 0, 0, "a hump has no trend"],
    [[100], "missing: amounts", null, "one period has no trend"],
    [[100, -100], "zero-denominator: amounts", null, "nothing to measure against"],
  ])("%j: %s (%#)", (amounts, slope, relative) => {
    const found = salesTrend(amounts);
    if (typeof slope === "string") expect(faultOf(found)).toBe(slope);
    else {
      expect(valueOf(found).slope).toBeCloseTo(slope, 9);
      expect(valueOf(found).relative).toBeCloseTo(relative ?? 0, 9);
    }
  });

  test("turned round in time the trend turns its sign", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 24 }), (amounts) => {
        const turned = valueOf(salesTrend(amounts.toReversed()));
        expect(turned.slope).toBeCloseTo(-valueOf(salesTrend(amounts)).slope, 6);
      }),
    );
  });
});

describe("MAINT-1 share of agents", () => {
  test.each`
    agents  | total  | share                             | why
    ${30}   | ${120} | ${0.25}                           | ${"a quarter comes through agents"}
    ${0}    | ${120} | ${0}                              | ${"all directly"}
    ${130}  | ${120} | ${"out-of-range: agentSales"}     | ${"more than all"}
    ${0}    | ${0}   | ${"zero-denominator: totalSales"} | ${"no sales"}
    ${null} | ${120} | ${"missing: agentSales"}          | ${"unknown is not none"}
  `(
    "$agents of $total: $share ($why)",
    ({ agents, total, share }: { agents: number | null; total: number; share: number | string }) => {
      const found = agentShare(agents, total);
      expect(found.ok ? found.value : faultOf(found)).toBe(share);
    },
  );
});

describe("MAINT-2 next contact", () => {
  const today = day(46_203);

  test.each`
    last           | cadence | tier           | due            | overdue | gap     | why
    ${46_203 - 45} | ${30}   | ${"STRATEGIC"} | ${46_203 - 15} | ${15}   | ${1.5}  | ${"its own cadence holds"}
    ${46_203 - 7}  | ${null} | ${"STRATEGIC"} | ${46_203 + 7}  | ${0}    | ${0.5}  | ${"the tier's fourteen days"}
    ${46_203 - 30} | ${null} | ${"CORE"}      | ${46_203}      | ${0}    | ${1}    | ${"due today is not overdue"}
    ${46_203 - 30} | ${null} | ${"POTENTIAL"} | ${46_203 + 30} | ${0}    | ${0.5}  | ${"the tier's sixty days"}
    ${46_203 - 90} | ${null} | ${"SERVICE"}   | ${46_203 + 90} | ${0}    | ${0.5}  | ${"the tier's half year"}
    ${null}        | ${30}   | ${null}        | ${46_203}      | ${0}    | ${null} | ${"nobody has talked yet: today"}
  `(
    "last $last, cadence $cadence, $tier: due $due ($why)",
    ({
      last,
      cadence,
      tier,
      due,
      overdue,
      gap,
    }: {
      last: number | null;
      cadence: number | null;
      tier: Tier | null;
      due: number;
      overdue: number;
      gap: number | null;
    }) => {
      const found = nextContact(last === null ? null : day(last), { cadence, tier }, today, defaultParameters);
      expect(valueOf(found)).toMatchObject({ due, daysOverdue: overdue, gap });
    },
  );

  test.each`
    cadence | fault                      | why
    ${null} | ${"missing: cadence"}      | ${"neither cadence nor tier"}
    ${0}    | ${"out-of-range: cadence"} | ${"no days at all"}
  `("cadence $cadence: $fault ($why)", ({ cadence, fault }: { cadence: number | null; fault: string }) => {
    expect(faultOf(nextContact(today, { cadence, tier: null }, today, defaultParameters))).toBe(fault);
  });

  const talk = (
    planned: number | null,
    done: number | null,
    feedbackAsked: boolean | null,
    answered: number | null,
  ): Talk => ({
    planned: planned === null ? null : day(planned),
    done: done === null ? null : day(done),
    feedbackAsked,
    answered: answered === null ? null : day(answered),
  });

  test("what was planned by today and what was done of it", () => {
    const talks = [
      talk(46_100, 46_101, true, 46_105),
      talk(46_150, null, null, null),
      talk(46_203, 46_203, null, null),
      talk(46_300, null, null, null),
      talk(null, 46_120, true, 46_122),
      talk(46_110, 46_204, true, null),
    ];
    expect(communicationRecord(talks, today)).toEqual({
      planned: 4,
      done: 2,
      rate: 0.5,
      askedRate: 2 / 3,
      daysToAnswer: 3,
    });
    expect(communicationRecord(talks.toReversed(), today)).toEqual(communicationRecord(talks, today));
    expect(communicationRecord([], today)).toEqual({
      planned: 0,
      done: 0,
      rate: null,
      askedRate: null,
      daysToAnswer: null,
    });
  });
});

describe("MAINT-3 rebate", () => {
  test.each`
    amount        | rebate                    | next         | why
    ${4_000_000}  | ${80_000}                 | ${6_000_000} | ${"2 % on the whole amount"}
    ${999_999}    | ${0}                      | ${1}         | ${"one yuan short of the first step"}
    ${1_000_000}  | ${10_000}                 | ${2_000_000} | ${"a step begins at its amount"}
    ${3_000_000}  | ${60_000}                 | ${7_000_000} | ${"the second step"}
    ${10_000_000} | ${300_000}                | ${null}      | ${"the last step"}
    ${0}          | ${0}                      | ${1_000_000} | ${"nothing sold"}
    ${-1}         | ${"out-of-range: amount"} | ${null}      | ${"net returns earn nothing"}
    ${null}       | ${"missing: amount"}      | ${null}      | ${"not known"}
  `(
    "of $amount is $rebate ($why)",
    ({ amount, rebate: expected, next }: { amount: number | null; rebate: number | string; next: number | null }) => {
      const found = rebate(amount, defaultParameters);
      if (typeof expected === "string") expect(faultOf(found)).toBe(expected);
      else expect(valueOf(found)).toMatchObject({ rebate: expected, toNextStep: next });
    },
  );

  test("never falls when the amount grows", () => {
    const amount = fc.integer({ min: 0, max: 20_000_000 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const of = (value: number) => valueOf(rebate(value, defaultParameters)).rebate;
        expect(of(Math.max(one, other))).toBeGreaterThanOrEqual(of(Math.min(one, other)));
      }),
    );
  });
});

describe("MAINT-4 way of selling", () => {
  const filled = { mode: true, priceArrangement: true, priceAuthority: true, serviceArrangement: true, reason: true };

  test.each`
    change                       | review    | state           | missing               | why
    ${{}}                        | ${46_204} | ${"READY"}      | ${[]}                 | ${"all is written down"}
    ${{ priceAuthority: false }} | ${46_204} | ${"INCOMPLETE"} | ${["priceAuthority"]} | ${"who may grant the price?"}
    ${{ mode: false }}           | ${null}   | ${"INCOMPLETE"} | ${["mode", "review"]} | ${"no review date either, in the table's order"}
    ${{}}                        | ${46_203} | ${"REVIEW-DUE"} | ${[]}                 | ${"due today"}
    ${{ reason: false }}         | ${46_000} | ${"REVIEW-DUE"} | ${["reason"]}         | ${"due counts more; what is missing is told all the same"}
  `(
    "$change, review $review: $state ($why)",
    ({
      change,
      review,
      state,
      missing,
    }: {
      change: object;
      review: number | null;
      state: string;
      missing: string[];
    }) => {
      const found = salesModeCheck({ ...filled, ...change }, review === null ? null : day(review), day(46_203));
      expect(found).toEqual({ state, missing });
    },
  );
});
