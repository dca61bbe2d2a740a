import { addDays, serialDate } from "#core/calendar/serial-date.ts";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import { map } from "#core/kernel/outcome.ts";
import type { InputFacts, Inputs, Matrix } from "./input-facts.ts";
import { isError, listsIn, type Answer, type Call } from "./stage.ts";

/** A column of the result, from left to right. */
export interface ResultFacts {
  /** The lists of the codes that it shows, or of the words when they are asked for. */
  readonly lists: readonly string[];
  readonly isDate: boolean;
}

/**
 * Finds out by calls what each column of the result holds.
 * @param inWords answers of the plain functions to many calls, without headers
 * @param inCodes the same where codes are shown as codes: what still is a word is one always
 */
export function resultFacts(
  call: Call,
  cases: readonly Inputs[],
  inputs: readonly InputFacts[],
  inWords: readonly Answer[],
  inCodes: readonly Answer[],
): readonly ResultFacts[] {
  const width = Math.max(1, ...cases.map((one) => matrixOf(call(one, { headers: false }))?.[0]?.length ?? 1));
  const dates = cases.flatMap((one) => movedColumns(call, one, inputs));
  const words = listsByColumn(inWords, width);
  const always = listsByColumn(inCodes, width);
  return words.map((lists, at) => ({
    lists: lists.filter((list) => always[at]?.includes(list) !== true),
    isDate: dates.includes(at),
  }));
}

function listsByColumn(answers: readonly Answer[], width: number): readonly (readonly string[])[] {
  const lists = Array.from({ length: width }, () => new Set<string>());
  for (const row of answers.flatMap((answer) => matrixOf(answer) ?? []))
    for (const [at, cell] of row.entries())
      // A result of one column takes the shape of the inputs, so that it may have several by accident.
      for (const list of listsIn(cell)) lists[width === 1 ? 0 : at]?.add(list);
  return lists.map((found) => [...found].sort());
}

function matrixOf(answer: Answer): Matrix | null {
  return isError(answer) ? null : answer;
}

const FOUR_WEEKS = 28;
const NEAR = { from: FOUR_WEEKS / 2, to: FOUR_WEEKS * 1.5 };
const CENTURY = { from: 36_526, to: 73_050 };

/** Columns of the result that move with the calendar: when every date comes four weeks earlier, so do they, about. */
function movedColumns(call: Call, one: Inputs, inputs: readonly InputFacts[]): readonly number[] {
  const earlier = one.map((matrix, at) =>
    inputs[at]?.kind === "date" ? (matrix?.map((row) => row.map(fourWeeksEarlier)) ?? null) : matrix,
  );
  const [now, then] = [one, earlier].map((given) => matrixOf(call(given, { headers: false })));
  if (!now || !then) return [];
  return now.flatMap((row, at) =>
    row.flatMap((cell, column) => (isDay(cell) && hasMoved(cell, then[at]?.[column]) ? [column] : [])),
  );
}

function fourWeeksEarlier(cell: unknown): unknown {
  if (typeof cell === "string") {
    const moved = parseIsoDate(cell);
    return moved.ok ? isoDateEarlier(moved.value) : cell;
  }
  return isDay(cell) ? cell - FOUR_WEEKS : cell;
}

function isoDateEarlier(serial: Parameters<typeof isoDate>[0]): string {
  const moved = map(addDays(serial, -FOUR_WEEKS), isoDate);
  return moved.ok ? moved.value : isoDate(serial);
}

/** A whole number that is a day of our time. */
export function isDay(cell: unknown): cell is number {
  return (
    typeof cell === "number" &&
    Number.isInteger(cell) &&
    cell >= CENTURY.from &&
    cell <= CENTURY.to &&
    serialDate(cell).ok
  );
}

// What is no day now, such as the working day after one that no longer falls on a holiday, was one.
function hasMoved(now: number, then: unknown): boolean {
  if (then === "") return true;
  return isDay(then) && now - then >= NEAR.from && now - then <= NEAR.to;
}
