import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { isDateFormat } from "../is-date-format.ts";
import type { CellValue } from "../parse-cell.ts";
import type { SaveFault } from "./save-fault.ts";
import { cleanText, guardedText, LONGEST_TEXT } from "./safe-text.ts";
import type { TargetColumn } from "./save-target.ts";

/** What is handed to Excel for a cell, and what the cell must then say. */
export interface EncodedCell {
  readonly value: CellValue;
  /** The format that the cell needs first; null where the one that it has will do. */
  readonly format: string | null;
  /** The value that a fresh read gives back; null for a blank. */
  readonly shown: CellValue;
}

/** Of a cell in which everything is a text. */
export const TEXT_FORMAT = "@";
/** For a column of dates that has no format of dates yet. */
export const DATE_FORMAT = "yyyy-mm-dd";
const DAYS_BETWEEN_1900_AND_1904 = 1462;

const BLANK: EncodedCell = { value: null, format: null, shown: null };

/**
 * A value of the contract as this team's column holds it: in its unit, its words, its date system.
 * @param format the number format of the cell, or of the cell above a new one. Fault: text-too-long.
 */
export function encodeCell(value: CellValue, column: TargetColumn, format: string): Outcome<EncodedCell, SaveFault> {
  if (value === null) return ok(BLANK);
  if (typeof value === "string") return encodeWords(value, column, format);
  if (typeof value === "boolean") return ok(plain(column.words.get(String(value)) ?? value));
  if (column.column.kind !== "date") return ok(plain(inUnit(value, column.factor), numberFormat(format)));
  const serial = column.date1904 ? value - DAYS_BETWEEN_1900_AND_1904 : value;
  return ok(plain(serial, isDateFormat(format) ? null : DATE_FORMAT));
}

const plain = (shown: CellValue, format: string | null = null): EncodedCell => ({ value: shown, format, shown });

// In a cell of format text a number would become a text.
const numberFormat = (format: string) => (format === TEXT_FORMAT ? "General" : null);

function inUnit(value: number, factor: number): number {
  return factor === 1 ? value : Number((value / factor).toPrecision(15));
}

function encodeWords(value: string, column: TargetColumn, format: string): Outcome<EncodedCell, SaveFault> {
  const word = column.words.get(value);
  // A word of a list keeps the format of its column; a free text must not become a date, a number or a formula.
  if (column.column.kind === "code" && word !== undefined) return ok(plain(word));
  const text = cleanText(value);
  if (text === "") return ok(BLANK);
  if (text.length > LONGEST_TEXT) {
    return fail({ code: "text-too-long", header: column.cell, length: text.length, limit: LONGEST_TEXT });
  }
  return ok({ value: guardedText(text), format: format === TEXT_FORMAT ? null : TEXT_FORMAT, shown: text });
}

/** Whether a cell says what it should; line breaks and rounding noise make no difference. */
export function isSameCell(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return one === other || Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  }
  return comparableCell(one) === comparableCell(other);
}

function comparableCell(cell: CellValue): CellValue {
  if (typeof cell !== "string") return cell;
  const text = cell.replace(/\r\n?/g, "\n").trim();
  return text === "" ? null : text;
}
