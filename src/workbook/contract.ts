import type { RowOf } from "./define-table.ts";
import { customers } from "./tables/customers.ts";
import { opportunities } from "./tables/opportunities.ts";
import { parameters } from "./tables/parameters.ts";
import { persons } from "./tables/persons.ts";
import { sales } from "./tables/sales.ts";

/** Every table that the product knows. Forms, reader, writer, worksheets and docs follow from it. */
export const contract = { customers, sales, opportunities, persons, parameters } as const;

export type TableId = keyof typeof contract;
export const TABLE_IDS = Object.keys(contract) as readonly TableId[];
export type ColumnId<Id extends TableId = TableId> = Id extends TableId
  ? keyof (typeof contract)[Id]["columns"] & string
  : never;

export type Customer = RowOf<typeof customers>;
export type Sale = RowOf<typeof sales>;
export type Opportunity = RowOf<typeof opportunities>;
export type Person = RowOf<typeof persons>;
export type ParameterRow = RowOf<typeof parameters>;
