import { contract, type TableId } from "./contract.ts";
import type { Table } from "./define-table.ts";
import type { Issue } from "./issue.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { TableRows } from "./read-rows.ts";
import { address } from "./sheet.ts";

// Two rows of a customer are joined, two of a parameter contradict each other: both have words of their own.
const keyOf = (table: TableId): string | undefined =>
  table === "customers" || table === "parameters" ? undefined : (contract[table] as Table).key;

/** A warning for every record whose number an earlier row has, on whichever sheet; all rows are kept. */
export function findRepeatedIds(tables: readonly TableRows[]): readonly Issue[] {
  const places = new Map<string, string>();
  return tables.flatMap(({ found: { table, columns, region }, rows }): readonly Issue[] => {
    const column = columns.find(({ id }) => id === keyOf(table));
    if (column === undefined) return [];
    const sheet = region.sheet.name;
    return rows.flatMap(({ row, values }): readonly Issue[] => {
      const id = values[column.id];
      if (typeof id !== "string") return [];
      const key = `${table} ${normalise(id)}`;
      const cell = address(row, column.index);
      const other = places.get(key);
      if (other === undefined) places.set(key, `${sheet}!${cell}`);
      const problem = { code: "id-twice", header: column.header, other: other ?? "" } as const;
      return other === undefined ? [] : [{ severity: "warning", sheet, cell, problem }];
    });
  });
}
