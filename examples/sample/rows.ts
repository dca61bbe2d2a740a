import { contract, type Row, type TableId } from "#workbook/contract.ts";
import type { Bilingual, Column, RowOf, Table } from "#workbook/define-table.ts";
import { accounts } from "./accounts.ts";
import { customerRows } from "./customer-rows.ts";
import { serial } from "./days.ts";
import { records } from "./records.ts";
import { opportunityRows } from "./opportunity-rows.ts";
import { parameterRows } from "./parameter-notes.ts";
import { personRows } from "./person-rows.ts";
import { salesRows } from "./sales-rows.ts";
import type { IsoDate, SampleRow, SampleRows } from "./shapes.ts";
import { SHEET_ORDER } from "./sheet-order.ts";

export type Edition = keyof Bilingual;

/** The sample as the product sees it after reading: a list of rows for every table of the contract, sheet by sheet. */
export type SampleTables = { readonly [Id in TableId]: readonly Row<Id>[] };

const written: SampleRows = {
  ...records,
  customers: customerRows,
  sales: accounts.flatMap(salesRows),
  opportunities: opportunityRows,
  persons: personRows,
  parameters: parameterRows,
};

export function sampleTables(edition: Edition): SampleTables {
  const tables = SHEET_ORDER.map((id) => [
    id,
    (written[id] ?? []).map((row) => translated(contract[id], row, edition)),
  ]);
  return Object.fromEntries(tables) as SampleTables;
}

function translated<T extends Table>(table: T, row: SampleRow<T>, edition: Edition): RowOf<T> {
  const values: Readonly<Record<string, unknown>> = row;
  const cells = Object.entries(table.columns).map(([id, column]) => [id, valueIn(column, values[id], edition)]);
  return Object.fromEntries(cells) as RowOf<T>;
}

function valueIn(column: Column, value: unknown, edition: Edition): unknown {
  if (value === undefined) return null;
  if (column.kind === "text") return (value as Bilingual)[edition];
  return column.kind === "date" ? serial(value as IsoDate) : value;
}
