import { normalise } from "#core/kernel/normalise.ts";
import { isNear } from "#core/marking/is-near.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import type { Value, Worksheet } from "#templates/worksheets/worksheet.ts";
import { followTyped, solveWorksheet, type Solved, type Typed } from "../solve.ts";
import type { AnswerKind } from "../marking-sheet.ts";
import type { Key, SchemeEntry } from "./key.ts";
import { readAnswer, type Reading } from "./read-answer.ts";

/** Works out what an answer had to be, from a student's own earlier answers. */
export interface Follower {
  /** For each entry of the key; undefined where nothing follows. */
  readonly follow: (readings: readonly (Reading | null)[]) => readonly (Value | undefined)[];
  /** Items whose key differs from what the models give: a changed threshold, or another formula of the trainer's. */
  readonly without: readonly string[];
}

/** Follow-through by core, from the case as the key tells it; only where core's own answer is the key's. */
export function followerOf(key: Key): Follower {
  const { definition, entries } = key;
  const none: Follower = { follow: (readings) => readings.map(() => undefined), without: [] };
  if (definition === null) return none;
  const given = caseOf(key, definition);
  const right = rightBy(definition, key, given);
  const agrees = entries.map((entry) => right !== null && isSame(entry, right.get(entry.reference)?.[entry.row ?? 0]));
  const without = entries.flatMap(({ item, depends }, index) =>
    depends.length > 0 && agrees[index] === false ? [item] : [],
  );
  if (right === null) return { ...none, without: [...new Set(without)] };
  return {
    follow: (readings) => {
      const typed = new Map([...given, ...typedIn(entries, readings)]);
      const followed = followTyped(definition, key.language, typed, right);
      return entries.map(({ reference, row, depends }, index) =>
        depends.length > 0 && agrees[index] === true ? followed.get(reference)?.[row ?? 0] : undefined,
      );
    },
    without: [...new Set(without)],
  };
}

function rightBy(definition: Worksheet, { language }: Key, given: Typed): Solved | null {
  try {
    return solveWorksheet(definition, language, given);
  } catch (error) {
    // A case that the models cannot take: the key may still be right by the trainer's own formulas.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isSame({ expected, tolerance }: SchemeEntry, value: Value | undefined): boolean {
  if (typeof value === "string") return typeof expected === "string" && normalise(value) === normalise(expected);
  if (typeof value !== "number" || typeof expected !== "number") return value === expected;
  return isNear(value, expected, { absolute: tolerance.absolute ?? 0, relative: null }, defaultParameters);
}

/** The case as the key tells it, where its tables have the rows and columns of the definition's. */
function caseOf({ cases, date1904 }: Key, definition: Worksheet): Map<string, (Value | undefined)[]> {
  const typed = new Map<string, (Value | undefined)[]>();
  for (const { id, columns, rows } of definition.data) {
    const [header, ...body] = cases.get(id) ?? [];
    const given = Object.entries(columns);
    if (header === undefined || "of" in rows || body.length !== rows.length || header.length !== given.length) continue;
    for (const [at, [name, column]] of given.entries()) {
      if (column.role !== "given") continue;
      const kind = column.kind === "code" || column.kind === "yesNo" ? "choice" : numberKind(column.kind);
      const values = body.map((row) => typedValue(readAnswer(row[at] ?? null, { kind, column, date1904 }), kind));
      typed.set(`${id}.${name}`, values);
    }
  }
  return typed;
}

const numberKind = (kind: string) => (kind === "text" || kind === "date" ? kind : "number");

/** Null for a blank cell, undefined for what is no value. */
function typedValue(reading: Reading, kind: AnswerKind): Value | undefined {
  if (reading.kind === "blank") return null;
  if (reading.kind !== "value") return undefined;
  return kind === "text" ? reading.shown : reading.value;
}

function typedIn(entries: readonly SchemeEntry[], readings: readonly (Reading | null)[]): Typed {
  const typed = new Map<string, (Value | undefined)[]>();
  for (const [index, { reference, row, kind, column }] of entries.entries()) {
    const reading = readings[index];
    if (reading?.kind !== "value" || column === null) continue;
    const values = typed.get(reference) ?? [];
    values[row ?? 0] = typedValue(reading, kind);
    typed.set(reference, values);
  }
  return typed;
}
