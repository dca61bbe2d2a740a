import { contract, type Row, type TableId } from "#workbook/contract.ts";

/** A row of a table: what is not given is not known. */
export function contractRow<Id extends TableId>(table: Id, values: Partial<Row<Id>>): Row<Id> {
  const empty = Object.fromEntries(Object.keys(contract[table].columns).map((column) => [column, null]));
  return { ...empty, ...values } as Row<Id>;
}
