import { columnName, parseAddress } from "#workbook/sheet.ts";
import { LAST_COLUMN } from "./cell-address.ts";

const TEXT = /("(?:[^"]|"")*")/;

/** Applies a change to a formula's parts that are no text in quotes. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  if (!formula.includes('"')) return change(formula);
  return formula
    .split(TEXT)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/**
 * A formula as Excel shows it, without the "=": in the file, functions newer than the format carry a prefix, an add-in's
 * KAM.TIER is _xldudf_KAM_TIER, and other programs write it in small letters.
 */
export function shownFormula(formula: string): string {
  return outsideTexts(formula, (part) =>
    part
      .replace(/_xldudf_kam_(?=[a-z])/gi, "KAM.")
      .replace(/\b_xl(?:fn|ws|pm|udf)\./gi, "")
      .replace(/(?<![\w.])kam\.[\w.]+(?=\s*\()/gi, (name) => name.toUpperCase()),
  );
}

/** Whether a formula, as shown, calls a function of ours. */
export function callsKam(formula: string): boolean {
  if (!formula.includes("KAM.")) return false;
  let found = false;
  outsideTexts(formula, (part) => {
    found ||= /(?<![\w.])KAM\.[\w.]+\s*\(/.test(part);
    return part;
  });
  return found;
}

// A cell, after what only looks like one: names of sheets in quotes, columns of tables in brackets, LOG10(…), Q1!A1.
const REFERENCE =
  /'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?)\b([A-Z]{1,3}(\$?)[1-9]\d{0,6})\b(?!\s*\(|[!.])|[\w.$]+/gi;

/** A shared formula in a cell some rows below and columns beside the one that holds it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return outsideTexts(formula, (part) =>
    part.replace(REFERENCE, (word: string, columnFixed?: string, reference?: string, rowFixed = "") => {
      const cell = reference === undefined ? null : parseAddress(word);
      if (cell === null || cell.column > LAST_COLUMN) return word;
      const column = columnFixed === "$" ? cell.column : cell.column + columns;
      const row = rowFixed === "$" ? cell.row : cell.row + rows;
      return row < 0 || column < 0 ? "#REF!" : `${columnFixed}${columnName(column)}${rowFixed}${row + 1}`;
    }),
  );
}
