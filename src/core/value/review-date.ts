import { addMonths } from "../calendar/calendar-parts.ts";
import type { SerialDate } from "../calendar/serial-date.ts";
import type { AbcClass, Tier } from "../codes/codes.ts";
import { fail, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface Assessed {
  readonly date: SerialDate;
  /** Null is "not known"; one of the two must be. */
  readonly abcClass: AbcClass | null;
  readonly tier: Tier | null;
}

/**
 * Day by which the value of an account is to be assessed again: sooner for class A and for a strategic account, a calendar
 * month on the last day where a month is shorter. Faults: missing when neither class nor tier is known, out-of-range.
 * @model VAL-7
 * @origin own
 */
export function nextAssessment({ date, abcClass, tier }: Assessed, parameters: Parameters): Outcome<SerialDate> {
  if (abcClass === null && tier === null) return fail({ code: "missing", argument: "tier" });
  const isKey = abcClass === "A" || tier === "STRATEGIC";
  return addMonths(date, parameters[isKey ? "review.keyMonths" : "review.otherMonths"], "assessedOn");
}

/** Day by which the weights themselves are to be looked at again. Fault: out-of-range. */
export function nextWeightReview(setOn: SerialDate, parameters: Parameters): Outcome<SerialDate> {
  return addMonths(setOn, parameters["review.weightMonths"], "weightsSetOn");
}
