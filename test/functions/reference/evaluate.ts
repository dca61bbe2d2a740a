import { parseAddress } from "#workbook/sheet.ts";
import { serialOf } from "#core/calendar/serial-date.ts";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import type { Sheet } from "../../../tools/reference/document.ts";

/*
 * A formula of a page, taken apart against the cells beside it: what Excel would hand to the function. The cells hold
 * what people see, so that a date is read back from its text.
 */

export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
  /** Row and column that INDEX takes. */
  readonly index: readonly [row: number, column: number] | null;
}

/** @param row the zero-based row of the formula, for references such as [@Value] */
export function callIn(formula: string, sheet: Sheet, row: number): Call {
  const [, inner = "", indexRow, indexColumn] = /^=(?:INDEX\((.*),(\d+),(\d+)\)|.*)$/s.exec(formula) ?? [];
  const text = inner === "" ? formula.slice(1) : inner;
  const [, id = "", list = ""] = /^KAM\.(\w+)\((.*)\)$/s.exec(text) ?? [];
  const args = list === "" ? [] : partsOf(list).map((part) => valueOf(part, sheet, row));
  return { id, args, index: indexRow === undefined ? null : [Number(indexRow), Number(indexColumn)] };
}

/** Splits at the commas outside brackets, braces and quotes. */
function partsOf(list: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  let isQuoted = false;
  for (const letter of list) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && "([{".includes(letter)) depth += 1;
    if (!isQuoted && ")]}".includes(letter)) depth -= 1;
    if (letter === "," && depth === 0 && !isQuoted) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${letter}`);
  }
  return parts;
}

function valueOf(part: string, sheet: Sheet, row: number): unknown {
  if (part === "") return null;
  if (part === "TRUE" || part === "FALSE") return part === "TRUE";
  if (part.startsWith('"')) return part.slice(1, -1).replaceAll('""', '"');
  if (part.startsWith("{")) return JSON.parse(`[[${part.slice(1, -1).replaceAll(";", "],[")}]]`);
  if (part.startsWith("DATE(")) return dateOf(part.slice(5, -1).split(",").map(Number));
  if (part.includes("[")) return tableRange(part, sheet, row);
  if (/^-?[\d.e+-]+$/.test(part)) return Number(part);
  return plainRange(part, sheet);
}

function dateOf([year = 0, month = 0, day = 0]: readonly number[]): unknown {
  const serial = serialOf({ year, month, day });
  return serial.ok ? serial.value : null;
}

function plainRange(part: string, sheet: Sheet): unknown {
  const [from = "", to = from] = part.split(":");
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (first === null || last === null) throw new Error(`No reference: ${part}`);
  return block(sheet, [first.row, last.row], [first.column, last.column]);
}

function tableRange(part: string, sheet: Sheet, row: number): unknown {
  const [, , body = ""] = /^([^[]*)\[(.*)\]$/s.exec(part) ?? [];
  const isOfRow = body.startsWith("@");
  const names = body
    .replace(/^@/, "")
    .split(/(?<=\]):(?=\[)/)
    .map((name) => name.replace(/^\[(.*)\]$/s, "$1").replace(/'(.)/g, "$1"));
  const headers = sheet.rows[0] ?? [];
  const columns = names.map((name) => headers.findIndex(({ text, kind }) => kind === "header" && text === name));
  const [from = -1, to = from] = columns;
  if (from < 0 || to < 0) throw new Error(`No column of a table: ${part}`);
  const inputs = sheet.rows.filter((cells) => cells[from]?.kind === "input").length;
  return block(sheet, isOfRow ? [row, row] : [1, inputs], [from, to]);
}

function block(sheet: Sheet, rows: readonly [number, number], columns: readonly [number, number]): unknown[][] {
  return sheet.rows.slice(rows[0], rows[1] + 1).map((cells) =>
    cells.slice(columns[0], columns[1] + 1).map(({ text, kind, isNumber }) => {
      if (kind !== "input") throw new Error(`A reference takes in a cell that is no input: ${text}`);
      return cellValue(text, isNumber === true);
    }),
  );
}

function cellValue(text: string, isNumber: boolean): unknown {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (!isNumber) return text;
  const date = parseIsoDate(text);
  return date.ok ? date.value : Number(text);
}
