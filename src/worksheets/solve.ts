import type { Fault } from "#core/kernel/fault.ts";
import { ok, type Outcome } from "#core/kernel/outcome.ts";
import type { Column, Scope, Table, Text, Value, Worksheet } from "#templates/worksheets/worksheet.ts";
import type { Language } from "#locales/language.ts";

/** Every cell's value, by "table.column"; as many as the table has rows. */
export type Solved = ReadonlyMap<string, readonly Value[]>;

/** Values that somebody typed, to be used in place of what core calculates; undefined where core's holds. */
export type Typed = ReadonlyMap<string, readonly (Value | undefined)[]>;

/**
 * The values of all tables of a worksheet: what the case gives, and what core makes of it. Throws where a definition is
 * wrong, or where core finds a fault in it.
 * @param typed for follow-through: what comes later is calculated from these
 */
export function solveWorksheet(worksheet: Worksheet, language: Language, typed: Typed = new Map()): Solved {
  return solveCells(worksheet, language, typed, (calculate) => calculate()).values;
}

/** What follows from typed values; undefined where nothing can. */
export type Followed = ReadonlyMap<string, readonly (Value | undefined)[]>;

/**
 * Each cell as it is calculated from what somebody typed before it: the value that their own answer there must have to be
 * rightly worked out.
 */
export function followTyped(worksheet: Worksheet, language: Language, typed: Typed, right: Solved): Followed {
  return solveCells(worksheet, language, typed, attempt, right).calculated;
}

// What somebody typed may be beyond what a model takes; then nothing follows from it.
function attempt(calculate: () => Value): Value | undefined {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function solveCells<Found extends Value | undefined>(
  worksheet: Worksheet,
  language: Language,
  typed: Typed,
  run: (calculate: () => Value) => Found,
  right: Solved = new Map(),
): { readonly values: Solved; readonly calculated: ReadonlyMap<string, readonly Found[]> } {
  const tables = tablesOf(worksheet);
  const values = new Map<string, readonly Value[]>();
  const calculated = new Map<string, readonly Found[]>();
  for (const table of tables) {
    const count = rowCount(table, tables);
    for (const [id, column] of Object.entries(table.columns)) {
      const reference = `${table.id}.${id}`;
      const found = Array.from({ length: count }, (_, row) =>
        run(() => valueOf(column, id, table, scopeOf(table, row, tables, values), language)),
      );
      calculated.set(reference, found);
      const own = typed.get(reference);
      values.set(
        reference,
        found.map((value, row) => firstKnown(own?.[row], value, right.get(reference)?.[row])),
      );
    }
  }
  return { values, calculated };
}

// Null is a blank cell, which is a value too.
function firstKnown(...values: readonly (Value | undefined)[]): Value {
  return values.find((value) => value !== undefined) ?? null;
}

/** Data first, then the tasks' tables, in the order in which they stand. */
export function tablesOf({ data, tasks }: Worksheet): readonly Table[] {
  return [...data, ...tasks.flatMap(({ parts }) => parts.filter((part) => part.kind === "table"))];
}

export function tableNamed(id: string, tables: readonly Table[]): Table {
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new RangeError(`There is no table "${id}".`);
  return found;
}

/** The table whose rows a table follows; itself when it has rows of its own. */
export function rootOf(table: Table, tables: readonly Table[]): Table {
  return "of" in table.rows ? rootOf(tableNamed(table.rows.of, tables), tables) : table;
}

export function rowCount(table: Table, tables: readonly Table[]): number {
  const { rows } = rootOf(table, tables);
  return "of" in rows ? 0 : rows.length;
}

/** A reference with its table: "score" of table axes is "axes.score". */
export function fullReference(reference: string, table: Table): readonly [table: string, column: string] {
  const [first = "", second] = reference.split(".");
  return second === undefined ? [table.id, first] : [first, second];
}

function valueOf(column: Column, id: string, table: Table, scope: Scope, language: Language): Value {
  switch (column.role) {
    case "own":
      return null;
    case "given":
    case "pick":
    case "words":
      return spoken(givenRow(table, scope.rowIndex)[id] ?? null, language);
    case "copy":
      return scope.value(column.of);
    case "live":
    case "answer": {
      const found = calculated(() => column.solve(scope), { table: table.id, column: id, row: scope.rowIndex });
      return found === null && mayBeNone(column) ? NONE : found;
    }
  }
}

/** The answer that nothing is right, as a value. */
export const NONE = "NONE";

/** Whether nothing may be the right answer. */
export function mayBeNone(column: Column): boolean {
  return column.role === "answer" && column.none === true;
}

function givenRow({ rows }: Table, row: number): Readonly<Record<string, Value | Text>> {
  return ("of" in rows ? rows.given : rows)?.[row] ?? {};
}

function spoken(value: Value | Text, language: Language): Value {
  if (typeof value !== "object" || value === null) return value;
  return language === "zh-CN" ? value.zh : value.en;
}

function outcomeOf(result: Value | Outcome<Value>): Outcome<Value> {
  return typeof result === "object" && result !== null ? result : ok(result);
}

/** A cell that core cannot work out; without a fault the definition, or the case in it, lacks something. */
export interface Unsolvable {
  readonly table: string;
  readonly column: string;
  /** Zero-based. */
  readonly row: number;
  readonly fault: Fault | null;
}

/** Where and why solving stopped; null for any other error. */
export function unsolvableIn(error: unknown): Unsolvable | null {
  const cause = error instanceof RangeError ? (error.cause as Unsolvable | undefined) : undefined;
  return cause ?? null;
}

function calculated(solve: () => Value | Outcome<Value>, at: Omit<Unsolvable, "fault">): Value {
  const stop = (why: string, fault: Fault | null): never => {
    const cause: Unsolvable = { ...at, fault };
    throw new RangeError(`${at.table}.${at.column}, row ${String(at.row + 1)}: ${why}`, { cause });
  };
  const outcome = attempted(solve, stop);
  return outcome.ok ? outcome.value : stop(JSON.stringify(outcome.fault), outcome.fault);
}

function attempted(solve: () => Value | Outcome<Value>, stop: (why: string, fault: null) => never): Outcome<Value> {
  try {
    return outcomeOf(solve());
  } catch (error) {
    if (error instanceof RangeError) return stop(error.message, null);
    throw error;
  }
}

function scopeOf(table: Table, rowIndex: number, tables: readonly Table[], solved: Solved): Scope {
  const all = (reference: string): readonly Value[] => {
    const found = solved.get(fullReference(reference, table).join("."));
    if (found === undefined) throw new RangeError(`${table.id}: nothing is known of "${reference}" yet.`);
    return found;
  };
  const value = (reference: string): Value => {
    const values = all(reference);
    const other = tableNamed(fullReference(reference, table)[0], tables);
    if (rootOf(other, tables) === rootOf(table, tables)) return values[rowIndex] ?? null;
    if (values.length === 1) return values[0] ?? null;
    throw new RangeError(`${table.id}: "${reference}" has other rows.`);
  };
  const optional = (reference: string): number | null => {
    const found = value(reference);
    return typeof found === "number" ? found : null;
  };
  const number = (reference: string): number => {
    const found = optional(reference);
    if (found === null) throw new RangeError(`${table.id}.${reference}, row ${String(rowIndex + 1)}: no number`);
    return found;
  };
  return {
    value,
    all,
    optional,
    number,
    text: (reference) => String(value(reference) ?? ""),
    numbers: (reference) => all(reference).filter((one) => typeof one === "number"),
    rowIndex,
  };
}
