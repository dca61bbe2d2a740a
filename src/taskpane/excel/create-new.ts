import type { Language } from "#locales/language.ts";
import type { TableId } from "#workbook/contract.ts";
import { newTable } from "#workbook/save/new-table.ts";
import { createTables } from "./create-tables.ts";
import type { RunExcel } from "./run-excel.ts";

/** Sets up tables of the contract, with their headers in a language. */
export function createNew(run: RunExcel, tables: readonly TableId[], language: Language) {
  return createTables(
    run,
    tables.map((table) => newTable(table, language)),
  );
}
