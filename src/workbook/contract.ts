import type { RowOf } from "./define-table.ts";
import { allTables } from "./tables/all-tables.ts";

/**
 * Every table that the product knows. Forms, reader, writer, worksheets and docs follow from it; what has no column here,
 * such as gifts or the names of evaluators, is kept nowhere.
 * @model GEN-8
 */
export const contract = allTables;

export type TableId = keyof typeof contract;
export const TABLE_IDS = Object.keys(contract) as readonly TableId[];
export type ColumnId<Id extends TableId = TableId> = Id extends TableId
  ? keyof (typeof contract)[Id]["columns"] & string
  : never;
export type Row<Id extends TableId> = RowOf<(typeof contract)[Id]>;

/** The tables whose rows belong to a customer, directly or through another record. */
export type AccountTableId = {
  [Id in TableId]: (typeof contract)[Id] extends { readonly belongsTo: unknown } ? Id : never;
}[TableId];
/** The tables of the team itself. */
export type TeamTableId = Exclude<TableId, AccountTableId | "customers">;

export const ACCOUNT_TABLES = TABLE_IDS.filter((id) => "belongsTo" in contract[id]) as readonly AccountTableId[];
export const TEAM_TABLES = TABLE_IDS.filter(
  (id) => id !== "customers" && !("belongsTo" in contract[id]),
) as readonly TeamTableId[];

export type Customer = Row<"customers">;
export type Sale = Row<"sales">;
export type Opportunity = Row<"opportunities">;
export type Person = Row<"persons">;
export type ParameterRow = Row<"parameters">;
