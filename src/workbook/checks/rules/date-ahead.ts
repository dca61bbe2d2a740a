import { columnsOf } from "../../columns-of.ts";
import { TABLE_IDS } from "../../contract.ts";
import { at, dateIn, headerIn, shown } from "../check-context.ts";
import { defineRule } from "../rule.ts";

/** The date of something that has happened lies after the day of the check. */
export const dateAhead = defineRule({
  id: "date-ahead",
  severity: "warning",
  *check(context) {
    for (const table of TABLE_IDS) {
      const past = columnsOf(table).filter(([, { happened }]) => happened === true);
      if (past.length === 0) continue;
      for (const row of context.rows(table)) {
        for (const [id] of past) {
          const date = dateIn(row, id);
          if (date === null || date <= context.asOf) continue;
          const header = headerIn(row.found, id);
          yield at(row, id as never, { code: "date-ahead", header, date: shown(context, table, id, date) });
        }
      }
    }
  },
});
