import { parseAddress, type RawSheet, type RawTable } from "./sheet.ts";

interface Cells {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

const SUM = /^\+?SUM\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/i;
// 9 leaves out what a filter hides, 109 all hidden rows; neither counts other subtotals.
const SUBTOTAL = /^\+?SUBTOTAL\(\s*(?:9|109)\s*,([^()]*(?:\([^()]*\)[^()]*)*)\)$/i;

/**
 * The result of a formula that is nothing but the sum of cells of one column of its own sheet, all of them numbers or
 * blank: SUM(D2:D9), SUBTOTAL(109,表1[金额]). Null for every other formula, and where a subtotal would leave rows out.
 */
export function plainSum(
  formula: string,
  at: { readonly row: number; readonly column: number },
  sheet: RawSheet,
): number | null {
  const subtotal = SUBTOTAL.exec(formula.trim())?.[1];
  const cells = cellsOf((subtotal ?? SUM.exec(formula.trim())?.[1] ?? "").trim(), at, sheet);
  if (cells === null || (cells.column === at.column && cells.top <= at.row && cells.bottom >= at.row)) return null;
  const isHidden = (row: number) => row >= cells.top && row <= cells.bottom;
  if (subtotal !== undefined && sheet.hiddenRows?.some(isHidden) === true) return null;
  let sum = 0;
  for (let row = cells.top; row <= Math.min(cells.bottom, sheet.rows.length - 1); row += 1) {
    const cell = sheet.rows[row]?.[cells.column] ?? null;
    if (cell === null) continue;
    if (typeof cell !== "number") return null;
    sum += cell;
  }
  return Number.isFinite(sum) ? sum : null;
}

function cellsOf(reference: string, at: { readonly row: number; readonly column: number }, sheet: RawSheet) {
  const [, quoted, plain, cells = reference] = /^(?:'((?:[^']|'')*)'|([^'![\]]+))!(.*)$/.exec(reference) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  if (named !== undefined && named !== sheet.name) return null;
  return rangeOf(cells) ?? tableColumn(cells, at, sheet);
}

function rangeOf(reference: string): Cells | null {
  const [first = "", last = first, ...others] = reference.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === null || to === null || others.length > 0 || from.column !== to.column) return null;
  return { column: from.column, top: Math.min(from.row, to.row), bottom: Math.max(from.row, to.row) };
}

// 表1[金额], [金额] inside the table, 表1[[#Data],[金额]]; signs with a meaning of their own stand behind an apostrophe.
const TABLE_COLUMN = /^([^[\]]*)\[(?:\[#Data\]\s*,\s*)?(?:\[((?:[^[\]']|'.)*)\]|((?:[^[\]'#@]|'.)*))\]$/s;

function tableColumn(
  reference: string,
  at: { readonly row: number; readonly column: number },
  { rows, tables }: RawSheet,
): Cells | null {
  const [, name = "", inner, outer] = TABLE_COLUMN.exec(reference) ?? [];
  const header = inner ?? outer;
  if (header === undefined) return null;
  // The totals row lies one below the table.
  const isAround = ({ top, left, bottom, right }: RawTable) =>
    at.row >= top && at.row <= bottom + 1 && at.column >= left && at.column <= right;
  const table = tables.find((one) => (name === "" ? isAround(one) : one.name.toLowerCase() === name.toLowerCase()));
  if (table === undefined) return null;
  const wanted = plainHeader(header.replace(/'(.)/gs, "$1"));
  for (let column = table.left; column <= table.right; column += 1) {
    const cell = rows[table.top]?.[column];
    if (typeof cell === "string" && plainHeader(cell) === wanted) {
      return { column, top: table.top + 1, bottom: table.bottom };
    }
  }
  return null;
}

const plainHeader = (header: string) => header.replace(/\s+/g, " ").trim().toLowerCase();
