import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account } from "#workbook/account-book.ts";

/** The last day up to the as-of date on which somebody talked with the account: a visit, or a planned talk that was held. */
export function lastContact(
  { visits, communications }: Pick<Account, "visits" | "communications">,
  asOf: SerialDate,
): SerialDate | null {
  const days = [...visits.map(({ date }) => date), ...communications.map(({ done }) => done)];
  return days.reduce<SerialDate | null>(
    (last, day) => (day !== null && day <= asOf && (last === null || day > last) ? day : last),
    null,
  );
}
