import { isoDate } from "#core/calendar/iso-date.ts";
import { serialDate } from "#core/calendar/serial-date.ts";
import type { Language } from "#locales/language.ts";
import type { Value } from "#templates/worksheets/worksheet.ts";
import { speechOf } from "../speech.ts";
import type { SchemeEntry } from "./key.ts";

const PERCENT: ReadonlySet<string> = new Set(["percent", "percentOne"]);
const DIGITS = 6;

/** A value as a person reads it in its column: 25.4%, 2026-03-05, the word of a code. */
export function shownAnswer(value: Value, { kind, column }: SchemeEntry, language: Language): string {
  const { shown, yesNo, words } = speechOf(language);
  if (value === null) return words.marks.stayBlank;
  if (typeof value === "boolean") return yesNo(value);
  if (typeof value === "string") return String(column === null ? value : shown(value, column));
  if (kind === "date") {
    const date = serialDate(value);
    if (date.ok) return isoDate(date.value);
  }
  const isPercent = column !== null && PERCENT.has(column.kind);
  return isPercent ? `${short(value * 100)}%` : short(value);
}

const short = (value: number) => String(Number(value.toPrecision(DIGITS)));
