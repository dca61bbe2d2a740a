import type { Row } from "./contract.ts";

type Receivable = Row<"receivables">;

/** The day on which an amount is due: as written, else the invoice's with the days of credit; null where neither is known. */
export function receivableDue({ due, invoiceDate, creditDays }: Receivable): Receivable["due"] {
  if (due !== null || invoiceDate === null || creditDays === null) return due;
  return (invoiceDate + creditDays) as typeof invoiceDate;
}

/** What is still to be paid. */
export function openAmount({ outstanding, amount, invoiced, received }: Receivable): number {
  return outstanding ?? (amount ?? invoiced ?? 0) - (received ?? 0);
}
