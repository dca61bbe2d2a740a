import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { Account, AccountBook } from "../account-book.ts";
import { ACCOUNT_TABLES, type ColumnId, type Row, type TableId } from "../contract.ts";
import type { Column } from "../define-table.ts";
import { columnsOf } from "../columns-of.ts";
import type { FoundTable } from "../locate-tables.ts";
import type { CellValue } from "../parse-cell.ts";
import type { ReadBook } from "../read-located.ts";
import type { TableRows } from "../read-rows.ts";
import { address, type RawWorkbook } from "../sheet.ts";
import type { CheckCode, CheckProblem } from "./check-problem.ts";
import type { Finding } from "./finding.ts";

/** A row of a table with its place. */
export interface PlacedRow<Id extends TableId = TableId> {
  readonly values: Row<Id>;
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly found: FoundTable;
}

/** What the rules look at. */
export interface CheckContext {
  readonly workbook: RawWorkbook;
  readonly book: AccountBook;
  readonly tables: readonly TableRows[];
  readonly parameters: Parameters;
  readonly asOf: SerialDate;
  /** The functions of ours that take the team's parameters, with the position of that argument. */
  readonly parameterPositions: ReadonlyMap<string, number>;
  /** Whether texts may hold contacts' names and other personal data. */
  readonly personal: boolean;
  /** The rows of a table on whichever sheet, in the workbook's order. */
  readonly rows: <Id extends TableId>(table: Id) => readonly PlacedRow<Id>[];
  /** The account that a row belongs to; null where it could not be told. */
  readonly accountOf: (row: PlacedRow) => Account | null;
}

export interface CheckOptions {
  readonly asOf: SerialDate;
  readonly personal?: boolean;
  /** Without it the formulas are not looked at. */
  readonly parameterPositions?: ReadonlyMap<string, number>;
}

const OWNED: ReadonlySet<TableId> = new Set(ACCOUNT_TABLES);

export function openContext(workbook: RawWorkbook, { book, tables }: ReadBook, options: CheckOptions): CheckContext {
  const placed = new Map<TableId, readonly PlacedRow[]>();
  const accounts = new Map<unknown, Account>();
  for (const account of book.accounts) {
    accounts.set(account.customer, account);
    for (const id of ACCOUNT_TABLES) for (const row of account[id]) accounts.set(row, account);
  }
  // A row that found no account is told to be unread and is not judged as well.
  const isRead = ({ values, found }: PlacedRow) => !OWNED.has(found.table) || accounts.has(values);
  return {
    workbook,
    book,
    tables,
    parameters: book.parameters,
    asOf: options.asOf,
    parameterPositions: options.parameterPositions ?? new Map(),
    personal: options.personal === true,
    rows: <Id extends TableId>(table: Id) => {
      const rows = placed.get(table) ?? placeRows(tables, table).filter(isRead);
      placed.set(table, rows);
      return rows as readonly PlacedRow<Id>[];
    },
    accountOf: ({ values }) => accounts.get(values) ?? null,
  };
}

function placeRows(tables: readonly TableRows[], table: TableId): readonly PlacedRow[] {
  return tables
    .filter(({ found }) => found.table === table)
    .flatMap(({ found, rows }) =>
      rows.map(({ row, values }) => ({ values: values as Record<string, unknown> as Row<TableId>, row, found })),
    );
}

/** The team's column behind a column of the contract; undefined where the team keeps none. */
export function columnIn(found: FoundTable, column: string) {
  return found.columns.find(({ id }) => id === column);
}

/** What the team calls a column. */
export function headerIn(found: FoundTable, column: string): string {
  return columnIn(found, column)?.header ?? column;
}

/** A cell of a row whose table is any; null is blank, or a column that the team does not keep. */
export function valueOf({ values }: PlacedRow, column: string): CellValue {
  return (values as Readonly<Record<string, CellValue>>)[column] ?? null;
}

/** The date in a cell of a date column. */
export function dateIn(row: PlacedRow, column: string): SerialDate | null {
  return valueOf(row, column) as SerialDate | null;
}

/** A1 address of a row's cell; of its first cell where the team keeps no such column. */
export function cellOf<Id extends TableId>({ row, found }: PlacedRow<Id>, column: ColumnId<Id>): string {
  return address(row, columnIn(found, column)?.index ?? found.region.left);
}

/** Sheet and cell, as one text names another place. */
export function placeOf<Id extends TableId>(row: PlacedRow<Id>, column: ColumnId<Id>): string {
  return `${row.found.region.sheet.name}!${cellOf(row, column)}`;
}

/** A finding at a cell of a row. */
export function at<Id extends TableId, Code extends CheckCode>(
  row: PlacedRow<Id>,
  column: ColumnId<Id>,
  problem: Extract<CheckProblem, { readonly code: Code }>,
): Finding<Code> {
  return { sheet: row.found.region.sheet.name, cell: cellOf(row, column), problem };
}

/**
 * What a cell says, or null where it may tell about a person and nobody asked for that: in personal and sensitive columns,
 * and in any text about a contact, because notes about people slip into every column of it.
 */
export function shown<Value>(
  { personal }: Pick<CheckContext, "personal">,
  table: TableId,
  column: string,
  value: Value,
): Value | null {
  const { kind, sensitivity }: Partial<Column> = columnOf(table, column) ?? {};
  const mayTell = (table === "persons" && kind === "text") || (sensitivity ?? "business") !== "business";
  return mayTell && !personal ? null : value;
}

/** A column of the contract by its id. */
export function columnOf(table: TableId, column: string): Column | undefined {
  return columnsOf(table).find(([id]) => id === column)?.[1];
}
