import { normalise } from "#core/kernel/normalise.ts";
import { isNear } from "#core/marking/is-near.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import type { Column, Table, Value, Worksheet } from "#templates/worksheets/worksheet.ts";
import type { RawCell } from "#workbook/sheet.ts";
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
  const { definition, entries, language } = key;
  const none: Follower = { follow: (readings) => readings.map(() => undefined), without: [] };
  if (definition === null) return none;
  const own = withCase(key, definition);
  const right = rightBy(own, key);
  const agrees = entries.map((entry) => right !== null && isSame(entry, right.get(entry.reference)?.[entry.row ?? 0]));
  const differing = entries.filter(({ depends }, index) => depends.length > 0 && agrees[index] === false);
  const without = [...new Set(differing.map(({ item }) => item))];
  if (right === null) return { ...none, without };
  return {
    follow: (readings) => {
      const followed = followTyped(own, language, typedIn(entries, readings), right);
      return entries.map(({ reference, row, depends }, index) =>
        depends.length > 0 && agrees[index] === true ? followed.get(reference)?.[row ?? 0] : undefined,
      );
    },
    without,
  };
}

function rightBy(definition: Worksheet, { language }: Key): Solved | null {
  try {
    return solveWorksheet(definition, language);
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

/** The worksheet with the case that the key tells, where its tables have the definition's columns. */
function withCase({ cases, date1904 }: Key, definition: Worksheet): Worksheet {
  const data = definition.data.map((table): Table => {
    const [header, ...body] = cases.get(table.id) ?? [];
    const columns = Object.entries(table.columns);
    if (header?.length !== columns.length || "of" in table.rows) return table;
    const cellOf = (cell: RawCell, column: Column) => {
      const { kind } = column;
      const asked = kind === "code" || kind === "yesNo" ? "choice" : numberKind(kind);
      return typedValue(readAnswer(cell, { kind: asked, column, date1904 }), asked) ?? null;
    };
    const given = columns.flatMap(([id, column], at) => (column.role === "given" ? [{ id, column, at }] : []));
    const rows = body.map((row) =>
      Object.fromEntries(given.map(({ id, column, at }) => [id, cellOf(row[at] ?? null, column)])),
    );
    return { ...table, rows };
  });
  return { ...definition, data };
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
