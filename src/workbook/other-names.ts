import { contract, type TableId } from "./contract.ts";
import type { Table } from "./define-table.ts";

/*
 * Under which names else teams keep tables and columns. Half of the contract's bytes are such names, and only who looks for
 * tables of other people needs them: in the built pane they come with this file, not with the contract.
 */

/** Other names of a sheet or an Excel Table. */
export function otherTableNames(id: TableId): readonly string[] {
  const table: Table = contract[id];
  return table.synonyms;
}

/** Other headers of a column. */
export function otherHeaders(id: TableId, column: string): readonly string[] {
  const table: Table = contract[id];
  return table.columns[column]?.synonyms ?? [];
}
