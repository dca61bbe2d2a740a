import type { customers } from "#workbook/tables/customers.ts";
import type { opportunities } from "#workbook/tables/opportunities.ts";
import type { persons } from "#workbook/tables/persons.ts";
import type { contract, TableId } from "#workbook/contract.ts";
import type { Bilingual, Column, Table, ValueOf } from "#workbook/define-table.ts";

/** A calendar day, "2026-06-30". */
export type IsoDate = `${number}-${number}-${number}`;

/** What the sample holds for a column: texts in two languages, days as a person writes them. */
export type SampleValue<C extends Column> = C["kind"] extends "text"
  ? Bilingual
  : C["kind"] extends "date"
    ? IsoDate
    : ValueOf<C>;

/** A row under the contract's own column ids; what is left out stays blank in the workbook. */
export type SampleRow<T extends Table> = {
  readonly [Id in keyof T["columns"]]?: SampleValue<T["columns"][Id]> | undefined;
};

/** Rows of a table of the contract. */
export type Rows<Id extends TableId> = readonly SampleRow<(typeof contract)[Id]>[];

/** What one file of the sample adds: rows of some tables. */
export type SampleRows = { readonly [Id in TableId]?: Rows<Id> };

type Needed<T extends Table, Ids extends keyof T["columns"]> = {
  readonly [Id in Ids]: SampleValue<T["columns"][Id]>;
};

type CustomerRow = SampleRow<typeof customers>;
type PersonRow = SampleRow<typeof persons>;
type OpportunityRow = SampleRow<typeof opportunities>;

export type SampleCustomer = Omit<CustomerRow, "custId"> & Needed<typeof customers, "name" | "industry" | "owner">;

/** `reportsTo` is the Chinese name of another person of the same account. */
export type SamplePerson = Omit<PersonRow, "personId" | "customer" | "reportsTo"> &
  Needed<typeof persons, "name"> & { readonly reportsTo?: string };

export type OpenOpportunity = Omit<OpportunityRow, "oppId" | "customer" | "status" | "closed"> &
  Needed<typeof opportunities, "name" | "step" | "created" | "stepSince"> & { readonly suspended?: true };

/** A decided opportunity; how it came there is generated. `step` is where a lost one ended. */
export type ClosedOpportunity = Pick<OpportunityRow, "step" | "rival"> &
  Needed<typeof opportunities, "name" | "product" | "amount" | "closed"> & { readonly won: boolean };

/** How the invoices of a product fall within a year. */
export type Rhythm = "even" | "quarterly" | "yearEnd" | "spring" | "projects";

export interface SalesLine {
  readonly product: Bilingual;
  readonly rhythm: Rhythm;
  /** Yuan a year; the second figure is the pace of 2026, of which the workbook shows six months. */
  readonly perYear: readonly [in2025: number, in2026: number];
  /** Gross profit by revenue, 0–1. */
  readonly margin: number;
  /** Months with invoices, both included, "2025-03"; without them all eighteen. */
  readonly from?: string;
  readonly until?: string;
}

export interface SampleAccount {
  readonly customer: SampleCustomer;
  readonly persons: readonly SamplePerson[];
  readonly open: readonly OpenOpportunity[];
  readonly closed: readonly ClosedOpportunity[];
  readonly sales: readonly SalesLine[];
  /** Months until an invoice is paid, and the share that is paid at all within the data. */
  readonly payment: { readonly months: number; readonly share: number };
}
