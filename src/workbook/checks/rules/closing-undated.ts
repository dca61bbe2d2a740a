import { at, columnIn, headerIn } from "../check-context.ts";
import { defineRule } from "../rule.ts";

/** A won or lost opportunity without the day on which it was decided: it counts in no period. */
export const closingUndated = defineRule({
  id: "closing-undated",
  severity: "warning",
  *check({ rows }) {
    for (const row of rows("opportunities")) {
      const { status, closed } = row.values;
      if ((status !== "WON" && status !== "LOST") || closed !== null) continue;
      // A missing column is one gap, not one in every row; a date that cannot be read is told already.
      if (columnIn(row.found, "closed") === undefined) continue;
      yield at(row, "closed", { code: "closing-undated", header: headerIn(row.found, "closed"), status });
    }
  },
});
