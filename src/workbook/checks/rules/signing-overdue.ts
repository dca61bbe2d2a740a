import { at, columnIn, type PlacedRow } from "../check-context.ts";
import { inWork } from "../in-work.ts";
import { defineRule } from "../rule.ts";

/** An open opportunity that should have been signed. */
export const signingOverdue = defineRule({
  id: "signing-overdue",
  severity: "warning",
  *check({ rows, asOf }) {
    for (const row of rows("opportunities")) {
      const { expSign } = row.values;
      if (!inWork(row.values) || expSign === null || expSign >= asOf) continue;
      yield at(row, dateColumn(row), { code: "signing-overdue", date: expSign, days: asOf - expSign });
    }
  },
});

// The close date of an open opportunity is its expected signing (see settleCloseDates).
function dateColumn({ row, found }: PlacedRow<"opportunities">): "expSign" | "closed" {
  const expected = columnIn(found, "expSign");
  const cell = expected === undefined ? null : (found.region.sheet.rows[row]?.[expected.index] ?? null);
  return cell === null || cell === "" ? "closed" : "expSign";
}
