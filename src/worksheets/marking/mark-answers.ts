import { normalise } from "#core/kernel/normalise.ts";
import { isNear } from "#core/marking/is-near.ts";
import { likelySlip, type Slip } from "#core/marking/likely-slip.ts";
import { earns, type Verdict } from "#core/marking/class-marks.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { Value } from "#templates/worksheets/worksheet.ts";
import type { SchemeEntry } from "./key.ts";
import type { Reading } from "./read-answer.ts";

/** What became of each entry of a key on one paper. */
export interface Judged {
  readonly verdict: Verdict;
  readonly slip: Slip | null;
  /** The item whose wrong value was used rightly. */
  readonly from: string | null;
}

type Readings = readonly (Reading | null)[];
type Near = Pick<Parameters, "marking.relativeTolerance">;

/**
 * Every answer by the key first; then those that are wrong by what follows from the student's own earlier answers.
 * @param followed for each entry, undefined where nothing follows
 */
export function judgeAnswers(
  entries: readonly SchemeEntry[],
  readings: Readings,
  followed: readonly (Value | undefined)[],
  parameters: Near,
): readonly Judged[] {
  const tried = tasksTried(entries, readings);
  const direct = entries.map((entry, index) =>
    judge(entry, readings[index] ?? null, tried.has(entry.task), parameters),
  );
  return direct.map((judged, index) => {
    const [entry, own] = [entries[index], followed[index]];
    if (entry === undefined || own === undefined || earns(judged.verdict)) return judged;
    const reading = readings[index] ?? null;
    if (!tried.has(entry.task) || reading === null || !isRight(entry, own, reading, parameters)) return judged;
    const from = sourceOf(entry, entries, direct);
    // Nothing wrong before it: only rounding was carried on.
    const verdict = from !== null ? "followed" : reading.kind === "blank" ? judged.verdict : "right";
    return { verdict, slip: null, from };
  });
}

/** Tasks in which anything is filled in: cells that are to stay blank earn their points there alone. */
function tasksTried(entries: readonly SchemeEntry[], readings: Readings): ReadonlySet<number> {
  return new Set(
    entries.filter((_, index) => !["blank", undefined].includes(readings[index]?.kind)).map(({ task }) => task),
  );
}

function judge(entry: SchemeEntry, reading: Reading | null, isTried: boolean, parameters: Near): Judged {
  const judged = (verdict: Verdict, slip: Slip | null = null): Judged => ({ verdict, slip, from: null });
  if (reading === null) return judged("cell-missing");
  const candidates = [entry.expected, ...entry.also];
  if (reading.kind === "blank")
    return judged(candidates.includes(null) ? (isTried ? "rightly-blank" : "blank") : "blank");
  if (reading.kind === "not-calculated") return judged("not-calculated");
  const isExpected = (one: Reading) => candidates.some((value) => isRight(entry, value, one, parameters));
  if (isExpected(reading)) return judged("right");
  if (candidates.every((value) => value === null)) return judged("should-be-blank");
  if (reading.kind !== "value") return judged(reading.kind);
  const { value } = reading;
  const slip =
    typeof value === "number" && entry.kind === "number"
      ? likelySlip(value, (number) => isExpected({ ...reading, value: number }))
      : null;
  return judged("wrong", slip);
}

function isRight({ kind, tolerance }: SchemeEntry, expected: Value, reading: Reading, parameters: Near): boolean {
  if (expected === null || reading.kind !== "value") return expected === null && reading.kind === "blank";
  const { value } = reading;
  if (kind === "text") return normalise(String(value)) === normalise(String(expected));
  if (typeof value !== "number" || typeof expected !== "number") return value === expected;
  // A day is a day where the scheme allows no others.
  const allowed = kind === "date" && tolerance.absolute === null ? { absolute: 0, relative: null } : tolerance;
  return isNear(value, expected, allowed, parameters);
}

/** An item that the entry hangs on and that is wrong: in its own row, or else anywhere. */
function sourceOf(entry: SchemeEntry, entries: readonly SchemeEntry[], judged: readonly Judged[]): string | null {
  const wrong = before(entry, entries).filter((one) => {
    const verdict = judged[entries.indexOf(one)]?.verdict;
    return verdict === "wrong" || verdict === "should-be-blank";
  });
  return (wrong.find(({ row }) => row === entry.row) ?? wrong[0])?.item ?? null;
}

/** All entries of the columns that an entry hangs on, directly or through others. */
function before({ depends }: SchemeEntry, entries: readonly SchemeEntry[]): readonly SchemeEntry[] {
  const wanted = new Set(depends);
  for (const reference of wanted)
    for (const one of entries) if (one.reference === reference) for (const next of one.depends) wanted.add(next);
  return entries.filter(({ reference }) => wanted.has(reference));
}
