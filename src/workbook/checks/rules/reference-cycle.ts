import { TABLE_IDS } from "../../contract.ts";
import { columnsOf } from "../../columns-of.ts";
import { at, headerIn, placeOf, valueOf, type CheckContext, type PlacedRow } from "../check-context.ts";
import { recordsOf } from "../records.ts";
import { defineRule } from "../rule.ts";

/** Records that stand above each other in a circle: a customer is its own group, two people are each other's superior. */
export const referenceCycle = defineRule({
  id: "reference-cycle",
  severity: "error",
  *check(context) {
    for (const table of TABLE_IDS) {
      for (const [column, { refersTo }] of columnsOf(table)) {
        if (refersTo !== table) continue;
        for (const [first, ...others] of cycles(context.rows(table), aboveIn(context, column))) {
          if (first === undefined) continue;
          const header = headerIn(first.found, column);
          const places = others.map((row) => placeOf(row, column as never));
          yield at(first, column as never, { code: "reference-cycle", header, others: places });
        }
      }
    }
  },
});

type Above = (row: PlacedRow) => PlacedRow | null;

function aboveIn(context: CheckContext, column: string): Above {
  const records = new Map<string, ReturnType<typeof recordsOf>>();
  return (row) => {
    const { table } = row.found;
    const text = valueOf(row, column);
    if (typeof text !== "string") return null;
    const known = records.get(table) ?? recordsOf(context, table);
    records.set(table, known);
    const account = table === "customers" ? null : context.accountOf(row);
    const found = known.find(text, account);
    // One of several namesakes may be meant.
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

/** Every circle once, beginning with its first row. */
function cycles(rows: readonly PlacedRow[], above: Above): readonly (readonly PlacedRow[])[] {
  const settled = new Set<PlacedRow>();
  const found: PlacedRow[][] = [];
  for (const row of rows) {
    const path = new Map<PlacedRow, number>();
    let at: PlacedRow | null = row;
    while (at !== null && !settled.has(at) && !path.has(at)) {
      path.set(at, path.size);
      at = above(at);
    }
    const start = at === null ? undefined : path.get(at);
    if (start !== undefined) found.push([...path.keys()].slice(start));
    for (const seen of path.keys()) settled.add(seen);
  }
  return found;
}
