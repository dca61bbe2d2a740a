import type { RawCell } from "#workbook/sheet.ts";
import type { CaseRows, Key } from "./key.ts";
import type { Paper } from "./read-paper.ts";

// Digits that every program keeps when it saves a number.
const DIGITS = 12;

/**
 * Rows of the key's case that a paper does not have: it was worked out from other figures. Their order makes no
 * difference; of texts, which a paper in another language has in other words, only their being there counts.
 */
export function compareCase(key: Key, paper: Pick<Paper, "cases">): number {
  let rows = 0;
  for (const [table, expected] of key.cases) {
    const found = paper.cases.get(table);
    if (found === undefined) continue;
    const left = bodyOf(found);
    for (const row of bodyOf(expected)) {
      const at = left.indexOf(row);
      if (at < 0) rows += 1;
      else left.splice(at, 1);
    }
  }
  return rows;
}

const bodyOf = (rows: CaseRows) => rows.slice(1).map((row) => JSON.stringify(trimmed(row).map(figure)));

function trimmed(row: readonly RawCell[]): readonly RawCell[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
}

function figure(cell: RawCell): string | number | null {
  if (typeof cell === "number") return Number(cell.toPrecision(DIGITS));
  if (cell === null) return null;
  if (typeof cell === "object" && cell.kind === "date") return Number(cell.serial.toPrecision(DIGITS));
  return typeof cell === "string" && Number.isFinite(Number(cell)) ? Number(cell) : "text";
}

/** Parameters that a paper has at another value than the key. */
export function otherParameters(key: Key, { parameters }: Pick<Paper, "parameters">): readonly string[] {
  return [...key.parameters].filter(([id, value]) => (parameters.get(id) ?? value) !== value).map(([id]) => id);
}
