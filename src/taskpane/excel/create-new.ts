import type { Language } from "#locales/language.ts";
import type { TableId } from "#workbook/contract.ts";
import { newTable } from "#workbook/save/new-table.ts";
import { createTables } from "./create-tables.ts";
import type { RunExcel } from "./run-excel.ts";

export interface NewTables {
  readonly tables: readonly TableId[];
  /** Of their headers. */
  readonly language: Language;
  /** See `newTable`. */
  readonly withSensitive: boolean;
}

/** Sets up tables of the contract. */
export function createNew(run: RunExcel, { tables, language, withSensitive }: NewTables) {
  return createTables(
    run,
    tables.map((table) => newTable(table, language, withSensitive)),
  );
}
