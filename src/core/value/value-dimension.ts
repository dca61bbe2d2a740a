import type { ValueIndicator } from "../codes/records.ts";
import type { ValueDimension, ValueFactor } from "../codes/results/value.ts";
import { exceeds, within } from "../kernel/guard.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import { weightsOf } from "../parameters/family.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { scoreBand } from "./score-band.ts";

/** What an assessment knows of an account, money in yuan, shares as ratios; null is "not known". */
export interface ValueAssessment extends Readonly<Record<ValueIndicator, number | null>> {
  /** Share of what the customer owes that is overdue, 0–1; not needed where the payment days are in band 1 anyway. */
  readonly overdueShare: number | null;
  /** Rated by people, 1–5. */
  readonly influence: number | null;
  readonly techFit: number | null;
}

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

export const DIMENSION_FACTORS = {
  current: ["purchase", "margin", "paymentDays"],
  potential: ["marketGrowth", "expansion", "budgetGrowth"],
  strategic: ["influence", "techFit"],
} as const satisfies Readonly<Record<ValueDimension, readonly ValueFactor[]>>;

const WEIGHTS: Readonly<
  Record<ValueDimension, (parameters: Parameters) => Outcome<Readonly<Partial<Record<ValueFactor, number>>>>>
> = {
  current: weightsOf("dimension.weight", DIMENSION_FACTORS.current),
  potential: weightsOf("dimension.weight", DIMENSION_FACTORS.potential),
  strategic: weightsOf("dimension.weight", DIMENSION_FACTORS.strategic),
};

/**
 * Current, potential or strategic value of an account: the weighted mean of bands 1–5, shown as 0–100 by (band − 1) ÷ 4.
 * Margin is the mean of the bands of gross and net margin; more than a little overdue costs the payment term one band. A
 * factor without weight may be missing. Faults: missing, out-of-range, zero-denominator when every weight is 0.
 * @model VAL-1
 * @origin seed for the three dimensions, own for bands and weights
 */
export function valueDimension(
  dimension: ValueDimension,
  assessment: ValueAssessment,
  parameters: Parameters,
): Outcome<DimensionScore> {
  const weights = WEIGHTS[dimension](parameters);
  if (!weights.ok) return weights;
  const factors: FactorScore[] = [];
  let score = 0;
  for (const factor of DIMENSION_FACTORS[dimension]) {
    const weight = weights.value[factor] ?? 0;
    if (weight === 0) {
      factors.push({ factor, band: null, weight, points: 0 });
      continue;
    }
    const band = bandOf(factor, assessment, parameters);
    if (!band.ok) return band;
    const points = ((weight * (band.value - 1)) / 4) * 100;
    score += points;
    factors.push({ factor, band: band.value, weight, points });
  }
  return ok({ score, factors });
}

function bandOf(factor: ValueFactor, assessment: ValueAssessment, parameters: Parameters): Outcome<number> {
  switch (factor) {
    case "margin": {
      const gross = scoreBand("grossMargin", assessment.grossMargin, parameters);
      if (!gross.ok) return gross;
      return map(scoreBand("netMargin", assessment.netMargin, parameters), (net) => (gross.value + net) / 2);
    }
    case "paymentDays":
      return paymentBand(assessment, parameters);
    case "influence":
    case "techFit":
      return entered(factor, assessment[factor], 1, 5);
    case "purchase":
    case "marketGrowth":
    case "expansion":
    case "budgetGrowth":
      return scoreBand(factor, assessment[factor], parameters);
  }
}

function paymentBand({ paymentDays, overdueShare }: ValueAssessment, parameters: Parameters): Outcome<number> {
  const band = scoreBand("paymentDays", paymentDays, parameters);
  if (!band.ok || band.value === 1) return band;
  const overdue = entered("overdueShare", overdueShare, 0, 1);
  if (!overdue.ok) return overdue;
  return ok(exceeds(overdue.value, parameters["dimension.overdueShare"]) ? band.value - 1 : band.value);
}

function entered(argument: string, value: number | null, min: number, max: number): Outcome<number> {
  return value === null ? fail({ code: "missing", argument }) : within(argument, value, min, max);
}
