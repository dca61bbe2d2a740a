import type { TableId } from "./contract.ts";
import type { Issue } from "./issue.ts";
import { normalise } from "./normalise.ts";
import type { TableRows } from "./read-rows.ts";
import { address } from "./sheet.ts";

const ID_COLUMNS: Readonly<Partial<Record<TableId, string>>> = { opportunities: "oppId", persons: "personId" };

/** A warning for every opportunity or person whose number an earlier row has, on whichever sheet; all rows are kept. */
export function findRepeatedIds(tables: readonly TableRows[]): readonly Issue[] {
  const places = new Map<string, string>();
  return tables.flatMap(({ found: { table, columns, region }, rows }): readonly Issue[] => {
    const column = columns.find(({ id }) => id === ID_COLUMNS[table]);
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
