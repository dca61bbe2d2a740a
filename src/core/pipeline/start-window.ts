import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** When the work on needs must begin for a tender or signing date. */
export interface StartWindow {
  /** With a long sales cycle. */
  readonly from: SerialDate;
  /** With a short one; whoever begins later comes too late even then. */
  readonly until: SerialDate;
}

/**
 * Casts back from a tender or signing date by the long and the short sales cycle.
 * Fault: out-of-range before the calendar begins.
 * @model FC-2
 * @origin seed
 */
export function startWindow(date: SerialDate, parameters: Parameters): Outcome<StartWindow> {
  const from = addDays(date, -parameters["cycle.long"]);
  if (!from.ok) return from;
  return map(addDays(date, -parameters["cycle.short"]), (until) => ({ from: from.value, until }));
}
