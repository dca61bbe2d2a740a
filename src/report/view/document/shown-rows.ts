import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { AccountContext } from "./account-context.ts";

/** The first rows of a list, and a sentence about those left out; null where all are there. */
export function shownRows<Row>(
  { catalogue, format }: Pick<AccountContext, "catalogue" | "format">,
  rows: readonly Row[],
  most: number,
): { readonly shown: readonly Row[]; readonly more: string | null } {
  const left = rows.length - most;
  return {
    shown: rows.slice(0, most),
    more: left > 0 ? catalogue.documents.common.more(format.count(left)) : null,
  };
}

/** How long until a day, or since it. */
export function distanceText({ asOf, catalogue, format }: AccountContext, date: SerialDate | null): string {
  const { common } = catalogue.documents;
  if (date === null) return common.undated;
  const days = date - asOf;
  if (days === 0) return common.today;
  return days < 0 ? common.late(format.count(-days)) : common.inDays(format.count(days));
}
