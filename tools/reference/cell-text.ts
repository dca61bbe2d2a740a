import { CODE_LISTS, type CodeListId } from "#core/codes/codes.ts";
import { yesNoOfWord } from "#core/codes/yes-no.ts";
import { isoDate } from "#core/calendar/iso-date.ts";
import { serialDate } from "#core/calendar/serial-date.ts";
import { codeOfWord } from "#locales/code-of-word.ts";
import type { Language } from "#locales/language.ts";
import { modelWords } from "#locales/model-words.ts";
import { valueText } from "../function-syntax.ts";
import type { SheetCell } from "./document.ts";
import type { InputFacts } from "./input-facts.ts";
import { isDay } from "./result-facts.ts";
import { isError } from "./stage.ts";

/** What a person of a language has in the cell: words for codes, TRUE and FALSE for yes and no. */
export function typed(cell: unknown, { kind, codes }: InputFacts, language: Language): unknown {
  if (typeof cell !== "string") return cell;
  if (kind === "yes-no") return yesNoOfWord(cell) ?? cell;
  if (kind !== "code" || codes?.list === null || codes === null || !(codes.list in CODE_LISTS)) return cell;
  const code = codeOfWord(codes.list as CodeListId, cell);
  return code === null ? cell : wordOf(codes.list, code, language);
}

/** The word for a code; the code itself where there is none. */
export function wordOf(list: string, code: string, language: Language): string {
  const lists: Readonly<Record<string, unknown>> = modelWords(language).codes;
  const words = lists[list];
  return typeof words === "object" && words !== null
    ? ((words as Readonly<Record<string, string>>)[code] ?? code)
    : code;
}

export function inputCell(cell: unknown, { kind }: InputFacts): SheetCell {
  if (cell === null || cell === "") return { text: "", kind: "input" };
  if (kind === "date" && isDay(cell)) return { text: dateText(cell), kind: "input", isNumber: true };
  // As typed, for the result turns on every digit.
  if (typeof cell === "number") return { text: String(cell), kind: "input", isNumber: true };
  return { text: shownText(cell), kind: "input" };
}

export function resultCell(cell: unknown, isDate: boolean): SheetCell {
  if (isError(cell)) return { text: cell.error, kind: "result" };
  if (isDate && isDay(cell)) return { text: dateText(cell), kind: "result", isNumber: true };
  return { text: shownText(cell), kind: "result", isNumber: typeof cell === "number" };
}

/** A value as it stands in a formula: a day as DATE(…). */
export function literal(cell: unknown, { kind }: InputFacts): string {
  if (kind !== "date" || !isDay(cell)) return valueText(cell);
  return `DATE(${dateText(cell).split("-").map(Number).join(",")})`;
}

function dateText(serial: number): string {
  const day = serialDate(serial);
  return day.ok ? isoDate(day.value) : String(serial);
}

const DIGITS = 7;

// About what a cell of usual width shows.
function shownText(cell: unknown): string {
  if (typeof cell === "number") return String(Number.isInteger(cell) ? cell : Number(cell.toPrecision(DIGITS)));
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}
