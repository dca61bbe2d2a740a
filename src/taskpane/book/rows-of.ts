import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { contract, type Row, type TableId } from "#workbook/contract.ts";
import type { Table } from "#workbook/define-table.ts";
import type { ReadRow, TableRows } from "#workbook/read-rows.ts";
import type { FoundTable } from "#workbook/rank-tables.ts";
import { saveTargetOf, type SaveTarget } from "#workbook/save/save-target.ts";
import type { OpenedWorkbook } from "../excel/open-workbook.ts";
import type { RecordTable } from "../shared/route.ts";

/** The workbook as screens use it: rows by account, and where each stands. */
export interface PaneBook {
  readonly book: AccountBook;
  readonly tables: readonly TableRows[];
  readonly targets: readonly SaveTarget[];
  readonly workbook: OpenedWorkbook;
  readonly today: SerialDate;
}

/** Null while no table of the workbook is known. */
export function paneBook(workbook: OpenedWorkbook, today: SerialDate): PaneBook | null {
  if (!workbook.read.ok) return null;
  const { book, tables } = workbook.read.value;
  return { book, tables, targets: tables.map(({ found }) => saveTargetOf(found)), workbook, today };
}

/** Where new records of a table go: its first Excel Table; null where the workbook has none. */
export function targetOf({ targets }: Pick<PaneBook, "targets">, table: TableId): SaveTarget | null {
  return targets.find((target) => target.table === table && target.name !== null) ?? null;
}

export interface PlacedRow {
  readonly found: FoundTable;
  readonly target: SaveTarget;
  /** Zero-based row of the sheet. */
  readonly row: number;
}

/** Where a row of an account stands. */
export function placeOf<Id extends TableId>(
  { tables, targets }: PaneBook,
  table: Id,
  values: Row<Id>,
): PlacedRow | null {
  for (const [at, { found, rows }] of tables.entries()) {
    if (found.table !== table) continue;
    const read = rows.find((one: ReadRow) => (one.values as unknown) === values);
    const target = targets[at];
    if (read !== undefined && target !== undefined) return { found, target, row: read.row };
  }
  return null;
}

export function accountNamed({ accounts }: AccountBook, name: string): AccountBook["accounts"][number] | null {
  return accounts.find((account) => account.name === name) ?? null;
}

/** Rows by table: those of an account, or the team's own. */
export type RowsByTable = Readonly<Partial<Record<TableId, readonly unknown[]>>>;

/** By what a row of an account or of the team is found again: its number, or its place where the team gives none. */
export function rowKey<Id extends RecordTable>(rows: RowsByTable, table: Id, values: Row<Id>): string {
  const { key } = contract[table] as Table;
  const number = key === undefined ? null : (values as Readonly<Record<string, unknown>>)[key];
  return typeof number === "string" ? number : `#${String(rows[table]?.indexOf(values) ?? -1)}`;
}

/**
 * The row of a key. The first save of a row without a number gives it one: who came by its place still finds it there.
 */
export function rowCalled<Id extends RecordTable>(rows: RowsByTable, table: Id, key: string): Row<Id> | null {
  const all = (rows[table] ?? []) as readonly Row<Id>[];
  const found = all.find((values) => rowKey(rows, table, values) === key);
  const place = /^#(\d+)$/.exec(key)?.[1];
  return found ?? (place === undefined ? null : (all[Number(place)] ?? null));
}

/** By what a visit is found again: its number, or day and people where the team has none. */
export function visitKey({ visitId, date, customerPeople }: Row<"visits">): string {
  return visitId ?? `${String(date)} ${customerPeople ?? ""}`;
}

/** The account to which a row of a sheet belongs; null for any other row. */
export function accountAt(
  { book, tables }: PaneBook,
  place: { readonly sheet: string; readonly row: number },
): string | null {
  const table = tables.find(
    ({ found, rows }) => found.region.sheet.name === place.sheet && rows.some(({ row }) => row === place.row),
  );
  const values: unknown = table?.rows.find(({ row }) => row === place.row)?.values;
  if (table === undefined || values === undefined) return null;
  const { table: id } = table.found;
  const owner = book.accounts.find((account) => {
    const own = account as unknown as Readonly<Record<string, readonly unknown[] | undefined>>;
    return id === "customers" ? account.customer === values : own[id]?.includes(values) === true;
  });
  return owner?.name ?? null;
}
