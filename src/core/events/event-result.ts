import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import { numbers, present, ratio } from "../kernel/guard.ts";
import type { Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/**
 * Return on an event: (amount × win rate × margin − cost) ÷ cost. 0 earns the cost back. It is an expectation until the
 * opportunities are decided.
 * Faults: missing, out-of-range, zero-denominator for an event that cost nothing.
 * @param amount of the opportunities that the event brought, in yuan
 * @param margin gross margin, −1 to 1
 * @model EVT-1
 * @origin own
 */
export function eventReturn(
  amount: number | null,
  winRate: number | null,
  margin: number | null,
  cost: number | null,
): Outcome<number> {
  const entered = numbers({
    eventAmount: [amount, 0, Infinity],
    eventWinRate: [winRate, 0, 1],
    eventMargin: [margin, -1, 1],
    eventCost: [cost, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const { eventAmount, eventWinRate, eventMargin, eventCost } = entered.value;
  return ratio(eventAmount * eventWinRate * eventMargin - eventCost, eventCost, "eventCost");
}

/**
 * Share of those asked who came; above 1 where more came than were asked.
 * Faults: missing, out-of-range below 0, zero-denominator when nobody was asked.
 * @model EVT-1
 * @origin own
 */
export function attendanceRate(invited: number | null, attended: number | null): Outcome<number> {
  const people = numbers({ eventInvited: [invited, 0, Infinity], eventAttended: [attended, 0, Infinity] });
  return people.ok ? ratio(people.value.eventAttended, people.value.eventInvited, "eventInvited") : people;
}

/**
 * Day by which guests are to be spoken to again, in calendar days after the event.
 * Faults: missing, out-of-range at the end of the calendar.
 * @model EVT-1
 * @origin own
 */
export function eventFollowUpDue(ended: SerialDate | null, parameters: Parameters): Outcome<SerialDate> {
  const day = present("eventDate", ended);
  return day.ok ? addDays(day.value, Math.round(parameters["event.followUpDays"]), "eventDate") : day;
}
