import { TABLE_IDS, type ColumnId, type TableId } from "../../contract.ts";
import { columnsOf } from "../../columns-of.ts";
import { columnIn, valueOf, type PlacedRow } from "../check-context.ts";
import { gathered } from "../gathered.ts";
import { groupsBy } from "../groups.ts";
import { defineRule } from "../rule.ts";
import type { Finding } from "../finding.ts";

/** Records that were saved without something that they need to be complete, column by column. */
export const recordIncomplete = defineRule({
  id: "record-incomplete",
  severity: "note",
  *check({ rows }) {
    for (const table of TABLE_IDS) {
      if (rows(table).length === 0) continue;
      for (const [column, { complete, required }] of columnsOf(table)) {
        if ((complete !== true && required !== "form") || TOLD_ELSEWHERE.has(`${table}.${column}`)) continue;
        yield* incomplete(rows(table), column as ColumnId);
      }
    }
  },
});

// Rules of their own say more about these.
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(["customers.owner", "persons.levelEvidence", "persons.levelDate"]);

function* incomplete(rows: readonly PlacedRow[], column: ColumnId): Iterable<Finding<"record-incomplete">> {
  const kept = rows.filter(({ found }) => columnIn(found, column) !== undefined);
  const all = groupsBy(kept, ({ found }) => found.region.sheet.name);
  const blank = kept.filter((row) => valueOf(row, column) === null);
  yield* gathered<TableId, "record-incomplete">(blank, column, ({ sheet, header, count, cells }) => ({
    code: "record-incomplete",
    header,
    count,
    of: all.get(sheet)?.length ?? count,
    cells,
  }));
}
