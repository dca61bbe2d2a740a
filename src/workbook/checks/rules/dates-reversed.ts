import { columnsOf } from "../../columns-of.ts";
import { TABLE_IDS } from "../../contract.ts";
import { at, dateIn, headerIn, shown } from "../check-context.ts";
import { defineRule } from "../rule.ts";

/** A date before the one that it cannot precede, such as closed before created. */
export const datesReversed = defineRule({
  id: "dates-reversed",
  severity: "error",
  *check(context) {
    for (const table of TABLE_IDS) {
      const ordered = columnsOf(table).filter(([, { notBefore }]) => notBefore !== undefined);
      if (ordered.length === 0) continue;
      for (const row of context.rows(table)) {
        for (const [id, { notBefore = "" }] of ordered) {
          const later = dateIn(row, id);
          const earlier = dateIn(row, notBefore);
          if (later === null || earlier === null || later >= earlier) continue;
          yield at(row, id as never, {
            code: "dates-reversed",
            header: headerIn(row.found, id),
            date: shown(context, table, id, later),
            earlier: headerIn(row.found, notBefore),
            earlierDate: shown(context, table, notBefore, earlier),
          });
        }
      }
    }
  },
});
