import type { PriceMethod } from "../codes/deals.ts";
import { exceeds, numbers, reaches } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { averagePriceScores } from "./average-price-scores.ts";
import { lowestPriceScores } from "./lowest-price-scores.ts";

export interface PriceQuestion {
  /** Prices that we consider, in yuan. */
  readonly ourPrices: readonly number[];
  /** Technical, commercial and bonus points that we expect for ourselves. */
  readonly ourOther: number | null;
  /** What we expect of the others, one entry each. */
  readonly rivals: readonly { readonly price: number | null; readonly other: number | null }[];
  readonly weight: number | null;
  readonly method: PriceMethod;
}

export interface SimulatedPrice {
  readonly price: number;
  readonly priceScore: number;
  readonly total: number;
  /** Highest total among the rivals. */
  readonly rivalTotal: number;
  /** Our place; of equal totals the lower price comes first. */
  readonly rank: number;
}

export interface PriceSimulation {
  readonly prices: readonly SimulatedPrice[];
  /** Highest price between our lowest and our highest that still ranks first; null when none of those given does. */
  readonly highestWinning: number | null;
}

// Halving the gap between a winning and a losing price so often leaves nothing that a double could tell.
const HALVINGS = 60;

/**
 * What our price does to totals and rank, all else as expected. Against the lowest price a lower price never ranks
 * worse, so the highest winning price is exact; against the average a price far off may win again, and only what lies
 * next to the highest winning price given is looked at.
 * Faults: missing, out-of-range, zero-denominator for a price of 0.
 * @model TEND-4
 * @origin std
 */
export function simulatePrices(question: PriceQuestion, parameters: Parameters): Outcome<PriceSimulation> {
  const { ourPrices, ourOther, rivals, weight } = question;
  const given = numbers({ ourOther: [ourOther, 0, Infinity], priceWeight: [weight, 0, 100] });
  if (!given.ok) return given;
  const expected = all(
    rivals.map(({ price, other }) => numbers({ rivalPrices: [price, 0, Infinity], rivalOther: [other, 0, Infinity] })),
  );
  if (!expected.ok) return expected;
  if (expected.value.length === 0) return fail({ code: "missing", argument: "rivalPrices" });

  const place = (price: number) => placeOf(price, question, parameters);
  return map(all(ourPrices.map(place)), (prices) => ({
    prices,
    highestWinning: highestWinning(prices, (price) => {
      const found = place(price);
      return found.ok && found.value.rank === 1;
    }),
  }));
}

function placeOf(price: number, question: PriceQuestion, parameters: Parameters): Outcome<SimulatedPrice> {
  const { rivals, method, weight, ourOther } = question;
  const prices = [price, ...rivals.map((rival) => rival.price)];
  const scores =
    method === "LOWEST"
      ? lowestPriceScores(
          prices.map((each) => ({ price: each, deduction: null })),
          weight,
        )
      : map(averagePriceScores(prices, { weight, regime: null, trim: false }, parameters), (found) => found.scores);
  if (!scores.ok) return scores;
  const [priceScore = 0, ...others] = scores.value;
  const total = priceScore + (ourOther ?? 0);
  const totals = others.map((score, index) => score + (rivals[index]?.other ?? 0));
  const isBetter = (other: number, index: number) =>
    exceeds(other, total) || (reaches(other, total) && (rivals[index]?.price ?? 0) < price);
  return ok({
    price,
    priceScore,
    total,
    rivalTotal: totals.reduce((best, other) => Math.max(best, other), 0),
    rank: 1 + totals.filter(isBetter).length,
  });
}

function highestWinning(prices: readonly SimulatedPrice[], wins: (price: number) => boolean): number | null {
  const descending = prices.toSorted((one, other) => other.price - one.price);
  const at = descending.findIndex(({ rank }) => rank === 1);
  const found = descending[at];
  if (found === undefined) return null;
  let winning = found.price;
  let losing = descending[at - 1]?.price ?? winning;
  for (let step = 0; step < HALVINGS && losing > winning; step += 1) {
    const middle = (winning + losing) / 2;
    if (wins(middle)) winning = middle;
    else losing = middle;
  }
  return winning;
}
