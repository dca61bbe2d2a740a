import { remember } from "#core/kernel/remember.ts";
import { contract, TABLE_IDS, type TableId } from "../../contract.ts";
import type { Table } from "../../define-table.ts";
import { columnsOf } from "../../columns-of.ts";
import { nearest } from "../../nearest.ts";
import { at, columnOf, headerIn, shown, valueOf, type CheckContext, type PlacedRow } from "../check-context.ts";
import { groupsBy } from "../groups.ts";
import { namesIn, recordsOf } from "../records.ts";
import { defineRule } from "../rule.ts";
import type { Finding } from "../finding.ts";

/** A cell that names a record which its table lacks. */
export const referenceUnknown = defineRule({
  id: "reference-unknown",
  severity: "warning",
  *check(context) {
    for (const table of TABLE_IDS) {
      if (context.rows(table).length === 0) continue;
      const { belongsTo = [] }: Table = contract[table];
      for (const [column, { refersTo }] of columnsOf(table)) {
        // The record that a row belongs to is the reader's business.
        if (refersTo === undefined || belongsTo.some((owner) => owner.column === column)) continue;
        if (context.rows(refersTo as TableId).length > 0) yield* unknownIn(context, table, column, refersTo as TableId);
      }
    }
  },
});

// Each is compared with every record; a list of more unknown names is no list of slips.
const COMPARED = 30;

function* unknownIn(
  context: CheckContext,
  table: TableId,
  column: string,
  target: TableId,
): Iterable<Finding<"reference-unknown">> {
  const records = recordsOf(context, target);
  // Another spelling of a word of a vocabulary is told as that.
  const isWord = columnOf(table, column)?.vocabulary !== undefined;
  // A column says the same few texts again and again.
  const isKnown = remember((text: string) => records.has(text) || (isWord && records.hasAlike(text)));
  const unknown = groupsBy(context.rows(table), (row) => {
    const text = textIn(row, column);
    if (text === null || isKnown(text)) return null;
    return target === "customers" ? text : (namesIn(text).find((name) => !isKnown(name)) ?? null);
  });
  for (const [position, [name, rows]] of [...unknown].entries()) {
    const [first] = rows;
    // The names of another column of this row may be those of people.
    const found = shown(context, target, "name", shown(context, table, column, name));
    const isCompared = found !== null && position < COMPARED;
    const likely = isCompared ? nearest(name, records.names()) : null;
    // A group may well be no customer of ours; only what looks like one is told.
    if (target === "customers" && likely === null) continue;
    const header = headerIn(first.found, column);
    const problem = {
      code: "reference-unknown",
      header,
      found,
      table: target,
      nearest: likely,
      count: rows.length,
    } as const;
    yield at(first, column as never, problem);
  }
}

function textIn(row: PlacedRow, column: string): string | null {
  const text = valueOf(row, column);
  return typeof text === "string" ? text : null;
}
