import { contract, TABLE_IDS, type TableId } from "./contract.ts";
import type { Column, Table } from "./define-table.ts";
import { headerText } from "./header-text.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { RawCell } from "./sheet.ts";

/** How surely a header means a column: said by the map file, the column's own name or id, one of its synonyms. */
export const STRENGTH = { mapped: 10, own: 3, synonym: 2 } as const;

export interface NamedColumn {
  readonly table: TableId;
  readonly column: string;
  readonly strength: number;
}

/** The columns of a table of the contract, in its order. */
export function columnsOf(table: TableId): readonly (readonly [id: string, column: Column])[] {
  return Object.entries(contract[table].columns as Table["columns"]);
}

const byName = new Map<string, NamedColumn[]>();
for (const table of TABLE_IDS) {
  for (const [column, { header, synonyms = [] }] of columnsOf(table)) {
    const own = [header.zh, header.en, column].map((name) => [name, STRENGTH.own] as const);
    const others = synonyms.map((name) => [name, STRENGTH.synonym] as const);
    for (const [name, strength] of [...own, ...others]) addName(normalise(name), { table, column, strength });
  }
}

function addName(name: string, named: NamedColumn): void {
  const known = byName.get(name) ?? [];
  if (known.some((other) => other.table === named.table && other.column === named.column)) return;
  byName.set(name, [...known, named]);
}

/** Every column of every table that a header, normalised and without its unit, may mean. */
export function columnsNamed(header: string): readonly NamedColumn[] {
  return byName.get(header) ?? [];
}

/** Whether a cell may be the header of some column of the contract. */
export function isKnownHeader(cell: RawCell | undefined): boolean {
  if (typeof cell !== "string") return false;
  const { text, bare } = headerText(cell);
  return columnsNamed(text).length > 0 || columnsNamed(bare).length > 0;
}

/** Whether a header is used by one table of the contract only, and so tells which table this is. */
export function isTelling(header: string): boolean {
  return new Set(columnsNamed(header).map((named) => named.table)).size === 1;
}

// What teams add to a sheet's name: years, months, quarters, copies, versions.
const ADDITIONS = /\(\d+\)|\b(?:q[1-4]|fy\d*|v\d+|h[12])\b|\d+|[年月季度期]|[()（）.·,:&]/g;

/** Whether the name of a sheet or an Excel Table is the table's, apart from years, quarters and copy numbers. */
export function isNamed(name: string, table: TableId): boolean {
  const plain = normalise(normalise(name).replace(ADDITIONS, " "));
  const { id, name: own, synonyms }: Table = contract[table];
  return [id, own.zh, own.en, ...synonyms].some(
    (known) => normalise(known) === plain || normalise(known) === normalise(name),
  );
}
