import { ok, type Outcome } from "../kernel/outcome.ts";
import type { SerialDate } from "./serial-date.ts";
import { isWorkday } from "./workday.ts";

/**
 * Working days after one date up to another, which counts when it is one; negative when the second comes first.
 * Fault: calendar-ends.
 */
export function workdaysBetween(from: SerialDate, to: SerialDate): Outcome<number> {
  const sign = from <= to ? 1 : -1;
  let days = 0;
  for (let date = Math.min(from, to) + 1; date <= Math.max(from, to); date += 1) {
    const works = isWorkday(date as SerialDate);
    if (!works.ok) return works;
    if (works.value) days += sign;
  }
  return ok(days);
}
