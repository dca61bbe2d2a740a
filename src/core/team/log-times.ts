import { exceeds } from "../kernel/guard.ts";

/** Times of one person's logs: Excel dates with a time of day, null where not known. */
export interface LogTimes {
  readonly start: number | null;
  readonly end: number | null;
  readonly entered: number | null;
}

const MINUTES_PER_DAY = 1440;

/** Whole minutes, or null without a time of day: a date alone says nothing about the hour. */
function minuteOf(time: number | null): number | null {
  return time === null || Number.isInteger(time) ? null : Math.round(time * MINUTES_PER_DAY);
}

/** Whether a log ends before it begins. */
export function isReversed({ start, end }: LogTimes): boolean {
  return start !== null && end !== null && exceeds(start, end);
}

/**
 * For each log the place of another that overlaps it in time, or null. Touching is no overlap; a log without both times
 * of day takes no part.
 * @model REP-3
 * @origin own
 */
export function overlappingLogs(logs: readonly LogTimes[]): readonly (number | null)[] {
  const spans = logs
    .flatMap((log, place) => {
      const [start, end] = [minuteOf(log.start), minuteOf(log.end)];
      return start === null || end === null || end <= start ? [] : [{ place, start, end }];
    })
    .sort((one, other) => one.start - other.start || one.place - other.place);
  const partners = logs.map<number | null>(() => null);
  let longest = spans[0];
  for (const span of spans.slice(1)) {
    if (longest !== undefined && longest.end > span.start) {
      partners[span.place] ??= longest.place;
      partners[longest.place] ??= span.place;
    }
    if (longest === undefined || span.end > longest.end) longest = span;
  }
  return partners;
}

/** For each log how many begin on its day; null without a start. */
export function logsOfDay(logs: readonly LogTimes[]): readonly (number | null)[] {
  const days = logs.map(({ start }) => (start === null ? null : Math.floor(start)));
  const counts = new Map<number, number>();
  for (const day of days) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
  return days.map((day) => (day === null ? null : (counts.get(day) ?? 0)));
}

/**
 * Whether each log is one of more than `logsAtOnce` that were entered within some minutes. Dates without a time of day
 * take no part.
 * @model REP-3
 * @origin own
 */
export function enteredInBulk(logs: readonly LogTimes[], logsAtOnce: number, minutes: number): readonly boolean[] {
  const entries = logs
    .flatMap((log, place) => {
      const minute = minuteOf(log.entered);
      return minute === null ? [] : [{ place, minute }];
    })
    .sort((one, other) => one.minute - other.minute);
  const marked = logs.map(() => false);
  let [until, covered] = [0, 0];
  for (const [from, { minute }] of entries.entries()) {
    while ((entries[until]?.minute ?? Infinity) <= minute + minutes) until += 1;
    if (until - from <= logsAtOnce) continue;
    for (const { place } of entries.slice(Math.max(from, covered), until)) marked[place] = true;
    covered = until;
  }
  return marked;
}
