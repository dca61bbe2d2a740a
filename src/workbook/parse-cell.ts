import type { SerialDate } from "#core/calendar/serial-date.ts";
import { isoDate } from "#core/calendar/iso-date.ts";
import { CODE_LISTS, type CodeListId } from "#core/codes/codes.ts";
import { isNothing } from "#core/codes/yes-no.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { DateOrder } from "./date-order.ts";
import type { Column, Kind } from "./define-table.ts";
import type { Problem } from "./issue.ts";
import { isPlausible, parseDateNumber, parseDateText, serialIn } from "./parse-date.ts";
import { hasUnclearSeparators, parseQuantity, scale } from "./parse-number.ts";
import { parseYesNo } from "./parse-yes-no.ts";
import type { RawCell } from "./sheet.ts";

/** What a column's cells become; null is blank. */
export type CellValue = string | number | boolean | null;

/** How a column is read: as the contract says, under the team's header, in the team's unit. */
export interface CellReading {
  readonly column: Column;
  readonly header: string;
  readonly factor: number;
  readonly date1904: boolean;
  /** The code that a word of a list means; null for none. */
  readonly codeOf: (list: CodeListId, word: string) => string | null;
  /** What the column's cells prove about dates such as 03/05/2026; such a date is none without it. */
  readonly dateOrder?: DateOrder;
}

/**
 * Reads one cell as its column's kind. A blank is null, whether the column may be blank or not; so is a word for nothing,
 * but that in a text column is kept as it was typed.
 */
export function parseCell(cell: RawCell, reading: CellReading): Outcome<CellValue, Problem> {
  const { header, column } = reading;
  if (cell === null) return ok(null);
  if (typeof cell === "object" && cell.kind === "error") return fail({ code: "cell-error", header, found: cell.error });
  if (typeof cell === "object" && cell.kind === "uncalculated") return fail({ code: "not-calculated", header });
  if (typeof cell === "string" && cell.trim() === "") return ok(null);
  if (column.kind === "text") return ok(textOf(cell, reading.date1904));
  const value = column.kind === "yesNo" ? parseYesNo(cell) : null;
  if (value !== null) return ok(value);
  if (typeof cell === "string" && isNothing(cell)) return ok(null);
  if (column.kind === "code") return parseCode(cell, reading);
  return column.kind === "date" ? parseDate(cell, reading) : parseAmount(cell, reading);
}

type Filled = Exclude<RawCell, null | { kind: "error" } | { kind: "uncalculated" }>;

/** A cell's content as a person sees it. */
export function textOf(cell: Filled, date1904: boolean): string {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  if (cell.serial > 0 && cell.serial < 1) return timeOf(cell.serial);
  const date = serialIn(cell.serial, date1904);
  return date === null ? String(cell.serial) : isoDate(date);
}

const MINUTES = 24 * 60;

function timeOf(share: number): string {
  const minutes = Math.min(Math.round(share * MINUTES), MINUTES - 1);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function wrong(cell: Filled, { header, column, date1904 }: CellReading): Outcome<never, Problem> {
  return fail({ code: "value-wrong", header, found: textOf(cell, date1904), kind: column.kind });
}

function parseCode(cell: Filled, reading: CellReading): Outcome<CellValue, Problem> {
  const list = reading.column.codes;
  if (list === undefined || typeof cell === "boolean" || typeof cell === "object") return wrong(cell, reading);
  const code = reading.codeOf(list, String(cell));
  if (code !== null) return ok(code);
  return fail({
    code: "code-unknown",
    header: reading.header,
    found: String(cell).trim(),
    list,
    known: CODE_LISTS[list],
    nearest: null,
  });
}

function parseDate(cell: Filled, reading: CellReading): Outcome<SerialDate | null, Problem> {
  if (isDayZero(cell)) return ok(null);
  const date =
    typeof cell === "string"
      ? parseDateText(cell, reading.dateOrder)
      : typeof cell === "number"
        ? parseDateNumber(cell, reading.date1904)
        : typeof cell === "object"
          ? serialIn(cell.serial, reading.date1904)
          : null;
  return date === null || !isPlausible(date) ? wrong(cell, reading) : ok(date);
}

// A formula that refers to a blank cell shows day 0, a cell with nothing but a time of day lies within it.
function isDayZero(cell: Filled): boolean {
  return typeof cell === "object" ? cell.serial >= 0 && cell.serial < 1 : cell === 0;
}

// A share of something else: under any other kind of header 35 % is no figure.
const IN_PER_CENT: ReadonlySet<Kind> = new Set(["ratio", "number"]);

function parseAmount(cell: Filled, reading: CellReading): Outcome<number, Problem> {
  const typed = typeof cell === "string" ? parseQuantity(cell) : { value: cell, unit: "" };
  if (typeof cell === "string" && hasUnclearSeparators(cell)) {
    return fail({ code: "separators-unclear", header: reading.header, found: cell.trim() });
  }
  if (typed === null || typeof typed.value !== "number" || !Number.isFinite(typed.value)) return wrong(cell, reading);
  if (typed.unit === "%" && !IN_PER_CENT.has(reading.column.kind)) return wrong(cell, reading);
  // A text that carries its own unit is not counted in the header's once more.
  const value = typed.unit === "" ? scale(typed.value, reading.factor) : typed.value;
  const { header, column } = reading;
  if (column.kind === "count" && !Number.isInteger(value)) return wrong(cell, reading);
  const [min, max] = boundsOf(column);
  if (value >= (min ?? -Infinity) && value <= (max ?? Infinity)) return ok(value);
  return fail({ code: "value-outside", header, found: textOf(cell, reading.date1904), min, max });
}

/** The bounds a column states, else those of its kind; null is open. */
export function boundsOf({ kind, min, max }: Column): readonly [min: number | null, max: number | null] {
  if (kind === "score") return [min ?? 0, max ?? 100];
  if (kind === "rating") return [min ?? 1, max ?? 5];
  return kind === "ratio" ? [min ?? 0, max ?? 1] : [min ?? null, max ?? null];
}
