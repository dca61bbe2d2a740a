import type { Language } from "#locales/language.ts";
import type { TableId } from "#workbook/contract.ts";
import { newColumn } from "#workbook/save/new-table.ts";
import { addColumns } from "../../excel/create-tables.ts";
import type { RunExcel } from "../../excel/run-excel.ts";
import { columnOf } from "../../form/fields.ts";

export { createNew } from "../../excel/create-new.ts";
export { makeTable, nameParameters } from "../../excel/create-tables.ts";
export { writeMapping, writePurpose } from "../../excel/write-mapping.ts";

/* What setting up does to the workbook; it comes with the first thing that is to be done. */

/** @param name of the team's Excel Table */
export function addNew(
  run: RunExcel,
  name: string,
  { table, columns }: { readonly table: TableId; readonly columns: readonly string[] },
  language: Language,
) {
  return addColumns(
    run,
    name,
    columns.map((id) => newColumn(id, columnOf(table, id), language)),
  );
}
