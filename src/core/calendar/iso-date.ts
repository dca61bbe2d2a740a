import { fail, type Outcome } from "../kernel/outcome.ts";
import { dayOf, formatDay, serialOf, type SerialDate } from "./serial-date.ts";

/** YYYY-MM-DD of a serial; serial 60 is written 1900-02-29 and serial 0 is written 1900-01-00, as in Excel. */
export function isoDate(serial: SerialDate): string {
  return formatDay(dayOf(serial));
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads YYYY-MM-DD, blanks around it allowed; `parse(isoDate(s))` is s. Fault: not-a-date. */
export function parseIsoDate(text: string, argument = "date"): Outcome<SerialDate> {
  const [, year, month, day] = ISO.exec(text.trim()) ?? [];
  if (day === undefined) return fail({ code: "not-a-date", argument, found: text });
  return serialOf({ year: Number(year), month: Number(month), day: Number(day) }, argument);
}
