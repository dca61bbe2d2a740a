import { bodyOf } from "./find-regions.ts";
import { headerText } from "./header-text.ts";
import type { Issue, Problem } from "./issue.ts";
import type { FoundTable } from "./locate-tables.ts";
import type { MatchedColumn } from "./match-headers.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { readRow, type Cells, type RowProblem, type Values } from "./read-row.ts";
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

/** Reads every row it can and reports every cell it cannot, in one pass. */
export function readRows(found: FoundTable): TableRows & { readonly issues: readonly Issue[] } {
  const { table, columns, region } = found;
  const rows: ReadRow[] = [];
  const issues: Issue[] = [];
  bodyOf(region).forEach((cells, position) => {
    const row = region.headerRow + 1 + position;
    const report = (severity: Issue["severity"], { index, problem, ...rest }: RowProblem) => {
      const sensitivity = columns.find((column) => column.index === index)?.column.sensitivity;
      const cell = address(row, index);
      issues.push({
        severity,
        sheet: region.sheet.name,
        cell,
        problem: withhold(problem, table, sensitivity),
        ...rest,
      });
    };
    if (isBlank(cells, found)) return;
    const comment = notARecord(cells, found);
    if (comment !== null) {
      report(comment.problem.code === "total-doubtful" ? "warning" : "note", comment);
      return;
    }
    const { values, problems } = readRow(cells, found);
    for (const problem of problems) report("error", problem);
    if (values !== null) rows.push({ row, values });
  });
  return { found, rows, issues };
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

const TOTAL = /^(?:合\s?计|总\s?计|小\s?计|累\s?计|汇总|(?:grand |sub ?)?totals?|sum)\s*:?$|(?:小计|合计|汇总| total)$/;
const FOOTNOTE = /^(?:注|备注|说明|数据来源|note|notes|source)\s*:/;

/** A line of totals, a footnote or a header repeated for printing: what it says and where. */
function notARecord(cells: Cells, found: FoundTable): RowProblem | null {
  const keys = found.columns.filter(({ column }) => column.required === true && column.kind === "text");
  const filled = keys.some(({ index }) => cells[index] !== null && cells[index] !== undefined);
  // With a blank key the word may stand in any column.
  const places = filled ? keys.map(({ index }) => index) : [...cells.keys()];
  for (const index of places) {
    const text = cells[index];
    if (typeof text !== "string") continue;
    const plain = normalise(text);
    const header = keys.find((key) => key.index === index)?.header;
    const repeated = header !== undefined && headerText(header).text === headerText(text).text;
    const isTotal = TOTAL.test(plain);
    if (isTotal || FOOTNOTE.test(plain) || repeated) {
      const code = isTotal && filled && saysMore(cells, found, index) ? "total-doubtful" : "row-skipped";
      return { index, problem: { code, found: text.trim() } satisfies Problem };
    }
  }
  return null;
}

const IN_TOTALS: ReadonlySet<string> = new Set(["money", "number", "count", "ratio", "score", "rating"]);

// Totals have amounts and no industry or step: a customer may well be called Total.
function saysMore(cells: Cells, { table, columns }: FoundTable, total: number): boolean {
  if (table !== "customers" && table !== "opportunities") return false;
  return columns.some(({ index, column }) => {
    const cell = cells[index];
    return index !== total && !IN_TOTALS.has(column.kind) && typeof cell === "string" && /[\p{L}\p{N}]/u.test(cell);
  });
}
