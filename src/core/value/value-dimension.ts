import type { ValueDimension, ValueFactor } from "../codes/results/value.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import { ratingScore } from "../kernel/rating-score.ts";
import { rememberOf } from "../kernel/remember.ts";
import { weightsOf } from "../parameters/family.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { factorBand, type ValueAssessment } from "./factor-band.ts";

export interface DimensionScore {
  /** 0–100. */
  readonly score: number;
  /** Every factor of the dimension; their points add up to the score. */
  readonly factors: readonly FactorScore[];
}

export interface FactorScore {
  readonly factor: ValueFactor;
  /** 1–5; margin, the mean of two bands, and ratings may lie between. Null where the factor has no weight. */
  readonly band: number | null;
  /** 0–1; those of a dimension add up to 1. */
  readonly weight: number;
  readonly points: number;
}

/** Hears of a factor's score: a column of explanations is made without an object for each of its cells. */
export type TellFactor = (points: number, band: number | null, of: WeightedFactor) => void;

export const DIMENSION_FACTORS = {
  current: ["purchase", "margin", "paymentDays"],
  potential: ["marketGrowth", "expansion", "budgetGrowth"],
  strategic: ["influence", "techFit"],
} as const satisfies Readonly<Record<ValueDimension, readonly ValueFactor[]>>;

export interface WeightedFactor {
  readonly factor: ValueFactor;
  /** 0–1; those of a dimension add up to 1. */
  readonly weight: number;
}

const weigh = <Factor extends ValueFactor>(factors: readonly Factor[]) => {
  const weights = weightsOf("dimension.weight", factors);
  return rememberOf((parameters: Parameters) =>
    map(weights(parameters), (parts) => factors.map((factor): WeightedFactor => ({ factor, weight: parts[factor] }))),
  );
};

const WEIGHTED: Readonly<Record<ValueDimension, (parameters: Parameters) => Outcome<readonly WeightedFactor[]>>> = {
  current: weigh(DIMENSION_FACTORS.current),
  potential: weigh(DIMENSION_FACTORS.potential),
  strategic: weigh(DIMENSION_FACTORS.strategic),
};

/**
 * Current, potential or strategic value of an account: the weighted mean of bands 1–5, shown as 0–100 by (band − 1) ÷ 4.
 * A factor without weight may be missing. Faults: missing, out-of-range, zero-denominator when every weight is 0.
 * @model VAL-1
 * @origin seed for the three dimensions, own for bands and weights
 */
export function valueDimension(
  dimension: ValueDimension,
  assessment: ValueAssessment,
  parameters: Parameters,
): Outcome<DimensionScore> {
  const factors: FactorScore[] = [];
  const score = dimensionScore(dimension, assessment, parameters, (points, band, { factor, weight }) => {
    factors.push({ factor, band, weight, points });
  });
  return map(score, (sum) => ({ score: sum, factors }));
}

/**
 * The score alone, told factor by factor to who asks for them. Faults: as above.
 */
export function dimensionScore(
  dimension: ValueDimension,
  assessment: ValueAssessment,
  parameters: Parameters,
  tell: TellFactor | null = null,
): Outcome<number> {
  const weighted = WEIGHTED[dimension](parameters);
  if (!weighted.ok) return weighted;
  let score = 0;
  for (const weighing of weighted.value) {
    const { factor, weight } = weighing;
    const band = weight === 0 ? UNWEIGHTED : factorBand(factor, assessment, parameters);
    if (!band.ok) return band;
    const points = band.value === null ? 0 : weight * ratingScore(band.value);
    score += points;
    tell?.(points, band.value, weighing);
  }
  return ok(score);
}

const UNWEIGHTED = ok(null);
