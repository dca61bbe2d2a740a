import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import { TENDER_REGIMES, type TenderRegime, type TenderSubject } from "#core/codes/deals.ts";
import { BID_FACTORS, BID_GROUNDS, BID_STATUSES, type BidFactor, type BidGround } from "#core/codes/results/tender.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { averagePriceScores } from "#core/tender/average-price-scores.ts";
import { bidChoice } from "#core/tender/bid-choice.ts";
import { bidStatus, hasFewBidders } from "#core/tender/bid-status.ts";
import { bidTotals, type ScoredBid } from "#core/tender/bid-totals.ts";
import { challengeDates, type ChallengeFacts } from "#core/tender/challenge-dates.ts";
import { lowestPriceScores } from "#core/tender/lowest-price-scores.ts";
import { simulatePrices, type PriceQuestion } from "#core/tender/price-simulation.ts";
import { priceWeight } from "#core/tender/price-weight.ts";
import { evaluatorMean, trimmedMean } from "#core/tender/trimmed-mean.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const day = (iso: string) => valueOf(parseIsoDate(iso));
const PRICES = [960_000, 1_000_000, 1_200_000];
const shown = (numbers: readonly number[]) => numbers.map((number) => number.toFixed(2));
const priced = (prices: readonly (number | null)[], deduction: number | null = null) =>
  prices.map((price) => ({ price, deduction }));
const price = fc.integer({ min: 1, max: 10_000_000 });

describe("TEND-4 price scores against the lowest price", () => {
  test("the worked example", () => {
    expect(shown(valueOf(lowestPriceScores(priced(PRICES), 30)))).toEqual(["30.00", "28.80", "24.00"]);
  });

  test("a small enterprise is scored at its price less the deduction", () => {
    const bids = [...priced([960_000]), ...priced([1_000_000], 0.1)];
    expect(shown(valueOf(lowestPriceScores(bids, 30)))).toEqual(["28.13", "30.00"]);
  });

  test.each<[bids: ReturnType<typeof priced>, weight: number | null, fault: string, why: string]>([
    [priced([null]), 30, "missing: bidPrice", "no price"],
    [priced([0, 10]), 30, "zero-denominator: bidPrice", "for nothing"],
    [priced([-1]), 30, "out-of-range: bidPrice", "below zero"],
    [priced([1], 1.5), 30, "out-of-range: deduction", "more than all"],
    [priced([1]), 130, "out-of-range: priceWeight", "more than all points"],
    [priced([1]), null, "missing: priceWeight", "no weight"],
  ])("%j of %d is %s (%s)", (bids, weight, fault) => {
    expect(faultOf(lowestPriceScores(bids, weight))).toBe(fault);
  });

  test("the lowest has full marks, a higher price never more, the order does not matter", () => {
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 8 }), (prices) => {
        const scores = valueOf(lowestPriceScores(priced(prices), 30));
        expect(Math.max(...scores)).toBe(30);
        for (const [one, score] of scores.entries())
          for (const [other, rival] of scores.entries())
            if ((prices[one] ?? 0) < (prices[other] ?? 0)) expect(score).toBeGreaterThan(rival);
        expect(valueOf(lowestPriceScores(priced(prices.toReversed()), 30)).toReversed()).toEqual(scores);
      }),
    );
  });
});

describe("TEND-4 price scores against the average", () => {
  const method = { weight: 30, regime: null, trim: false } as const;

  test("the worked example", () => {
    const { benchmark, scores } = valueOf(averagePriceScores(PRICES, method, defaultParameters));
    expect(benchmark).toBeCloseTo(1_053_333.33, 2);
    expect(shown(scores)).toEqual(["25.57", "27.47", "16.08"]);
  });

  test("is barred in government procurement, with the article", () => {
    const found = averagePriceScores(PRICES, { ...method, regime: "GOV-PROC" }, defaultParameters);
    expect(found).toMatchObject({ ok: false, fault: { code: "not-lawful", citation: "MOF87 55" } });
  });

  test("highest and lowest stay out of the average from five bids on, if the documents say so", () => {
    const five = [100, 90, 80, 110, 300];
    expect(valueOf(averagePriceScores(five, { ...method, trim: true }, defaultParameters)).benchmark).toBe(100);
    expect(valueOf(averagePriceScores(five, method, defaultParameters)).benchmark).toBe(136);
    const four = averagePriceScores(five.slice(0, 4), { ...method, trim: true }, defaultParameters);
    expect(valueOf(four).benchmark).toBe(95);
  });

  test("needs prices", () => {
    expect(faultOf(averagePriceScores([], method, defaultParameters))).toBe("missing: bidPrice");
    expect(faultOf(averagePriceScores([0, 0], method, defaultParameters))).toBe("zero-denominator: bidPrice");
  });

  test("scores lie between 0 and the weight, and a price at the average has full marks", () => {
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 8 }), fc.boolean(), (prices, trim) => {
        const { scores } = valueOf(averagePriceScores(prices, { ...method, trim }, defaultParameters));
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(30);
        }
        const same = valueOf(
          averagePriceScores(
            prices.map(() => 7),
            { ...method, trim },
            defaultParameters,
          ),
        );
        expect(same.scores.every((score) => score === 30)).toBe(true);
      }),
    );
  });
});

describe("TEND-4 points of several evaluators", () => {
  test.each([
    [[8, 9, 7, 10, 6], true, 8, "without 10 and 6"],
    [[8, 9, 7, 10, 1], true, 8, "an outlier stays out"],
    [[8, 9, 7, 10, 1], false, 7, "and counts when the documents say nothing"],
    [[8, 9, 7, 0], true, 6, "too few evaluators to leave any out"],
  ])("%j, trimmed %s, is %d (%s)", (points, trim, mean) => {
    expect(valueOf(evaluatorMean(points, 10, trim, defaultParameters))).toBe(mean);
  });

  test("needs somebody, within the item's points", () => {
    expect(faultOf(evaluatorMean([], 10, false, defaultParameters))).toBe("missing: points");
    expect(faultOf(evaluatorMean([11], 10, false, defaultParameters))).toBe("out-of-range: points");
  });

  test("a trimmed mean lies between lowest and highest and does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), fc.nat(9), (values, from) => {
        const mean = trimmedMean(values, from);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(trimmedMean(values.toReversed(), from)).toBe(mean);
      }),
    );
  });
});

describe("TEND-4 weight of the price in government procurement", () => {
  test.each<[subject: TenderSubject, weight: number, all: number, enough: boolean, why: string]>([
    ["GOODS", 30, 100, true, "thirty per cent"],
    ["GOODS", 25, 100, false, "too little"],
    ["SERVICES", 10, 100, true, "ten per cent"],
    ["GOODS", 30, 110, false, "bonus points count among all"],
  ])("%s %d of %d: %s (%s)", (subject, weight, all, enough) => {
    expect(valueOf(priceWeight(subject, weight, all, defaultParameters)).enough).toBe(enough);
  });

  test("works are tendered under the other law", () => {
    expect(faultOf(priceWeight("WORKS", 30, 100, defaultParameters))).toBe("unknown-code: subject");
    expect(faultOf(priceWeight("GOODS", 0, 0, defaultParameters))).toBe("zero-denominator: weights");
  });
});

describe("TEND-4 totals and ranks", () => {
  const bid = (
    priceScore: number,
    technical: number,
    commercial = 0,
    bonus: number | null = null,
    yuan: number | null = null,
  ) => ({ priceScore, technical, commercial, bonus, price: yuan }) satisfies ScoredBid;
  const ranks = (bids: readonly ScoredBid[]) => valueOf(bidTotals(bids)).map(({ rank }) => rank);

  test.each<[bids: readonly ScoredBid[], expected: readonly number[], why: string]>([
    [[bid(30, 40, 10), bid(28.8, 45, 10, 2), bid(24, 38, 12)], [2, 1, 3], "by total"],
    [[bid(30, 40, 0, null, 900), bid(20, 50, 0, null, 800)], [2, 1], "of equal totals the lower price"],
    [[bid(30, 40), bid(20, 50)], [2, 1], "prices not known: the better technical score"],
    [[bid(30, 40, 0, null, 900), bid(20, 50)], [2, 1], "one price not known: none decides"],
    [[bid(30, 40), bid(30, 40), bid(10, 40)], [1, 1, 3], "nothing tells two apart"],
    [[bid(0.1 + 0.2, 0), bid(0.3, 0)], [1, 1], "rounding noise is no lead"],
  ])("case %#: %j rank %j", (bids, expected) => {
    expect(ranks(bids)).toEqual(expected);
  });

  test("a score that nobody entered is asked for, a bonus is not", () => {
    expect(faultOf(bidTotals([{ ...bid(1, 1), technical: null }]))).toBe("missing: technical");
    expect(valueOf(bidTotals([bid(1, 2, 3, 4)]))).toEqual([{ total: 10, rank: 1 }]);
  });

  test("a rank goes with its bid, the best is first, and a rank counts the bids before it", () => {
    const score = fc.integer({ min: 0, max: 40 });
    const bids = fc.array(
      fc.tuple(score, score, fc.option(price)).map(([p, t, yuan]) => bid(p, t, 0, null, yuan)),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(bids, (list) => {
        const found = valueOf(bidTotals(list));
        expect(valueOf(bidTotals(list.toReversed())).toReversed()).toEqual(found);
        expect(Math.min(...found.map(({ rank }) => rank))).toBe(1);
        for (const { total, rank } of found)
          expect(found.filter((other) => other.total > total).length).toBeLessThan(rank);
      }),
    );
  });
});

describe("TEND-4 price simulation", () => {
  const question: PriceQuestion = {
    ourPrices: [900_000, 1_000_000, 1_100_000],
    ourOther: 62,
    rivals: [{ price: 960_000, other: 60 }],
    weight: 30,
    method: "LOWEST",
  };

  test("shows what each price does, and how high we could go", () => {
    const { prices, highestWinning } = valueOf(simulatePrices(question, defaultParameters));
    expect(prices.map(({ rank }) => rank)).toEqual([1, 1, 2]);
    expect(shown([prices[1]?.priceScore ?? 0, prices[1]?.total ?? 0])).toEqual(["28.80", "90.80"]);
    expect(prices[1]?.rivalTotal).toBe(90);
    // 960 000 ÷ p × 30 + 62 = 90, where the lower price of the rival decides
    expect(highestWinning).toBeCloseTo((960_000 * 30) / 28, 2);
  });

  test.each([
    [1_000_000, 61.2, { price: 960_000, other: 60 }, 2, "the rival's price is lower"],
    [480_000, 75, { price: 960_000, other: 90 }, 1, "ours is"],
    [960_000, 60, { price: 960_000, other: 60 }, 1, "nothing tells them apart"],
  ])("of equal totals %d with %d points against %j ranks %d (%s)", (ours, ourOther, rival, rank) => {
    const asked = { ...question, ourPrices: [ours], ourOther, rivals: [rival] };
    const [found] = valueOf(simulatePrices(asked, defaultParameters)).prices;
    expect(found?.total).toBeCloseTo(found?.rivalTotal ?? 0, 9);
    expect(found?.rank).toBe(rank);
  });

  test("a win at the highest price given is the answer, a win nowhere is none", () => {
    const strong = simulatePrices({ ...question, ourOther: 99 }, defaultParameters);
    expect(valueOf(strong).highestWinning).toBe(1_100_000);
    const weak = simulatePrices({ ...question, ourOther: 0 }, defaultParameters);
    expect(valueOf(weak).highestWinning).toBeNull();
  });

  test("against the average", () => {
    const { prices } = valueOf(simulatePrices({ ...question, method: "AVERAGE" }, defaultParameters));
    expect(prices[0]?.priceScore).toBeCloseTo(30 - 0.5 * 100 * (30 / 930), 10);
  });

  test.each<[known: Partial<PriceQuestion>, fault: string]>([
    [{ rivals: [] }, "missing: rivalPrices"],
    [{ rivals: [{ price: null, other: 1 }] }, "missing: rivalPrices"],
    [{ rivals: [{ price: 1, other: null }] }, "missing: rivalOther"],
    [{ ourOther: null }, "missing: ourOther"],
    [{ ourPrices: [0] }, "zero-denominator: bidPrice"],
  ])("%j is %s", (known, fault) => {
    expect(faultOf(simulatePrices({ ...question, ...known }, defaultParameters))).toBe(fault);
  });

  test("against the lowest price a lower price never ranks worse, and just above the highest winning one loses", () => {
    const other = fc.integer({ min: 0, max: 70 });
    const rivals = fc.array(fc.record({ price, other }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(price, { minLength: 2, maxLength: 6 }), other, rivals, (ourPrices, ourOther, expected) => {
        const ask = (asked: readonly number[]) =>
          valueOf(simulatePrices({ ...question, ourPrices: asked, ourOther, rivals: expected }, defaultParameters));
        const sorted = ourPrices.toSorted((one, two) => one - two);
        const { prices, highestWinning } = ask(sorted);
        const ranks = prices.map(({ rank }) => rank);
        expect(ranks).toEqual(ranks.toSorted((one, two) => one - two));
        expect(highestWinning === null).toBe(ranks[0] !== 1);
        if (highestWinning === null) return;
        expect(ask([highestWinning]).prices[0]?.rank).toBe(1);
        const highest = sorted.at(-1) ?? 0;
        if (highestWinning * 1.0001 < highest)
          expect(ask([highestWinning * 1.0001]).prices[0]?.rank).toBeGreaterThan(1);
      }),
    );
  });
});

describe("TEND-5 void, refused, rejected", () => {
  test.each<
    [grounds: readonly BidGround[], regime: TenderRegime | null, status: string, article: string | null, why: string]
  >([
    [["FEW-BIDDERS"], "GOV-PROC", "VOID", "GPL 36(1)", "two suppliers respond"],
    [["ABOVE-CEILING"], null, "REJECT", "TR 51(5)", "our price is above the ceiling"],
    [["LATE"], null, "REFUSE", "TL 28", "two minutes late"],
    [["ALL-ABOVE-BUDGET"], "GOV-PROC", "VOID", "GPL 36(3)", "nobody can pay"],
    [["ALL-ABOVE-BUDGET"], "TL-MANDATORY", "OK", null, "no ground of the tendering law"],
    [["ALL-REJECTED"], "TL-MANDATORY", "VOID", "TL 42", "all bids rejected"],
    [["ABOVE-CEILING", "FEW-BIDDERS"], "GOV-PROC", "VOID", "GPL 36(1)", "the whole procurement counts more than a bid"],
    [["UNSIGNED"], "GOV-PROC", "REJECT", "TR 51(1)", "the procurement law says nothing of single bids"],
    [["SIGNED-IN-PART"], null, "CHECK", "TR 51(1)", "opinions differ: the documents decide"],
    [[], null, "OK", null, "nothing found"],
  ])("%j under %s is %s by %s (%s)", (grounds, regime, status, article) => {
    const found = bidStatus(grounds, regime);
    expect(found.status).toBe(status);
    expect(found.citations[0] ?? null).toBe(article);
  });

  test("fewer than three are too few, and a team's own limit holds", () => {
    expect([2, 3].map((bidders) => hasFewBidders(bidders, "GOV-PROC", defaultParameters))).toEqual([true, false]);
    const own = valueOf(withParameters([["tender.tl.bidders", 4]]));
    expect(hasFewBidders(3, null, own)).toBe(true);
    expect(hasFewBidders(3, "GOV-PROC", own)).toBe(false);
  });

  test("a company's own purchasing follows its documents", () => {
    expect(bidStatus(["LATE"], "PRIVATE").force).toBe("ADVICE");
  });

  test("more grounds never make it better, and the one that decides is among them", () => {
    const some = fc.subarray([...BID_GROUNDS]);
    const regime = fc.constantFrom<TenderRegime | null>(null, ...TENDER_REGIMES);
    fc.assert(
      fc.property(some, some, regime, (grounds, more, law) => {
        const one = bidStatus(grounds, law);
        const both = bidStatus([...grounds, ...more], law);
        const gravity = (status: (typeof BID_STATUSES)[number]) => BID_STATUSES.indexOf(status);
        expect(gravity(both.status)).toBeLessThanOrEqual(gravity(one.status));
        if (one.ground !== null) expect(grounds).toContain(one.ground);
        expect(one.citations.length > 0).toBe(one.ground !== null);
      }),
    );
  });
});

describe("TEND-9 whether to bid", () => {
  const rate = ([need, relation, fit, rated, resources, margin]: readonly (number | null)[]) =>
    ({ need, relation, fit, price: rated, resources, margin }) as Readonly<Record<BidFactor, number | null>>;

  test.each<[ratings: readonly number[], score: number, choice: string, weakest: string | null, why: string]>([
    [[4, 3, 4, 3, 3, 4], 3.55, "BID", "relation", "the worked example"],
    [[5, 5, 5, 5, 5, 5], 5, "BID", null, "nothing to gain"],
    [[3, 3, 3, 3, 3, 3], 3, "MANAGER", "need", "in between; the first of equals"],
    [[3.5, 3.5, 3.5, 3.5, 3.5, 3.5], 3.5, "BID", "need", "the limit is included"],
    [[2.5, 2.5, 2.5, 2.5, 2.5, 2.5], 2.5, "MANAGER", "need", "the limit is included"],
    [[2, 2, 2, 2, 4, 2], 2.2, "NO-BID", "need", "too little"],
    [[5, 5, 5, 5, 0, 5], 4.5, "BID", "resources", "0 is a rating"],
  ])("%j is %d: %s, weakest %s (%s)", (ratings, score, choice, weakest) => {
    const found = valueOf(bidChoice(rate(ratings), defaultParameters));
    expect(found.score).toBeCloseTo(score, 12);
    expect(found).toMatchObject({ choice, weakest });
  });

  test("every rating is needed, 0 to 5", () => {
    expect(faultOf(bidChoice(rate([4, null, 4, 3, 3, 4]), defaultParameters))).toBe("missing: relation");
    expect(faultOf(bidChoice(rate([4, 6, 4, 3, 3, 4]), defaultParameters))).toBe("out-of-range: relation");
    const none = valueOf(withParameters(BID_FACTORS.map((factor) => [`bid.weight.${factor}`, 0] as const)));
    expect(faultOf(bidChoice(rate([4, 4, 4, 3, 3, 4]), none))).toBe("zero-denominator: weights");
  });

  test("contributions add up, and a better rating never lowers the score", () => {
    const ratings = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(ratings, ratings, (one, other) => {
        const found = valueOf(bidChoice(rate(one), defaultParameters));
        expect(found.factors.reduce((sum, factor) => sum + factor.contribution, 0)).toBeCloseTo(found.score, 9);
        expect(found.factors.reduce((sum, factor) => sum + factor.lost, 0)).toBeCloseTo(5 - found.score, 9);
        const better = one.map((rating, index) => Math.max(rating, other[index] ?? 0));
        expect(valueOf(bidChoice(rate(better), defaultParameters)).score).toBeGreaterThanOrEqual(found.score - 1e-9);
      }),
    );
  });
});

describe("TEND-12 until when a result may be challenged", () => {
  const facts: ChallengeFacts = {
    regime: "TL-MANDATORY",
    publicityEnd: day("2026-03-30"),
    knownOn: day("2026-03-30"),
    replyDays: 0,
    queriedOn: null,
  };
  const steps = (known: Partial<ChallengeFacts>) =>
    valueOf(challengeDates({ ...facts, ...known }, defaultParameters)).map(
      ({ rule, latest, force }) => `${rule} ${latest === null ? "–" : isoDate(latest)} ${force}`,
    );

  test.each<[known: Partial<ChallengeFacts>, expected: readonly string[], why: string]>([
    [{}, ["RESULT-OBJECTION 2026-03-30 STATUTORY", "COMPLAINT 2026-04-09 STATUTORY"], "objection first, then ten days"],
    [
      { replyDays: 3 },
      ["RESULT-OBJECTION 2026-03-30 STATUTORY", "COMPLAINT 2026-04-12 STATUTORY"],
      "the reply's days do not count",
    ],
    [
      { regime: "TL-VOLUNTARY" },
      ["RESULT-OBJECTION 2026-03-30 ADVICE", "COMPLAINT 2026-04-09 STATUTORY"],
      "publicity is for mandatory ones",
    ],
    [{ publicityEnd: null, knownOn: null }, ["RESULT-OBJECTION – STATUTORY", "COMPLAINT – STATUTORY"], "not known yet"],
    [
      { regime: "GOV-PROC", knownOn: day("2026-04-03"), queriedOn: day("2026-04-10") },
      ["QUERY 2026-04-15 STATUTORY", "QUERY-REPLY 2026-04-21 STATUTORY", "QUERY-COMPLAINT 2026-05-14 STATUTORY"],
      "working days over Labour Day",
    ],
    [{ regime: "PRIVATE" }, [], "no such steps"],
  ])("%j: %j (%s)", (known, expected) => {
    expect(steps(known)).toEqual(expected);
  });

  test("beyond the calendar nobody counts working days", () => {
    const late = { ...facts, regime: "GOV-PROC", knownOn: day("2026-12-28") } as const;
    expect(faultOf(challengeDates(late, defaultParameters))).toBe("calendar-ends");
  });
});
