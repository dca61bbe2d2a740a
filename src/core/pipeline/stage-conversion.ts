import { STEPS, type Step } from "../codes/codes.ts";
import { numbers, ratio } from "../kernel/guard.ts";
import { fail, type Outcome } from "../kernel/outcome.ts";
import { stepNumber } from "./step-probability.ts";

/** How many opportunities of a cohort came as far as a step, and which part of them went on. */
export interface StepConversion {
  readonly step: Step;
  readonly reached: number;
  /** Part that reached the next step; null after the last step and where nothing reached this one. */
  readonly conversion: number | null;
}

/**
 * Conversion from step to step of a cohort: the opportunities created in one period, by the furthest step of each,
 * won ones by ST7. A snapshot of today's funnel would mix old and new opportunities and is no cohort.
 * @model FUN-3
 * @origin std
 */
export function stageConversion(furthest: readonly Step[]): readonly StepConversion[] {
  const reached = STEPS.map((step) => furthest.filter((other) => stepNumber(other) >= stepNumber(step)).length);
  return STEPS.map((step, index) => {
    const here = reached[index] ?? 0;
    const next = reached[index + 1];
    return { step, reached: here, conversion: here === 0 || next === undefined ? null : next / here };
  });
}

/**
 * Conversion of a single step from two counts.
 * Faults: missing, out-of-range when more reached the next step, zero-denominator when none reached this one.
 * @model FUN-3
 * @origin std
 */
export function conversionRate(reached: number | null, reachedNext: number | null): Outcome<number> {
  const counts = numbers({ reached: [reached, 0, Infinity], reachedNext: [reachedNext, 0, Infinity] });
  if (!counts.ok) return counts;
  const { reached: here, reachedNext: next } = counts.value;
  if (next > here) return fail({ code: "out-of-range", argument: "reachedNext", min: 0, max: here });
  return ratio(next, here, "reached");
}
