import type { AccountBook } from "#workbook/account-book.ts";
import type { ColumnId, TableId } from "#workbook/contract.ts";

export function hasTable(book: AccountBook, table: TableId): boolean {
  return (book.sources[table] ?? []).length > 0;
}

/** The column's header as the team writes it; null where no sheet of the table has it. */
export function headerIn<Table extends TableId>(
  book: AccountBook,
  table: Table,
  column: ColumnId<Table>,
): string | null {
  const headers = (book.sources[table] ?? []).map((source) => source.headers[column]);
  return headers.find((header) => header !== undefined) ?? null;
}
