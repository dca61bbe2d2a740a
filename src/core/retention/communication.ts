import { addDays, daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import type { Tier } from "../codes/codes.ts";
import { within } from "../kernel/guard.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import { meanOf } from "../kernel/slope.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface NextContact {
  /** Days between two contacts. */
  readonly cadence: number;
  readonly due: SerialDate;
  readonly daysOverdue: number;
  /** Days since the last contact ÷ cadence, what CHURN-1 asks for; null when there was none. */
  readonly gap: number | null;
}

const CADENCES = {
  STRATEGIC: "cadence.strategic",
  CORE: "cadence.core",
  POTENTIAL: "cadence.potential",
  SERVICE: "cadence.service",
} as const satisfies Readonly<Record<Tier, string>>;

/**
 * When to talk with a customer next: the last contact + its own cadence, else its tier's. Without any contact: today.
 * Faults: missing without cadence and tier, out-of-range below one day.
 * @model MAINT-2
 * @origin own
 */
export function nextContact(
  lastContact: SerialDate | null,
  plan: { readonly cadence: number | null; readonly tier: Tier | null },
  today: SerialDate,
  parameters: Parameters,
): Outcome<NextContact> {
  const days = plan.cadence ?? (plan.tier === null ? null : parameters[CADENCES[plan.tier]]);
  if (days === null) return fail({ code: "missing", argument: "cadence" });
  const cadence = within("cadence", days, 1, Infinity);
  if (!cadence.ok) return cadence;
  const due = lastContact === null ? ok(today) : addDays(lastContact, cadence.value);
  return map(due, (date) => ({
    cadence: cadence.value,
    due: date,
    daysOverdue: Math.max(0, daysBetween(date, today)),
    gap: lastContact === null ? null : daysBetween(lastContact, today) / cadence.value,
  }));
}

export interface Talk {
  readonly planned: SerialDate | null;
  readonly done: SerialDate | null;
  readonly feedbackAsked: boolean | null;
  readonly answered: SerialDate | null;
}

export interface CommunicationRecord {
  /** Talks that were to be done by today. */
  readonly planned: number;
  /** Those of them that were done by today. */
  readonly done: number;
  /** Done ÷ planned; null when nothing was planned. */
  readonly rate: number | null;
  /** Part of all talks held in which feedback was asked for; null without talks. */
  readonly askedRate: number | null;
  /** Mean days from a talk to the answer to its feedback; null without answers. */
  readonly daysToAnswer: number | null;
}

/**
 * How the plan of communication was kept up to today.
 * @model MAINT-2
 * @origin own
 */
export function communicationRecord(talks: readonly Talk[], today: SerialDate): CommunicationRecord {
  const isPast = (date: SerialDate | null) => date !== null && date <= today;
  const planned = talks.filter((talk) => isPast(talk.planned));
  const held = talks.filter((talk) => isPast(talk.done));
  const done = planned.filter((talk) => isPast(talk.done)).length;
  return {
    planned: planned.length,
    done,
    rate: planned.length === 0 ? null : done / planned.length,
    askedRate: meanOf(held.map(({ feedbackAsked }) => (feedbackAsked === true ? 1 : 0))),
    daysToAnswer: meanOf(
      held.flatMap(({ done: day, answered }) =>
        day !== null && isPast(answered) ? [daysBetween(day, answered ?? day)] : [],
      ),
    ),
  };
}
