import type { BidChoice } from "../codes/deals.ts";
import { BID_FACTORS, type BidFactor } from "../codes/results/tender.ts";
import { faultOfNumber, reaches } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import { weightsOf } from "../parameters/family.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface BidDecision {
  /** Weighted mean of the ratings, 0–5. */
  readonly score: number;
  readonly choice: BidChoice;
  /** The limit that decided: the one reached, or for no bid the lowest, which was missed; for the manager the one to bid. */
  readonly threshold: number;
  /** In the order of BID_FACTORS; the contributions add up to the score. */
  readonly factors: readonly BidFactorScore[];
  /** The factor on which most points are lost, the first of equals; null when every one is full. */
  readonly weakest: BidFactor | null;
}

export interface BidFactorScore {
  readonly factor: BidFactor;
  readonly rating: number;
  readonly contribution: number;
  /** Points of the score that a rating of 5 would add. */
  readonly lost: number;
}

const FULL = 5;
const factorWeights = weightsOf("bid.weight", BID_FACTORS);

/**
 * Whether to bid: six ratings 0–5, 0 the worst, weighted against their sum. Between the two limits the manager decides.
 * Faults: missing, out-of-range, zero-denominator when every weight is 0.
 * @model TEND-9
 * @origin own
 */
export function bidChoice(
  ratings: Readonly<Record<BidFactor, number | null>>,
  parameters: Parameters,
): Outcome<BidDecision> {
  const weights = factorWeights(parameters);
  if (!weights.ok) return weights;
  // At its full length from the start: what a list keeps free for more would be made for every row of a column.
  const factors = new Array<BidFactorScore>(BID_FACTORS.length);
  let place = 0;
  let score = 0;
  for (const factor of BID_FACTORS) {
    const fault = faultOfNumber(factor, ratings[factor], 0, FULL);
    if (fault) return fault;
    const rating = ratings[factor] ?? 0;
    const weight = weights.value[factor];
    const contribution = weight * rating;
    score += contribution;
    factors[place] = { factor, rating, contribution, lost: weight * (FULL - rating) };
    place += 1;
  }
  const { choice, threshold } = decide(score, parameters);
  return ok({ score, choice, threshold, factors, weakest: weakestOf(factors) });
}

function decide(score: number, parameters: Parameters): Pick<BidDecision, "choice" | "threshold"> {
  const go = parameters["bid.go"];
  const manager = parameters["bid.manager"];
  if (reaches(score, go)) return { choice: "BID", threshold: go };
  return reaches(score, manager) ? { choice: "MANAGER", threshold: go } : { choice: "NO-BID", threshold: manager };
}

function weakestOf(factors: readonly BidFactorScore[]): BidFactor | null {
  let most = 0;
  for (const { lost } of factors) most = Math.max(most, lost);
  return most === 0 ? null : (factors.find(({ lost }) => reaches(lost, most))?.factor ?? null);
}
