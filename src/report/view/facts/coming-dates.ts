import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Citation } from "#core/parameters/define.ts";
import type { ColumnId } from "#workbook/contract.ts";
import type { LegalCheck, Tender } from "./legal-checks.ts";

/** A day that lies ahead: one that is entered, or the last one on which something is lawful. */
export interface ComingDate {
  readonly date: SerialDate;
  readonly what: { readonly column: ColumnId<"tenders"> } | { readonly rule: LegalCheck["rule"] };
  readonly citations: readonly Citation[];
}

const COLUMNS = [
  "saleStart",
  "saleEnd",
  "prequalSaleEnd",
  "prequalDeadline",
  "clarified",
  "objectionReply",
  "deadline",
  "opening",
  "report",
  "publicityStart",
  "publicityEnd",
  "resultReply",
  "awarded",
  "signed",
  "queryReply",
  "depositBack",
  "filed",
] as const satisfies readonly (keyof Tender)[];

/** From the as-of date on, the earliest first. */
export function comingDates(tender: Tender, laws: readonly LegalCheck[], asOf: SerialDate): readonly ComingDate[] {
  const entered = COLUMNS.flatMap((column): readonly ComingDate[] => {
    const date = tender[column];
    return date === null ? [] : [{ date, what: { column }, citations: [] }];
  });
  const limits = laws.flatMap((law): readonly ComingDate[] =>
    law.kind === "LIMIT" && law.last ? [{ date: law.date, what: { rule: law.rule }, citations: law.citations }] : [],
  );
  return [...entered, ...limits].filter(({ date }) => date >= asOf).sort((one, other) => one.date - other.date);
}
