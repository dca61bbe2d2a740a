import { parseAddress, type RawRange } from "#workbook/sheet.ts";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Zero-based row and column of a cell's address as worksheets write it. Throws on one outside the sheet. */
export function cellIndexes(reference: string): { readonly row: number; readonly column: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = rowNumber(reference, at) - 1;
  const isCell = column > 0 && column <= LAST_COLUMN + 1 && Number.isInteger(row) && row >= 0 && row <= LAST_ROW;
  if (!isCell) throw new Error(`cell address ${reference}`);
  return { row, column: column - 1 };
}

function rowNumber(reference: string, from: number): number {
  let number = 0;
  for (let at = from; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** A range such as A1:C9, or a single cell; null for anything else. */
export function rangeOf(text: string): RawRange | null {
  const [first = "", last = first] = text.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  return from === null || to === null ? null : { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
