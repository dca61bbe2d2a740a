import { RESULT_DIMENSIONS, type ResultDimension, type ResultIndicator } from "../codes/performance.ts";
import { numbers, ratio } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import { meanOf } from "../kernel/slope.ts";
import type { Parameters } from "../parameters/parameters.ts";

const DIMENSIONS = {
  FINANCE: { weight: "result.weight.finance", indicators: ["REVENUE", "MARGIN", "RETURN"] },
  RELATION: { weight: "result.weight.relation", indicators: ["SATISFACTION", "NPS", "RETENTION"] },
  STRATEGY: { weight: "result.weight.strategy", indicators: ["INFLUENCE", "INNOVATION", "SYNERGY"] },
  TEAM: { weight: "result.weight.team", indicators: ["EXPERTISE", "RESPONSE", "SOLVING"] },
} as const satisfies Readonly<
  Record<ResultDimension, { readonly weight: string; readonly indicators: readonly ResultIndicator[] }>
>;

export interface KamResult {
  /** 0–120. */
  readonly total: number;
  /** Dimensions with at least one score, in their order; the points add up to the total. */
  readonly dimensions: readonly {
    readonly dimension: ResultDimension;
    readonly score: number;
    readonly points: number;
    /** Indicators of the dimension without a score: its mean leaves them out. */
    readonly unknown: readonly ResultIndicator[];
  }[];
}

/**
 * Results of key account management in four dimensions: the mean of an indicator's scores in each, weighted. Dimensions
 * without any score take no part.
 * Faults: missing without scores, zero-denominator when the weights sum to 0.
 * @param scores of the twelve indicators, as of `indicatorScore`
 * @model KPI-1
 * @origin seed for dimensions and indicators, own for the weights
 */
export function kamResult(
  scores: Readonly<Partial<Record<ResultIndicator, number>>>,
  parameters: Parameters,
): Outcome<KamResult> {
  const scored = RESULT_DIMENSIONS.flatMap((dimension) => {
    const { weight, indicators } = DIMENSIONS[dimension];
    const score = meanOf(indicators.flatMap((indicator) => scores[indicator] ?? []));
    const unknown = indicators.filter((indicator) => scores[indicator] === undefined);
    return score === null ? [] : [{ dimension, score, unknown, weight: parameters[weight] }];
  });
  if (scored.length === 0) return fail({ code: "missing", argument: "indicatorActual" });
  const sum = scored.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0) return fail({ code: "zero-denominator", argument: "weights" });
  const dimensions = scored.map(({ weight, ...rest }) => ({ ...rest, points: (weight / sum) * rest.score }));
  return ok({ total: dimensions.reduce((total, { points }) => total + points, 0), dimensions });
}

/**
 * Return on what an account costs: its gross profit ÷ all costs of key account management for it.
 * Faults: missing, out-of-range for costs below 0, zero-denominator.
 * @model KPI-1
 * @origin seed
 */
export function returnOnCost(grossProfit: number | null, cost: number | null): Outcome<number> {
  const entered = numbers({ accountProfit: [grossProfit, -Infinity, Infinity], accountCost: [cost, 0, Infinity] });
  if (!entered.ok) return entered;
  return ratio(entered.value.accountProfit, entered.value.accountCost, "accountCost");
}
