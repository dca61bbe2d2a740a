import type { Language } from "#locales/language.ts";
import { contract, type ColumnId, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";

/** What a column is called in the document's language, whatever the team's header: the label of a form's field. */
export function columnLabel<Table extends TableId>(language: Language, table: Table, column: ColumnId<Table>): string {
  const columns: Readonly<Record<string, Column>> = contract[table].columns;
  const header = columns[column]?.header;
  if (header === undefined) return column;
  return language === "zh-CN" ? header.zh : header.en;
}
