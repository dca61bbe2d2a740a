import type { Table } from "../../define-table.ts";
import { contract, TABLE_IDS, type TableId } from "../../contract.ts";
import { at, placeOf, valueOf, type PlacedRow } from "../check-context.ts";
import { defineRule } from "../rule.ts";
import type { Finding } from "../finding.ts";

/** A row without a key that repeats another one in every column: pasted twice. */
export const rowTwice = defineRule({
  id: "row-twice",
  severity: "warning",
  *check({ rows }) {
    for (const id of TABLE_IDS) if (!TOLD_ELSEWHERE.has(id)) yield* repeatedIn(id, rows(id));
  },
});

// Two rows of a customer are joined, two of a parameter contradict each other, and people have a rule of their own.
const TOLD_ELSEWHERE: ReadonlySet<TableId> = new Set(["customers", "parameters", "persons"]);
// Fewer entries may agree by chance.
const FEWEST_ENTRIES = 3;

function* repeatedIn(id: TableId, rows: readonly PlacedRow[]): Iterable<Finding<"row-twice">> {
  const { key, columns }: Table = contract[id];
  const [firstColumn = ""] = Object.keys(columns);
  const candidates = rows.filter((row) => key === undefined || valueOf(row, key) === null);
  const firsts = new Map<string, PlacedRow>();
  for (const row of alike(candidates)) {
    const text = JSON.stringify(Object.values(row.values));
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, row);
    else yield at(row, firstColumn as never, { code: "row-twice", other: placeOf(first, firstColumn as never) });
  }
}

/** Rows that share a sketch with another: writing out every row of a long list takes longer than all other rules together. */
function alike(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const counts = new Map<number, number>();
  const sketches = rows.map((row) => {
    const sketch = sketchOf(row);
    if (sketch !== null) counts.set(sketch, (counts.get(sketch) ?? 0) + 1);
    return sketch;
  });
  return rows.filter((_, index) => (counts.get(sketches[index] ?? NaN) ?? 0) > 1);
}

/** A number that equal rows share and few others; null for a row with too few entries. */
function sketchOf(row: PlacedRow): number | null {
  let sketch = 0;
  let filled = 0;
  for (const { id, index } of row.found.columns) {
    const value = valueOf(row, id);
    if (value === null) continue;
    filled += 1;
    sketch += (index + 1) * (typeof value === "string" ? value.length + value.charCodeAt(0) : Number(value));
  }
  return filled < FEWEST_ENTRIES ? null : sketch;
}
