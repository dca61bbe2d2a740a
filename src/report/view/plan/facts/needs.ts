import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

export interface Needs {
  /** The ripest first. */
  readonly rows: readonly Row<"needs">[];
  /** Those with a vision of the solution. */
  readonly ripe: number;
  /** Those that nobody has answered yet. */
  readonly unanswered: number;
}

/** What the customer said it needs until a day; null where nothing is on record. */
export function needsOf({ needs }: Account, asOf: SerialDate): Needs | null {
  const rows = needs
    .filter(({ date }) => date === null || date <= asOf)
    .toSorted((one, other) => (other.level ?? "").localeCompare(one.level ?? ""));
  if (rows.length === 0) return null;
  return {
    rows,
    ripe: rows.filter(({ level }) => level === "P3").length,
    unanswered: rows.filter(({ response }) => response === null).length,
  };
}
