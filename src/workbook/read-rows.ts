import { ok, type Outcome } from "#core/kernel/outcome.ts";
import { codeOfWord } from "./code-words.ts";
import type { TableId } from "./contract.ts";
import { bodyOf } from "./find-regions.ts";
import { columnsOf } from "./header-names.ts";
import { headerText } from "./header-text.ts";
import type { Issue, Problem } from "./issue.ts";
import type { FoundTable } from "./locate-tables.ts";
import type { MatchedColumn } from "./match-headers.ts";
import { normalise } from "./normalise.ts";
import { parseCell, type CellValue } from "./parse-cell.ts";
import { address, type RawCell } from "./sheet.ts";

/** A usable row of a table, with a value for every column of the contract; null where the team keeps no such column. */
export interface ReadRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly values: Readonly<Record<string, CellValue>>;
}

export interface TableRows {
  readonly found: FoundTable;
  readonly rows: readonly ReadRow[];
}

type Cells = readonly RawCell[];

/**
 * Reads every row it can and reports every cell it cannot, in one pass. A faulty cell of a required column costs the
 * row, any other becomes null.
 */
export function readRows(found: FoundTable): TableRows & { readonly issues: readonly Issue[] } {
  const { sheet, headerRow } = found.region;
  const blank = blankRow(found.table);
  const rows: ReadRow[] = [];
  const issues: Issue[] = [];
  bodyOf(found.region).forEach((cells, index) => {
    const row = headerRow + 1 + index;
    if (isBlank(cells, found)) return;
    const issueAt = (column: number, severity: Issue["severity"], problem: Problem) =>
      issues.push({ severity, sheet: sheet.name, cell: address(row, column), problem });
    const comment = notARecord(cells, found);
    if (comment !== null) {
      issueAt(comment.index, "note", { code: "row-skipped", found: comment.text });
      return;
    }
    const values: Record<string, CellValue> = { ...blank };
    let usable = true;
    for (const column of found.columns) {
      const value = readCell(cells, column);
      if (!value.ok) issueAt(column.index, "error", value.fault);
      values[column.id] = value.ok ? value.value : null;
      if (column.column.required === true && (!value.ok || value.value === null)) {
        usable = false;
        if (value.ok) issueAt(column.index, "error", { code: "value-missing", header: column.header });
      }
    }
    if (usable) rows.push({ row, values });
  });
  return { found, rows, issues };
}

/** A row in which nothing is known. */
export function blankRow(table: TableId): Readonly<Record<string, null>> {
  return Object.fromEntries(columnsOf(table).map(([id]) => [id, null]));
}

function readCell(cells: Cells, column: MatchedColumn): Outcome<CellValue, Problem> {
  const cell = cells[column.index] ?? null;
  const value = parseCell(cell, column);
  if (value.ok || value.fault.code !== "code-unknown" || column.alsoList === undefined) return value;
  // The word belongs to the other list that shares this header.
  return codeOfWord(column.alsoList, value.fault.found) === null ? value : ok(null);
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
function notARecord(cells: Cells, { columns }: FoundTable): { readonly index: number; readonly text: string } | null {
  const keys = columns.filter(({ column }) => column.required === true && column.kind === "text");
  const filled = keys.some(({ index }) => cells[index] !== null && cells[index] !== undefined);
  // With a blank key the word may stand in any column.
  const places = filled ? keys.map(({ index }) => index) : [...cells.keys()];
  for (const index of places) {
    const text = cells[index];
    if (typeof text !== "string") continue;
    const plain = normalise(text);
    const header = keys.find((key) => key.index === index)?.header;
    const repeated = header !== undefined && headerText(header).text === headerText(text).text;
    if (TOTAL.test(plain) || FOOTNOTE.test(plain) || repeated) return { index, text: text.trim() };
  }
  return null;
}
