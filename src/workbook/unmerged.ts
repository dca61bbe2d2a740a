import { isKnownHeader } from "./header-names.ts";
import type { RawCell, RawRange, RawSheet } from "./sheet.ts";

// A taller one is formatting of a whole column, and to fill it would make rows of nothing.
const MOST_ROWS = 5_000;

/**
 * A sheet whose cells merged downwards hold their text or date in each row: a customer that stands once for its five
 * deals. Numbers stay where they stand, because an amount over five rows is one amount; so do titles merged across columns
 * and headers merged over two rows.
 */
export function unmerged(sheet: RawSheet): RawSheet {
  const merges = (sheet.merges ?? []).filter((merge) => spreads(merge, sheet));
  if (merges.length === 0) return sheet;
  const rows = sheet.rows.map((row) => row as RawCell[]);
  const copied = new Set<number>();
  for (const { top, left, bottom } of merges) {
    const value = sheet.rows[top]?.[left] ?? null;
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = copied.has(row) ? (rows[row] ?? []) : [...(rows[row] ?? [])];
      copied.add(row);
      while (cells.length <= left) cells.push(null);
      cells[left] ??= value;
      rows[row] = cells;
    }
  }
  return { ...sheet, rows };
}

function spreads({ top, left, bottom, right }: RawRange, { rows }: RawSheet): boolean {
  const value = rows[top]?.[left] ?? null;
  const isWord =
    typeof value === "string" ? !isKnownHeader(value) : typeof value === "object" && value?.kind === "date";
  return left === right && bottom > top && bottom - top < MOST_ROWS && isWord;
}
