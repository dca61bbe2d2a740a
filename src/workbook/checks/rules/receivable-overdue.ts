import { at } from "../check-context.ts";
import { defineRule } from "../rule.ts";
import type { Row } from "../../contract.ts";

/** An amount due that was not paid, or not in full. */
export const receivableOverdue = defineRule({
  id: "receivable-overdue",
  severity: "warning",
  *check({ rows, asOf }) {
    for (const row of rows("receivables")) {
      const due = dueDate(row.values);
      const amount = openAmount(row.values);
      if (due === null || due >= asOf || amount <= 0) continue;
      yield at(row, row.values.due === null ? "invoiceDate" : "due", {
        code: "receivable-overdue",
        date: due,
        days: asOf - due,
        amount,
      });
    }
  },
});

function dueDate({ due, invoiceDate, creditDays }: Row<"receivables">): Row<"receivables">["due"] {
  if (due !== null || invoiceDate === null || creditDays === null) return due;
  return (invoiceDate + creditDays) as typeof invoiceDate;
}

function openAmount({ outstanding, amount, invoiced, received }: Row<"receivables">): number {
  return outstanding ?? (amount ?? invoiced ?? 0) - (received ?? 0);
}
