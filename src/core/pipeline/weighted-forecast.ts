import { STEPS, type Step } from "../codes/codes.ts";
import { numbers, present } from "../kernel/guard.ts";
import { all, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { isSigned } from "./open-opportunity.ts";
import { stepNumber, winProbability, type OpportunityState } from "./step-probability.ts";

export interface ForecastOpportunity extends OpportunityState {
  /** Yuan. */
  readonly amount: number | null;
}

/** All amounts in yuan; what is signed is inside total, commit and best, and never counted twice. */
export interface Forecast {
  /** Amount × chance over everything that is not signed yet. */
  readonly openWeighted: number;
  readonly signed: number;
  /** Most likely: openWeighted and signed together. */
  readonly total: number;
  /** Signed and in the last step before: what can be promised. A suspended opportunity is no promise. */
  readonly commit: number;
  /** Signed and everything that is qualified, at full amount. */
  readonly best: number;
  /** Every step from ST1 to ST7; what is signed stands in ST7. The weighted amounts add up to the total. */
  readonly steps: readonly ForecastStep[];
}

export interface ForecastStep {
  readonly step: Step;
  readonly count: number;
  readonly amount: number;
  readonly weighted: number;
}

/**
 * Weighted forecast with its commit and best case. Lost opportunities take no part.
 * Faults: those of winProbability; missing without an amount, out-of-range for an amount below 0.
 * @model FC-1
 * @origin std for the weighting, own for suspended opportunities in commit and best
 */
export function weightedForecast(
  opportunities: readonly ForecastOpportunity[],
  parameters: Parameters,
): Outcome<Forecast> {
  const living = opportunities.filter(({ status }) => status !== "LOST");
  return map(all(living.map((opportunity) => weighted(opportunity, parameters))), (parts) => {
    const from = (step: number) => parts.filter((part) => stepNumber(part.step) >= step);
    const steps = STEPS.map((step) => {
      const here = parts.filter((part) => part.step === step);
      return { step, count: here.length, amount: sumOf(here, "amount"), weighted: sumOf(here, "weighted") };
    });
    const openWeighted = sumOf(steps.slice(0, -1), "weighted");
    const signed = sumOf(steps.slice(-1), "weighted");
    const committed = from(parameters["forecast.commitStep"]).filter((part) => !part.suspended);
    return {
      openWeighted,
      signed,
      total: openWeighted + signed,
      commit: sumOf(committed, "amount"),
      best: sumOf(from(parameters["forecast.bestStep"]), "amount"),
      steps,
    };
  });
}

interface Part {
  readonly step: Step;
  readonly amount: number;
  readonly weighted: number;
  readonly suspended: boolean;
}

function weighted(opportunity: ForecastOpportunity, parameters: Parameters): Outcome<Part> {
  const step = isSigned(opportunity) ? ok<Step>("ST7") : present("step", opportunity.step);
  if (!step.ok) return step;
  const entered = numbers({ amount: [opportunity.amount, 0, Infinity] });
  if (!entered.ok) return entered;
  const { amount } = entered.value;
  return map(winProbability(opportunity, parameters), (probability) => ({
    step: step.value,
    amount,
    weighted: amount * probability,
    suspended: opportunity.status === "SUSPENDED" && !isSigned(opportunity),
  }));
}

function sumOf<Key extends string>(parts: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return parts.reduce((sum, part) => sum + part[key], 0);
}
