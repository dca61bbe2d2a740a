import { LAST_SERIAL } from "../calendar/serial-date.ts";
import { LOG_FLAGS, type LogFlag } from "../codes/results/team.ts";
import { exceeds, numbers, present } from "../kernel/guard.ts";
import { normalise } from "../kernel/normalise.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { enteredInBulk, isReversed, logsOfDay, overlappingLogs, type LogTimes } from "./log-times.ts";
import { similarLogs, type Alike } from "./similar-logs.ts";

/** A work log; times are Excel dates with a time of day. */
export interface WorkLog extends LogTimes {
  readonly rep: string | null;
  readonly text: string | null;
}

/** Why a log should be looked at; no flag proves anything. Places are those of the list. */
export interface LogMarks {
  readonly flags: readonly LogFlag[];
  /** The latest earlier log of the same person that reads alike. */
  readonly alike: Alike | null;
  /** Another log of the same person at the same time. */
  readonly overlaps: number | null;
  /** Logs of the same person that begin on the same day. */
  readonly logsOfDay: number | null;
}

/**
 * Marks work logs that a manager should ask about: text like an earlier one's, overlapping times, many on a day, entered
 * in bulk, an end before its start. Logs are compared within the same person only. Earlier is what starts earlier, without
 * a start what was entered earlier; of equal ones what stands further up.
 * Work: n log n, and for the texts n × `log.compareWith` at worst.
 * Faults, each for its own log: missing without a person, out-of-range for a time outside Excel's calendar.
 * @model REP-3
 * @origin own
 */
export function logFlags(logs: readonly WorkLog[], parameters: Parameters): readonly Outcome<LogMarks>[] {
  const reps = logs.map(repOf);
  const outcomes = reps.map<Outcome<LogMarks>>((rep) => map(rep, () => NO_MARKS));
  for (const own of placesByRep(reps)) {
    const inTime = own.sort((one, other) => timeOf(logs[one]) - timeOf(logs[other]) || one - other);
    const marks = marksOf(
      inTime.flatMap((place) => logs[place] ?? []),
      parameters,
    );
    for (const [index, place] of inTime.entries()) outcomes[place] = ok(withPlaces(marks[index] ?? NO_MARKS, inTime));
  }
  return outcomes;
}

const NO_MARKS: LogMarks = { flags: [], alike: null, overlaps: null, logsOfDay: null };

function repOf({ rep, start, end, entered }: WorkLog): Outcome<string> {
  const times = numbers({
    logStart: [start ?? 0, 0, LAST_SERIAL + 1],
    logEnd: [end ?? 0, 0, LAST_SERIAL + 1],
    logEntered: [entered ?? 0, 0, LAST_SERIAL + 1],
  });
  return times.ok ? map(present("logRep", rep), normalise) : times;
}

function placesByRep(reps: readonly Outcome<string>[]): Iterable<number[]> {
  const places = new Map<string, number[]>();
  for (const [place, rep] of reps.entries()) {
    if (!rep.ok) continue;
    const own = places.get(rep.value);
    if (own === undefined) places.set(rep.value, [place]);
    else own.push(place);
  }
  return places.values();
}

function timeOf(log: WorkLog | undefined): number {
  return log?.start ?? log?.entered ?? 0;
}

/** Of the logs of one person in the order of time; places are those of this list. */
function marksOf(logs: readonly WorkLog[], parameters: Parameters): readonly LogMarks[] {
  const texts = logs.map(({ text }) => text);
  const alike = similarLogs(texts, parameters["log.similarity"], parameters["log.compareWith"]);
  const overlaps = overlappingLogs(logs);
  const days = logsOfDay(logs);
  const bulk = enteredInBulk(logs, parameters["log.bulkLogs"], parameters["log.bulkMinutes"]);
  return logs.map((log, index) => {
    const found = { alike: alike[index] ?? null, overlaps: overlaps[index] ?? null, logsOfDay: days[index] ?? null };
    const holds: Readonly<Record<LogFlag, boolean>> = {
      SIMILAR: found.alike !== null,
      OVERLAP: found.overlaps !== null,
      MANY: exceeds(found.logsOfDay ?? 0, parameters["log.logsPerDay"]),
      BULK: bulk[index] ?? false,
      REVERSED: isReversed(log),
    };
    return { ...found, flags: LOG_FLAGS.filter((flag) => holds[flag]) };
  });
}

function withPlaces(marks: LogMarks, places: readonly number[]): LogMarks {
  const { alike, overlaps } = marks;
  return {
    ...marks,
    alike: alike && { ...alike, place: places[alike.place] ?? 0 },
    overlaps: overlaps === null ? null : (places[overlaps] ?? 0),
  };
}
