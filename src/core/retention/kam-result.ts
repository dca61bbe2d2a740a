import {
  RESULT_DIMENSIONS,
  RESULT_INDICATORS,
  type ResultDimension,
  type ResultIndicator,
} from "../codes/performance.ts";
import { faultOutside, numbers, ratio } from "../kernel/guard.ts";
import { fail, ok, type Failed, type Outcome } from "../kernel/outcome.ts";
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
  /** Whether the weights are those of the team's indicators, and not those of the dimensions. */
  readonly weighed: boolean;
  /** Dimensions with at least one score, in their order; the points add up to the total. */
  readonly dimensions: readonly {
    readonly dimension: ResultDimension;
    /** Weighted mean of its indicators' scores, 0–120. */
    readonly score: number;
    readonly points: number;
    /** Indicators of the dimension without a score: its mean leaves them out. */
    readonly unknown: readonly ResultIndicator[];
  }[];
}

/**
 * Results of key account management in four dimensions: the weighted mean of the indicators' scores. The weights are those
 * that the team gives its indicators, where every one with a score has one; else the dimensions' own, each in equal parts
 * for the indicators of it that have a score. Dimensions without any score take no part.
 * Faults: missing without scores, out-of-range for a weight below 0, zero-denominator when the weights sum to 0.
 * @param scores of the twelve indicators, as of `indicatorScore`
 * @param weights of the same, in any unit: they count against their sum
 * @model KPI-1
 * @origin seed for dimensions and indicators, own for the weights
 */
export function kamResult(scores: OfIndicators, weights: OfIndicators, parameters: Parameters): Outcome<KamResult> {
  const known = RESULT_INDICATORS.filter((indicator) => scores[indicator] !== undefined);
  if (known.length === 0) return fail({ code: "missing", argument: "indicatorActual" });
  const weighed = known.every((indicator) => weights[indicator] !== undefined);
  const scored = RESULT_DIMENSIONS.flatMap((dimension) => {
    const { weight, indicators } = DIMENSIONS[dimension];
    const own = indicators.filter((indicator) => scores[indicator] !== undefined);
    const unknown = indicators.filter((indicator) => scores[indicator] === undefined);
    const parts = own.map((indicator) => ({
      score: scores[indicator] ?? 0,
      weight: weighed ? (weights[indicator] ?? 0) : parameters[weight] / own.length,
    }));
    return own.length === 0 ? [] : [{ dimension, unknown, parts }];
  });
  const all = scored.flatMap(({ parts }) => parts.map(({ weight }) => weight));
  const negative = faultOfWeights(all);
  if (negative) return negative;
  const sum = sumOf(all);
  if (sum === 0) return fail({ code: "zero-denominator", argument: "weights" });
  const dimensions = scored.map(({ dimension, unknown, parts }) => {
    const share = sumOf(parts.map(({ weight }) => weight)) / sum;
    const points = sumOf(parts.map(({ weight, score }) => (weight / sum) * score));
    // Without a weight it adds nothing, and its score is the plain mean.
    const score = share === 0 ? (meanOf(parts.map((one) => one.score)) ?? 0) : points / share;
    return { dimension, score, points, unknown };
  });
  return ok({ total: sumOf(dimensions.map(({ points }) => points)), weighed, dimensions });
}

type OfIndicators = Readonly<Partial<Record<ResultIndicator, number>>>;

function faultOfWeights(weights: readonly number[]): Failed | null {
  return (
    weights.map((weight) => faultOutside("indicatorWeight", weight, 0, Infinity)).find((one) => one !== null) ?? null
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
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
