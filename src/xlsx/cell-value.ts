import { fromDate1904, LAST_SERIAL, serialOf } from "#core/calendar/serial-date.ts";
import { isCellErrorName, type CellErrorName } from "#core/kernel/fault.ts";
import type { RawCell } from "#workbook/sheet.ts";
import type { StoredCell } from "./worksheet-events.ts";
import { heldText } from "./xml-text.ts";

/** What cells refer to. */
export interface CellContext {
  readonly texts: readonly string[];
  /** By cell style: whether its number format shows a date. */
  readonly dates: readonly boolean[];
  readonly date1904: boolean;
}

/** The cell's cached value; undefined: it points to a shared text that does not exist. */
export function cellValue(cell: StoredCell, formula: string | null, context: CellContext): RawCell | undefined {
  const { type, value } = cell;
  // A formula's empty text is a result; the other types cannot be empty.
  const isMissing = type === "str" ? value === null : value === null || value === "";
  if (formula !== null && isMissing && type !== "inlineStr") return { kind: "uncalculated", formula };
  if (type === "inlineStr") return textOrBlank(heldText(cell.inline));
  if (value === null || value === "") return type === "s" && value === "" ? undefined : null;
  if (type === "s") return sharedText(value, context.texts);
  if (type === "str") return textOrBlank(heldText(value));
  if (type === "b") return value === "1" || value.toLowerCase() === "true";
  if (type === "e") return { kind: "error", error: errorName(value) };
  return type === "d" ? isoCell(value, context.date1904) : numberCell(value, context.dates[cell.style] ?? false);
}

const textOrBlank = (text: string) => (text === "" ? null : text);

function sharedText(index: string, texts: readonly string[]): RawCell | undefined {
  const text = texts[Number(index)];
  return text === undefined || index.trim() === "" ? undefined : textOrBlank(text);
}

// Excel gains errors now and then (#FIELD!, #PYTHON!): the unknown ones count as #VALUE!.
function errorName(text: string): CellErrorName {
  return isCellErrorName(text) ? text : "#VALUE!";
}

function numberCell(text: string, isDate: boolean): RawCell {
  const number = Number(text);
  if (Number.isNaN(number)) return text;
  if (!Number.isFinite(number)) return { kind: "error", error: "#NUM!" };
  // Outside its calendar Excel shows #### for a date; what the cell holds is the number.
  return isDate && number >= 0 && number < LAST_SERIAL + 1 ? { kind: "date", serial: number } : number;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;

function isoCell(text: string, date1904: boolean): RawCell {
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = ISO.exec(text) ?? [];
  const date = serialOf({ year: Number(year), month: Number(month), day: Number(day) });
  const epoch = date1904 ? fromDate1904(0) : null;
  if (year === undefined || !date.ok) return text;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { kind: "date", serial: date.value + time - (epoch?.ok === true ? epoch.value : 0) };
}
