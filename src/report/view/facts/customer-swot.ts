import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { confrontedSwot, type SubjectSwot } from "./confrontation.ts";
import { namesRecord } from "./names-record.ts";

/** Strengths, weaknesses, opportunities and threats of the customer itself, seen from its side (STR-4). */
export interface CustomerSwot {
  readonly rows: readonly Row<"swot">[];
  /** Where the customer will probably go (STR-6); null while either its inner or its outer side is not known. */
  readonly swot: SubjectSwot | null;
}

/** Of this customer alone: a point that names no customer is nobody's. */
export function customerSwotOf(book: AccountBook, { customer, name }: Account, asOf: SerialDate): CustomerSwot {
  const rows = book.team.swot.filter(
    (row) =>
      row.subject === "CUSTOMER" &&
      namesRecord(row.customer, customer.custId, name) &&
      (row.assessed === null || row.assessed <= asOf),
  );
  return { rows, swot: confrontedSwot(rows, book, asOf) };
}
