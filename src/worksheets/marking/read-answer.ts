import { normalise } from "#core/kernel/normalise.ts";
import { textOf } from "#workbook/parse-cell.ts";
import { parseDateNumber, parseDateText, serialIn } from "#workbook/parse-date.ts";
import { parseQuantity } from "#workbook/parse-number.ts";
import { parseYesNo } from "#workbook/parse-yes-no.ts";
import type { RawCell } from "#workbook/sheet.ts";
import type { Column, Value } from "#templates/worksheets/worksheet.ts";
import { codeSaid } from "../code-said.ts";
import type { AnswerKind } from "../marking-sheet.ts";
import { NONE } from "../solve.ts";
import { saysNone } from "../speech.ts";

/** What a cell holds, as an answer of its kind. */
export type Reading =
  | { readonly kind: "value"; readonly value: NonNullable<Value>; readonly shown: string }
  | { readonly kind: "blank" }
  /** No number, date or word of the list. */
  | { readonly kind: "unreadable"; readonly shown: string }
  | { readonly kind: "cell-error"; readonly shown: string }
  | { readonly kind: "not-calculated" };

/** How an answer is read: by the scheme's kind and, where it is known, by its column. */
export interface AnswerReading {
  readonly kind: AnswerKind;
  readonly column: Column | null;
  readonly date1904: boolean;
}

/** Reads an answer as a person would: text numbers, full-width digits, units, words of either language. */
export function readAnswer(cell: RawCell, reading: AnswerReading): Reading {
  if (cell === null || (typeof cell === "string" && plain(cell) === "")) return { kind: "blank" };
  if (typeof cell === "object" && cell.kind === "error") return { kind: "cell-error", shown: cell.error };
  if (typeof cell === "object" && cell.kind === "uncalculated") return { kind: "not-calculated" };
  const shown = textOf(cell, reading.date1904);
  const value = valueOf(cell, shown, reading);
  return value === null ? { kind: "unreadable", shown } : { kind: "value", value, shown };
}

type Filled = Exclude<RawCell, null | { kind: "error" } | { kind: "uncalculated" }>;

function valueOf(cell: Filled, shown: string, { kind, column, date1904 }: AnswerReading): NonNullable<Value> | null {
  switch (kind) {
    case "number":
      return numberOf(cell);
    case "date":
      return dateOf(cell, date1904);
    case "choice":
      return choiceOf(cell, shown, column);
    case "text":
      return normalise(shown);
  }
}

// What people write behind a number where the header says it already.
const COUNTED = /(?<=\d)\s*(?:分|天|日|家|次|个|个?月|年|人|条|项|倍|points?|days?|months?|years?)$/i;

function numberOf(cell: Filled): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell === "object") return cell.serial;
  return typeof cell === "string" ? (parseQuantity(plain(cell).replace(COUNTED, ""))?.value ?? null) : null;
}

function dateOf(cell: Filled, date1904: boolean): number | null {
  if (typeof cell === "string") return parseDateText(plain(cell));
  if (typeof cell === "number") return parseDateNumber(cell, date1904);
  return typeof cell === "object" ? serialIn(cell.serial, date1904) : null;
}

function choiceOf(cell: Filled, shown: string, column: Column | null): string | boolean | null {
  if (column !== null && saysNone(shown, column)) return NONE;
  if (column?.kind === "code" && column.codes !== undefined) return codeSaid(column.codes, shown);
  const isYes = typeof cell === "object" ? null : parseYesNo(typeof cell === "string" ? plain(cell) : cell);
  if (column?.kind === "yesNo") return isYes;
  // Of an exercise that is not known, words are compared as they stand.
  return isYes ?? normalise(shown);
}

// Full-width forms, and marks that nobody sees.
const plain = (text: string) =>
  text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .trim();
