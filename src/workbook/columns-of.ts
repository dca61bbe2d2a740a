import { contract, type TableId } from "./contract.ts";
import type { Column, Table } from "./define-table.ts";

/** The columns of a table of the contract, in its order. */
export function columnsOf(table: TableId): readonly (readonly [id: string, column: Column])[] {
  return Object.entries(contract[table].columns as Table["columns"]);
}
