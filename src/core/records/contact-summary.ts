import { daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import { DEVELOPMENT_PROGRESS, type Attitude, type DevelopmentProgress } from "../codes/records.ts";
import type { AttitudeTrend } from "../codes/results/retention.ts";
import { exceeds, present, within } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import { meanOf, slope } from "../kernel/slope.ts";

/** One contact on the way to winning a customer. */
export interface Contact {
  readonly date: SerialDate | null;
  readonly minutes: number | null;
  readonly attitude: Attitude | null;
  readonly progress: DevelopmentProgress | null;
}

export interface ContactSummary {
  readonly contacts: number;
  /** Sum of the minutes entered. */
  readonly minutes: number;
  /** Contacts without minutes: the sum leaves them out. */
  readonly untimed: number;
  /** Calendar days from the first contact to the last; 0 without two days. */
  readonly days: number;
  /** Change of the attitude (warm 3, neutral 2, cold 1) per contact day; null without two days that have one. */
  readonly attitudeSlope: number | null;
  readonly trend: AttitudeTrend | null;
  readonly byProgress: readonly { readonly progress: DevelopmentProgress; readonly contacts: number }[];
}

const WARMTH: Readonly<Record<Attitude, number | null>> = { WARM: 3, NEUTRAL: 2, COLD: 1, OTHER: null };

/**
 * What the development of a customer took so far, and where its attitude goes. Row order never matters: contacts of one
 * day are one point of the trend, with their mean.
 * Faults: missing for a contact without a date, out-of-range for minutes below 0.
 * @model REC-2
 * @origin seed for contacts, minutes and days, own for the trend
 */
export function contactSummary(contacts: readonly Contact[]): Outcome<ContactSummary> {
  const dates = all(contacts.map(({ date }) => present("contactDate", date)));
  if (!dates.ok) return dates;
  const timed = contacts.flatMap(({ minutes }) => minutes ?? []);
  return map(all(timed.map((minutes) => within("contactMinutes", minutes, 0, Infinity))), (minutes) => {
    const attitudeSlope = attitudeSlopeOf(contacts);
    return {
      contacts: contacts.length,
      minutes: minutes.reduce((sum, each) => sum + each, 0),
      untimed: contacts.length - minutes.length,
      days: spanOf(dates.value),
      attitudeSlope,
      trend: attitudeSlope === null ? null : trendOf(attitudeSlope),
      byProgress: DEVELOPMENT_PROGRESS.map((progress) => ({
        progress,
        contacts: contacts.filter((contact) => contact.progress === progress).length,
      })),
    };
  });
}

function spanOf(dates: readonly SerialDate[]): number {
  const [start] = dates;
  if (start === undefined) return 0;
  const first = dates.reduce((best, date) => (date < best ? date : best), start);
  const last = dates.reduce((best, date) => (date > best ? date : best), start);
  return daysBetween(first, last);
}

function attitudeSlopeOf(contacts: readonly Contact[]): number | null {
  const byDay = new Map<number, number[]>();
  for (const { date, attitude } of contacts) {
    const warmth = attitude === null ? null : WARMTH[attitude];
    if (date === null || warmth === null) continue;
    const ofDay = byDay.get(date) ?? [];
    ofDay.push(warmth);
    byDay.set(date, ofDay);
  }
  const days = [...byDay].sort(([one], [other]) => one - other);
  return slope(days.map(([, warmths], x) => ({ x, y: meanOf(warmths) ?? 0 })));
}

function trendOf(change: number): AttitudeTrend {
  if (exceeds(change, 0)) return "RISING";
  return exceeds(-change, 0) ? "FALLING" : "STEADY";
}
