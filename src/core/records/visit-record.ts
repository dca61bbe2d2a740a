import { daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import { OUR_LEVELS, type OurLevel } from "../codes/records.ts";
import { exceeds } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/**
 * Whether a visit was written down later than 48 hours after it: dates carry no time, so it is two days.
 * Fault: out-of-range for a record entered before the visit.
 * @model REC-1
 * @origin own
 */
export function enteredLate(visited: SerialDate, entered: SerialDate, parameters: Parameters): Outcome<boolean> {
  const days = daysBetween(visited, entered);
  if (days < 0) return fail({ code: "out-of-range", argument: "enteredOn", min: visited, max: Infinity });
  return ok(exceeds(days, parameters["visit.entryDays"]));
}

/**
 * Whether nobody of a supervisor's level or above took part in a visit of a target customer. A hint, never a refusal:
 * the outlines ask for it and train front-line people for the same visits.
 * @model REC-1
 * @origin seed
 */
export function visitorLevelLow(level: OurLevel): boolean {
  return OUR_LEVELS.indexOf(level) < OUR_LEVELS.indexOf("SUPERVISOR");
}
