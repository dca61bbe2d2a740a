import { ok, type Outcome } from "#core/kernel/outcome.ts";
import type { TableId } from "./contract.ts";
import { columnsOf } from "./columns-of.ts";
import type { Issue, Problem } from "./issue.ts";
import type { FoundTable } from "./locate-tables.ts";
import type { MatchedColumn } from "./matched-column.ts";
import { parseCell, type CellValue } from "./parse-cell.ts";
import type { RawCell } from "./sheet.ts";

export type Cells = readonly RawCell[];
export type Values = Readonly<Record<string, CellValue>>;

/** What is wrong in a row, by zero-based column of the sheet. */
export type RowProblem = Pick<Issue, "problem" | "rowLost"> & { readonly index: number };

const blankRows = new Map<TableId, Readonly<Record<string, null>>>();

/** A row in which nothing is known. */
export function blankRow(table: TableId): Readonly<Record<string, null>> {
  const made = blankRows.get(table) ?? Object.fromEntries(columnsOf(table).map(([id]) => [id, null]));
  blankRows.set(table, made);
  return made;
}

/**
 * The values of one row, null when it cannot be used, and every cell that cannot be read. A faulty cell becomes null
 * unless its column is needed.
 */
export function readRow(
  cells: Cells,
  { table, columns }: FoundTable,
): { readonly values: Values | null; readonly problems: readonly RowProblem[] } {
  const values: Record<string, CellValue> = { ...blankRow(table) };
  const problems: RowProblem[] = [];
  let usable = true;
  for (const column of columns) {
    const value = present(readCell(cells, column), column);
    if (value.ok) {
      values[column.id] = value.value;
      continue;
    }
    const { index } = column;
    const rowLost = costsTheRow(table, column);
    if (rowLost) usable = false;
    // Two columns of the contract may stand under one header: one cell, one problem.
    if (problems.some((known) => known.index === index)) continue;
    problems.push({ index, problem: value.fault, ...(rowLost ? { rowLost } : {}) });
  }
  const told = resultInStep(cells, columns, values);
  if (told === null) return { values: usable ? values : null, problems };
  return {
    values: usable ? { ...values, status: told.status } : null,
    problems: problems.filter(({ index }) => index !== told.index),
  };
}

function readCell(cells: Cells, column: MatchedColumn): Outcome<CellValue, Problem> {
  const value = parseCell(cells[column.index] ?? null, column);
  if (value.ok || value.fault.code !== "code-unknown" || column.alsoList === undefined) return value;
  // The word belongs to the other list that shares this header.
  return column.codeOf(column.alsoList, value.fault.found ?? "") === null ? value : ok(null);
}

function present(value: Outcome<CellValue, Problem>, { column, header }: MatchedColumn): Outcome<CellValue, Problem> {
  const isMissing = value.ok && value.value === null && column.required === true;
  return isMissing ? { ok: false, fault: { code: "value-missing", header } } : value;
}

// An opportunity whose status is written and not understood may be won, lost or void: nobody may count it as open. Under
// a header that it shares with the step, the word may as well be a step of the team's own.
function costsTheRow(table: TableId, { id, column, alsoList }: MatchedColumn): boolean {
  return column.required === true || (table === "opportunities" && id === "status" && alsoList === undefined);
}

/**
 * A result in the step column beside a status column, such as "Closed Won" in both: it tells the status where that is
 * blank and is no fault where they agree. Null: there is none, or they contradict each other.
 */
function resultInStep(cells: Cells, columns: readonly MatchedColumn[], values: Values) {
  const step = columns.find(({ id, column }) => id === "step" && column.codes === "step");
  const beside = columns.find(({ id }) => id === "status");
  if (step === undefined || beside === undefined || step.index === beside.index || values["step"] !== null) return null;
  const cell = cells[step.index];
  const status = typeof cell === "string" ? beside.codeOf("status", cell) : null;
  const isBlank = parseCell(cells[beside.index] ?? null, beside).ok && values["status"] === null;
  return status !== null && (isBlank || values["status"] === status) ? { index: step.index, status } : null;
}
