import type { ValueIndicator } from "../codes/records.ts";
import type { ValueFactor } from "../codes/results/value.ts";
import { exceeds, within } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
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

/**
 * Band of one factor, 1–5. Margin is the mean of the bands of gross and net margin; more than a little overdue costs the
 * payment term one band; ratings are bands already. Faults: missing, out-of-range.
 * @model VAL-1
 * @origin own
 */
export function factorBand(factor: ValueFactor, assessment: ValueAssessment, parameters: Parameters): Outcome<number> {
  switch (factor) {
    case "margin": {
      const gross = scoreBand("grossMargin", assessment.grossMargin, parameters);
      if (!gross.ok) return gross;
      const net = scoreBand("netMargin", assessment.netMargin, parameters);
      return net.ok ? ok((gross.value + net.value) / 2) : net;
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
