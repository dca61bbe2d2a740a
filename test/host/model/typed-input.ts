import { type Cell, type CellValue } from "./cell.ts";

/*
 * What becomes of a value that a program writes into a cell:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * Excel takes a text as if somebody had typed it: "=…" (and what begins with + - @ and is no number) becomes a formula,
 * "12" a number, "2026-03-05" a date, TRUE a truth value, a leading apostrophe keeps the rest as text. In a cell with
 * the format "@" everything stays text. null leaves the cell as it is, "" empties it.
 */

/** Gives a formula's value; the host calculates nothing by itself. */
export type Calculate = (formula: string) => CellValue;

const FORMULA = /^[=＝+\-@]/;
const NUMBER = /^[+-]?(\d+(,\d{3})*|\d*)(\.\d+)?(e[+-]?\d+)?$/i;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const ERRORS = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

/** The cell after a write, null when the write leaves it alone. */
export function cellAfter(before: Cell, written: unknown, calculate: Calculate): Cell | null {
  const { locked, format } = before;
  const kept = { ...(format === undefined ? {} : { format }), ...(locked === undefined ? {} : { locked }) };
  if (written === null || written === undefined) return null;
  if (typeof written === "number" || typeof written === "boolean") return { ...kept, value: written };
  if (typeof written !== "string") return null;
  if (written === "") return { ...kept, value: null };
  if (format === "@") return { ...kept, value: written.replace(/^'/, "") };
  return { ...kept, ...typed(written, calculate, format) };
}

function typed(text: string, calculate: Calculate, format = "General"): Cell {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (NUMBER.test(text) && /\d/.test(text)) return { value: Number(text.replaceAll(",", "")) };
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (percent !== undefined) return { value: Number(percent) / 100, ...(format === "General" ? { format: "0%" } : {}) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const serial = dateSerial(text);
  if (serial !== null) return { value: serial, ...(format === "General" ? { format: "yyyy/m/d" } : {}) };
  if (ERRORS.includes(text)) return { value: { error: text } };
  if (!FORMULA.test(text) || text.length === 1) return { value: text };
  const formula = `=${text.replace(/^[=＝@]/, "")}`;
  return { value: calculate(formula), formula };
}

const DAY_MS = 86_400_000;

function dateSerial(text: string): number | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal && Number(year) >= 1900 ? date.getTime() / DAY_MS + 25_569 : null;
}
