import { bodyOf } from "./region.ts";
import { withDateOrders } from "./column-dates.ts";
import { issueList } from "./issue-list.ts";
import type { Issue, Problem } from "./issue.ts";
import type { FoundTable } from "./locate-tables.ts";
import type { MatchedColumn } from "./matched-column.ts";
import { recordFilter } from "./not-a-record.ts";
import { plainSum } from "./plain-sum.ts";
import { readRow, type Cells, type RowProblem, type Values } from "./read-row.ts";
import { remarkFilter } from "./remark-filter.ts";
import { address, type RawCell } from "./sheet.ts";
import { withhold } from "./withhold.ts";

/** A usable row of a table, with a value for every column of the contract; null where the team keeps no such column. */
export interface ReadRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly values: Values;
}

export interface TableRows {
  readonly found: FoundTable;
  readonly rows: readonly ReadRow[];
}

/**
 * Reads every row it can and reports every cell it cannot, in one pass.
 * @param withSuggestion puts into the problem of an unknown code the one that was most likely meant
 */
export function readRows(
  located: FoundTable,
  withSuggestion: (problem: Problem) => Problem,
): TableRows & { readonly issues: readonly Issue[] } {
  const { found, issues: notes } = withDateOrders(located);
  const { region } = found;
  const rows: ReadRow[] = [];
  const list = issueList();
  for (const note of notes) list.add(note);
  const commentIn = recordFilter(found);
  const remarkIn = remarkFilter(found);
  bodyOf(region).forEach((cells, position) => {
    const row = region.headerRow + 1 + position;
    const report = (severity: Issue["severity"], { problem, ...rest }: RowProblem) => {
      list.add({ severity, ...issueAt(found, row, { problem: withSuggestion(problem), ...rest }) });
    };
    const remark = remarkIn(cells);
    if (isBlank(cells, found)) return;
    const comment = commentIn(cells) ?? remark;
    if (comment !== null) {
      report(comment.problem.code === "row-skipped" ? "note" : "warning", comment);
      return;
    }
    const { cells: settled, sums } = withSums(cells, row, found);
    const { values, problems } = readRow(settled, found);
    for (const problem of problems) report("error", problem);
    if (values === null) return;
    for (const sum of sums) report("note", sum);
    rows.push({ row, values });
  });
  return { found, rows, issues: list.issues() };
}

function issueAt({ table, columns, region }: FoundTable, row: number, { index, problem, ...rest }: RowProblem) {
  const sensitivity = columns.find((column) => column.index === index)?.column.sensitivity;
  return {
    sheet: region.sheet.name,
    cell: address(row, index),
    problem: withhold(problem, table, sensitivity),
    ...rest,
  };
}

/** A row with the plain sums in it that were saved without their results added up. */
function withSums(cells: Cells, row: number, { columns, region }: FoundTable) {
  const sums: RowProblem[] = [];
  const settled = [...cells];
  for (const { index, header } of columns) {
    const cell = cells[index];
    if (typeof cell !== "object" || cell?.kind !== "uncalculated") continue;
    const value = plainSum(cell.formula, { row, column: index }, region.sheet);
    if (value === null) continue;
    settled[index] = value;
    sums.push({ index, problem: { code: "sum-computed", header, value } });
  }
  return { cells: sums.length === 0 ? cells : settled, sums };
}

// Formulas filled down in advance show 0 or FALSE in rows that nobody has used yet.
function isBlank(cells: Cells, { columns }: FoundTable): boolean {
  const isEmpty = (cell: RawCell) => cell === null || (typeof cell === "string" && cell.trim() === "");
  const shown = (column: MatchedColumn) => cells[column.index] ?? null;
  return columns.every((column) => {
    const cell = shown(column);
    return isEmpty(cell) || (column.column.required !== true && (cell === 0 || cell === false));
  });
}
