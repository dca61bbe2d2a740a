import { map, ok, type Outcome } from "../kernel/outcome.ts";
import type { SerialDate } from "./serial-date.ts";
import { workdaysFromTo } from "./workday.ts";

/**
 * Working days after one date up to another, which counts when it is one; negative when the second comes first.
 * Fault: calendar-ends.
 */
export function workdaysBetween(from: SerialDate, to: SerialDate): Outcome<number> {
  if (from === to) return ok(0);
  if (from < to) return workdaysFromTo((from + 1) as SerialDate, to);
  return map(workdaysFromTo((to + 1) as SerialDate, from), (days) => -days);
}
