import { at } from "../check-context.ts";
import { defineRule } from "../rule.ts";
import { openAmount, receivableDue } from "../../receivable-due.ts";

/** An amount due that was not paid, or not in full. */
export const receivableOverdue = defineRule({
  id: "receivable-overdue",
  severity: "warning",
  *check({ rows, asOf }) {
    for (const row of rows("receivables")) {
      const due = receivableDue(row.values);
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
