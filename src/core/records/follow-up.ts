import { addDays, daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import type { FollowUpState } from "../codes/results/retention.ts";
import { present } from "../kernel/guard.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/**
 * Day by which a visit is to be followed up, by phone or by a second visit: within a week, calendar days.
 * Faults: missing, out-of-range at the end of the calendar.
 * @model REC-1
 * @origin seed
 */
export function followUpDue(visited: SerialDate | null, parameters: Parameters): Outcome<SerialDate> {
  const day = present("visitDate", visited);
  return day.ok ? addDays(day.value, parameters["visit.followUpDays"], "visitDate") : day;
}

export interface FollowUp {
  readonly state: FollowUpState;
  /** Days since the due day while it is not done, else 0. */
  readonly daysOverdue: number;
}

/**
 * Where something stands that was due on a day; what is done after today is not done yet.
 * Faults: missing for today, and for the due day where nothing was done.
 * @model REC-1
 * @origin seed
 */
export function followUp(due: SerialDate | null, done: SerialDate | null, today: SerialDate | null): Outcome<FollowUp> {
  const asOf = present("today", today);
  if (!asOf.ok) return asOf;
  if (done !== null && done <= asOf.value)
    return ok({ state: due !== null && done > due ? "LATE" : "DONE", daysOverdue: 0 });
  return map(present("dueOn", due), (day) => {
    const daysOverdue = Math.max(0, daysBetween(day, asOf.value));
    return { state: daysOverdue > 0 ? "OVERDUE" : "OPEN", daysOverdue };
  });
}
