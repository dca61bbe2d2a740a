import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Business } from "../../facts/business.ts";

/**
 * Days on which the customer ordered, the first first: contracts signed, else opportunities won, else months with sales. One source only,
 * because the same order stands in each with a day of its own.
 */
export function orderDays({ contracts }: Account, { won, sales }: Business, asOf: SerialDate): readonly SerialDate[] {
  const signed = contracts.filter(({ state }) => state !== "DRAFT").map(({ signDate }) => signDate);
  const closed = won.map((deal) => deal.closed);
  const sold = sales.filter(({ amount }) => amount > 0).map(({ month }) => month);
  const sources = [signed, closed, sold].map((days) => days.filter((day) => day !== null && day <= asOf));
  const days = sources.find((source) => source.length > 0) ?? [];
  return [...new Set(days.filter((day) => day !== null))].sort((one, other) => one - other);
}
