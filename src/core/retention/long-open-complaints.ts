import { daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import { exceeds } from "../kernel/guard.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface Complaint {
  readonly raised: SerialDate;
  readonly solved: SerialDate | null;
}

/**
 * Complaints that on a day have been open for longer than `churn.complaintDays`: the fact behind a churn signal. One
 * that is solved after that day is still open on it.
 * @model CHURN-1
 * @origin own
 */
export function longOpenComplaints(
  complaints: readonly Complaint[],
  today: SerialDate,
  parameters: Parameters,
): number {
  const open = complaints.filter(({ raised, solved }) => raised <= today && (solved === null || solved > today));
  return open.filter(({ raised }) => exceeds(daysBetween(raised, today), parameters["churn.complaintDays"])).length;
}
