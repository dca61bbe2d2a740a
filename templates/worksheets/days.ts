import { parseIsoDate } from "#core/calendar/iso-date.ts";

/** A day of a case, as YYYY-MM-DD. */
export function day(iso: string): number {
  const found = parseIsoDate(iso);
  if (!found.ok) throw new RangeError(`No day: ${iso}`);
  return found.value;
}
