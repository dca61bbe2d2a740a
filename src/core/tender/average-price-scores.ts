import type { TenderRegime } from "../codes/deals.ts";
import { numbers, ratio } from "../kernel/guard.ts";
import { all, fail, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { trimmedMean } from "./trimmed-mean.ts";

export interface AverageMethod {
  /** Full marks for the price, of 100. */
  readonly weight: number | null;
  readonly regime: TenderRegime | null;
  /** Whether the highest and the lowest price stay out of the average when there are enough bids. */
  readonly trim: boolean;
}

export interface AveragePriceScores {
  readonly benchmark: number;
  /** In the order of the prices, 0 to the weight. */
  readonly scores: readonly number[];
}

/**
 * Price scores against the average price: from full marks, points for every 1 % above it and fewer for every 1 % below,
 * down to 0. The slopes stand in the tender documents; the defaults are an example of them.
 * Faults: not-lawful in government procurement, missing, out-of-range, zero-denominator when every price is 0.
 * @model TEND-4
 * @origin own
 */
export function averagePriceScores(
  prices: readonly (number | null)[],
  method: AverageMethod,
  parameters: Parameters,
): Outcome<AveragePriceScores> {
  const { weight, regime, trim } = method;
  if (regime === "GOV-PROC")
    return fail({ code: "not-lawful", argument: "regime", found: regime, citation: "MOF87 55" });
  const full = numbers({ priceWeight: [weight, 0, 100] });
  if (!full.ok) return full;
  const given = all(prices.map((price) => numbers({ bidPrice: [price, 0, Infinity] })));
  if (!given.ok) return given;

  if (given.value.length === 0) return fail({ code: "missing", argument: "bidPrice" });
  const bids = given.value.map(({ bidPrice }) => bidPrice);
  const benchmark = trimmedMean(bids, trim ? parameters["bid.trimBids"] : Infinity);
  const deviations = all(bids.map((price) => ratio(price - benchmark, benchmark, "bidPrice")));
  return map(deviations, (parts) => ({
    benchmark,
    scores: parts.map((part) => {
      const points = 100 * Math.abs(part) * parameters[part > 0 ? "bid.averageAbove" : "bid.averageBelow"];
      return Math.max(0, full.value.priceWeight - points);
    }),
  }));
}
