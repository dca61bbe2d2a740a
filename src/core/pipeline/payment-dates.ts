import { addMonths, firstOfMonth } from "../calendar/calendar-parts.ts";
import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import { numbers, present } from "../kernel/guard.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";

/**
 * Expected date of a payment: its milestone, the days of credit and the mean delay of the customer, which may be
 * negative for one who pays early.
 * Faults: missing, out-of-range for credit below 0 or a date outside the calendar.
 * @model FC-3
 * @origin own
 */
export function collectionDate(
  milestone: SerialDate,
  creditDays: number | null,
  meanDelay: number,
): Outcome<SerialDate> {
  const days = numbers({ creditDays: [creditDays, 0, Infinity], meanDelay: [meanDelay, -Infinity, Infinity] });
  return days.ok ? addDays(milestone, Math.round(days.value.creditDays + days.value.meanDelay), "creditDays") : days;
}

export interface RevenuePart {
  /** First day of the month. */
  readonly month: SerialDate;
  readonly amount: number;
}

/**
 * Revenue of a service over its time, month by month in proportion to its days; both days belong to it. The amounts add
 * up to the whole. A schedule only: what is recognised follows the company's accounting policy.
 * Faults: out-of-range when it ends before it begins.
 * @model FC-3
 * @origin own
 */
export function revenueOverTime(amount: number, from: SerialDate, until: SerialDate): Outcome<readonly RevenuePart[]> {
  if (until < from) return fail({ code: "out-of-range", argument: "serviceEnd", min: from, max: Infinity });
  const total = until - from + 1;
  const parts: RevenuePart[] = [];
  let month = firstOfMonth(from);
  // Cumulated shares keep the sum exact: the last month takes what is left.
  let before = 0;
  for (;;) {
    const next = addMonths(month, 1);
    const end = next.ok && next.value <= until ? next.value : ((until + 1) as SerialDate);
    const upTo = (amount * (end - from)) / total;
    parts.push({ month, amount: upTo - before });
    if (end > until || !next.ok) return ok(parts);
    before = upTo;
    month = next.value;
  }
}

/**
 * Revenue recognised at one point in time: the whole amount in the month of acceptance.
 * Fault: missing without a date of acceptance.
 * @model FC-3
 * @origin own
 */
export function revenueAtPoint(amount: number, acceptance: SerialDate | null): Outcome<readonly RevenuePart[]> {
  return map(present("acceptance", acceptance), (date) => [{ month: firstOfMonth(date), amount }]);
}
