import type { SerialDate } from "../calendar/serial-date.ts";
import { addDays, daysBetween } from "../calendar/serial-date.ts";
import { numbers, wholeUp } from "../kernel/guard.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";

export interface PipelinePlan {
  /** Signing target of the period, in yuan. */
  readonly target: number | null;
  /** Signed so far in the period. */
  readonly signed: number | null;
  /** 0–1. */
  readonly winRate: number | null;
  /** Average amount of an opportunity; without it there is no number of opportunities. */
  readonly averageDeal: number | null;
  /** Days from creation to signing; without them there is no latest date. */
  readonly cycleDays: number | null;
  /** Last day of the period. */
  readonly periodEnd: SerialDate;
  readonly today: SerialDate;
}

/** What must stand in the pipeline so that the target can still be reached. */
export interface PipelineNeed {
  /** Target less what is signed; 0 when the target is reached. */
  readonly remaining: number;
  /** Amount of opportunities needed for it. */
  readonly requiredAmount: number;
  readonly requiredCount: number | null;
  /** How many times the remaining amount must be covered: 1 ÷ win rate. */
  readonly requiredCoverage: number;
  /** An opportunity created later will, with an average cycle, be signed after the period. */
  readonly latestCreation: SerialDate | null;
  /** Days from today to that date; negative when it has passed. */
  readonly daysToCreate: number | null;
}

/**
 * Required stockpile of opportunities: remaining target ÷ win rate.
 * Faults: missing, out-of-range, zero-denominator for a win rate or an average deal of 0.
 * @model PIPE-1
 * @origin own
 */
export function pipelineNeed(plan: PipelinePlan): Outcome<PipelineNeed> {
  const entered = numbers({
    target: [plan.target, 0, Infinity],
    signed: [plan.signed, 0, Infinity],
    winRate: [plan.winRate, 0, 1],
    averageDeal: [plan.averageDeal ?? 1, 0, Infinity],
    cycleDays: [plan.cycleDays ?? 0, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const { target, signed, winRate, averageDeal, cycleDays } = entered.value;
  if (winRate === 0) return fail({ code: "zero-denominator", argument: "winRate" });
  if (averageDeal === 0) return fail({ code: "zero-denominator", argument: "averageDeal" });

  const remaining = Math.max(0, target - signed);
  const requiredAmount = remaining / winRate;
  const latest = plan.cycleDays === null ? ok(null) : addDays(plan.periodEnd, -cycleDays, "cycleDays");
  return map(latest, (latestCreation) => ({
    remaining,
    requiredAmount,
    requiredCount: plan.averageDeal === null ? null : wholeUp(requiredAmount / averageDeal),
    requiredCoverage: 1 / winRate,
    latestCreation,
    daysToCreate: latestCreation === null ? null : daysBetween(plan.today, latestCreation),
  }));
}
