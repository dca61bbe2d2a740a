import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import { weekdayOf } from "../calendar/calendar-parts.ts";
import { isInCalendar, isWorkday } from "../calendar/workday.ts";
import { TOUCHPOINT_KINDS, type TouchpointKind } from "../codes/performance.ts";
import type { TouchpointState } from "../codes/results/team.ts";
import { present } from "../kernel/guard.ts";
import { all, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface Touchpoint {
  readonly kind: TouchpointKind;
  /** A working day. */
  readonly date: SerialDate;
  /** The day itself was a day off. */
  readonly isMoved: boolean;
  /** From when on people are reminded of it. */
  readonly alert: SerialDate;
  /** The calendar of working days does not reach so far: only Saturdays and Sundays were passed over. */
  readonly provisional: boolean;
}

/**
 * The key meetings 180, 450 and 900 days after signing; the day of signing does not count, and a day off gives way to the
 * next working day. Beyond the known calendar a day is a working day from Monday to Friday: these are appointments to be
 * made, and come out right once the year's notice is known. A legal deadline must not be counted so.
 * Faults: missing, out-of-range at the end of Excel's calendar.
 * @model TIER-3
 * @origin seed for the days, own for the shift and the reminder
 */
export function touchpoints(signed: SerialDate | null, parameters: Parameters): Outcome<readonly Touchpoint[]> {
  return all(TOUCHPOINT_KINDS.map((kind) => touchpoint(kind, signed, parameters)));
}

/**
 * One of them. Faults: as above.
 * @model TIER-3
 * @origin seed for the days, own for the shift and the reminder
 */
export function touchpoint(
  kind: TouchpointKind,
  signed: SerialDate | null,
  parameters: Parameters,
): Outcome<Touchpoint> {
  const start = present("touchpointSigned", signed);
  if (!start.ok) return start;
  const planned = addDays(start.value, Math.round(parameters[`touchpoint.days.${kind}`]), "touchpointSigned");
  const date = planned.ok ? nextWorkingDay(planned.value) : planned;
  if (!date.ok) return date;
  const alert = addDays(date.value, -Math.round(parameters["touchpoint.alertDays"]), "touchpointSigned");
  return map(alert, (from) => ({
    kind,
    date: date.value,
    isMoved: planned.ok && planned.value !== date.value,
    alert: from,
    provisional: !isInCalendar(date.value),
  }));
}

/**
 * Where a touchpoint stands today: held, later, soon (from the reminder on) or overdue.
 * @model TIER-3
 * @origin own
 */
export function touchpointState(
  { date, alert }: Pick<Touchpoint, "date" | "alert">,
  held: SerialDate | null,
  today: SerialDate,
): TouchpointState {
  if (held !== null && held <= today) return "HELD";
  if (today > date) return "OVERDUE";
  return today >= alert ? "SOON" : "LATER";
}

function nextWorkingDay(planned: SerialDate): Outcome<SerialDate> {
  const works = isInCalendar(planned) ? isWorkday(planned) : ok(weekdayOf(planned) <= 5);
  if (!works.ok || works.value) return map(works, () => planned);
  const next = addDays(planned, 1, "touchpointSigned");
  return next.ok ? nextWorkingDay(next.value) : next;
}
