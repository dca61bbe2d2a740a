import type { SerialDate } from "../calendar/serial-date.ts";
import { workdaysBetween } from "../calendar/workdays-between.ts";
import { isWorkday } from "../calendar/workday.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface BidTime {
  readonly issue: SerialDate;
  readonly deadline: SerialDate;
  /** Person-days of all tasks; null leaves the comparison out. */
  readonly effort: number | null;
  /** People who write at the same time; null counts as one. */
  readonly people: number | null;
}

export interface BidDays {
  /** Working days from issue to deadline, both counted. */
  readonly workdays: number;
  /** Of these for writing: less what review and delivery take; below 0 when not even these fit in. */
  readonly available: number;
  /** Effort ÷ people; null without an effort. */
  readonly needed: number | null;
  readonly spare: number | null;
  readonly enough: boolean | null;
}

/**
 * Whether there is time to write a bid. People are taken to share the work evenly.
 * Faults: out-of-range also for a deadline before the issue, zero-denominator for no people, calendar-ends.
 * @model TEND-2
 * @origin own
 */
export function bidDays({ issue, deadline, effort, people }: BidTime, parameters: Parameters): Outcome<BidDays> {
  const given = numbers({
    deadline: [deadline, issue, Infinity],
    bidEffort: [effort ?? 0, 0, Infinity],
    bidPeople: [people ?? 1, 0, Infinity],
  });
  if (!given.ok) return given;
  if (given.value.bidPeople === 0) return fail({ code: "zero-denominator", argument: "bidPeople" });
  const first = isWorkday(issue);
  if (!first.ok) return first;
  const later = workdaysBetween(issue, deadline);
  if (!later.ok) return later;

  const workdays = later.value + (first.value ? 1 : 0);
  const available = workdays - parameters["bid.reviewDays"] - parameters["bid.deliveryDays"];
  if (effort === null) return ok({ workdays, available, needed: null, spare: null, enough: null });
  const needed = effort / given.value.bidPeople;
  return ok({ workdays, available, needed, spare: available - needed, enough: reaches(available, needed) });
}
