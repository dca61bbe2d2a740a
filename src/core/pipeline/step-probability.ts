import { STEPS, type Status, type Step } from "../codes/codes.ts";
import { present, within } from "../kernel/guard.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import { family } from "../parameters/family.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { isSigned } from "./open-opportunity.ts";

export interface OpportunityState {
  /** The step it stands in: what leads into it is proved, what leads out of it is not. Not needed once won or lost. */
  readonly step: Step | null;
  readonly status: Status;
  /** Correction by hand, in points of probability: 0.05 makes 50 % into 55 %. */
  readonly correction?: number | null;
}

/**
 * Chance of winning an opportunity, 0–1.
 *
 * Lost is 0; won or signed (ST7) is 1. A suspended opportunity counts
 * for a part of its step. A correction goes no further than the limit, and the result stays within 0–1.
 * Faults: missing without a step, out-of-range for a correction beyond the limit.
 * @model FUN-1
 * @origin std for the ladder from ST3 and the correction, own for ST1, ST2 and suspended
 */
export function winProbability(opportunity: OpportunityState, parameters: Parameters): Outcome<number> {
  if (isSigned(opportunity)) return ok(1);
  if (opportunity.status === "LOST") return ok(0);
  const step = present("step", opportunity.step);
  if (!step.ok) return step;

  const limit = parameters["step.correction"];
  const correction = within("correction", opportunity.correction ?? 0, -limit, limit);
  return map(correction, (points) => {
    const corrected = Math.min(1, Math.max(0, stepProbability(step.value, parameters) + points));
    return opportunity.status === "SUSPENDED" ? corrected * parameters["step.suspended"] : corrected;
  });
}

const probabilities = family("step.probability", ["ST1", "ST2", "ST3", "ST4", "ST5", "ST6"]);

/**
 * Chance that belongs to a step; a signed contract (ST7) is certain by definition.
 * @model FUN-1
 * @origin std
 */
export function stepProbability(step: Step, parameters: Parameters): number {
  return step === "ST7" ? 1 : probabilities(parameters)[step];
}

/** 1 for ST1 to 7 for ST7. */
export function stepNumber(step: Step): number {
  return STEPS.indexOf(step) + 1;
}
