import { codeOfLabel } from "#locales/code-of-label.ts";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { TableId } from "#workbook/contract.ts";
import { boundsOf, parseCell, type CellValue } from "#workbook/parse-cell.ts";
import { cleanText } from "#workbook/save/safe-text.ts";
import type { FormField } from "./fields.ts";

/** What is wrong with what somebody typed; the words are in the catalogue. */
export type FieldProblem =
  | { readonly code: "required" | "date" | "number" | "whole" | "future" | "time" }
  | { readonly code: "outside"; readonly min: number | null; readonly max: number | null }
  | { readonly code: "before"; readonly other: string }
  /** The record that the row is to belong to is not in the workbook. */
  | { readonly code: "unknown"; readonly table: TableId; readonly found: string };

const TIME = /^(?:[01]?\d|2[0-3])[:：][0-5]\d$/;

/** What somebody typed, in the contract's units; null for nothing. */
export function readField(field: FormField, text: string): Outcome<CellValue, FieldProblem> {
  const typed = cleanText(text);
  if (typed === "") return field.required ? fail({ code: "required" }) : ok(null);
  if (field.input === "date") {
    const date = parseIsoDate(typed);
    return date.ok ? date : fail({ code: "date" });
  }
  if (field.input === "yesNo") return ok(typed === "true");
  if (field.input === "number") return readNumber(field, typed);
  if (field.input === "time" && !TIME.test(typed)) return fail({ code: "time" });
  return ok(typed);
}

function readNumber({ column, label, factor }: FormField, typed: string): Outcome<CellValue, FieldProblem> {
  const read = parseCell(typed, { column, header: label, factor, date1904: false, codeOf: codeOfLabel });
  if (read.ok) return read.value === null ? fail({ code: "number" }) : read;
  if (read.fault.code === "value-outside") {
    const [min, max] = boundsOf(column);
    return fail({ code: "outside", min: inUnit(min, factor), max: inUnit(max, factor) });
  }
  return fail({ code: column.kind === "count" ? "whole" : "number" });
}

// 0.07 ÷ 0.01 is 7.000000000000001.
function inUnit(value: number | null, factor: number): number | null {
  return value === null ? null : Number((value / factor).toPrecision(12));
}

/** A value of the contract as its field shows it. */
export function shownIn(field: Pick<FormField, "input" | "factor">, value: CellValue): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value);
  return field.input === "date" ? isoDate(value as SerialDate) : String(inUnit(value, field.factor));
}
