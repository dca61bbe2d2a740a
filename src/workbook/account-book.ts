import type { ParameterId, Parameters } from "#core/parameters/parameters.ts";
import {
  ACCOUNT_TABLES,
  TEAM_TABLES,
  type AccountTableId,
  type Customer,
  type Row,
  type TableId,
  type TeamTableId,
} from "./contract.ts";
import type { Issue } from "./issue.ts";

/** A workbook's rows, joined by account: what every report and check begins with. */
export interface AccountBook {
  /** Name of the file the rows came from. */
  readonly file: string;
  /** In the order of the customers table; without one, in the order in which the other tables name them. */
  readonly accounts: readonly Account[];
  /** Rows that belong to no customer. */
  readonly team: TeamRows;
  /** The defaults with the workbook's own values in place. */
  readonly parameters: Parameters;
  /** Which values the workbook sets itself. */
  readonly changedParameters: readonly ParameterId[];
  /** Where each table was found, on one sheet or several; a table that is not here is absent from the workbook. */
  readonly sources: Readonly<Partial<Record<TableId, readonly Source[]>>>;
  /** Everything wrong or doubtful, by sheet and cell, in the workbook's order. */
  readonly issues: readonly Issue[];
}

/** A customer with every row that belongs to it, directly or through another record, table by table. */
export interface Account extends AccountRows {
  /** Customer number, or the name where there is none: stable from run to run. */
  readonly id: string;
  readonly name: string;
  readonly customer: Customer;
}

export type AccountRows = { readonly [Id in AccountTableId]: readonly Row<Id>[] };
export type TeamRows = { readonly [Id in TeamTableId]: readonly Row<Id>[] };

const NONE: readonly never[] = Object.freeze([]);
const NO_ACCOUNT_ROWS = Object.fromEntries(ACCOUNT_TABLES.map((id) => [id, NONE])) as unknown as AccountRows;

/** No row in any table of an account. */
export function noAccountRows(): AccountRows {
  return NO_ACCOUNT_ROWS;
}

export function noTeamRows(): TeamRows {
  return Object.fromEntries(TEAM_TABLES.map((id) => [id, NONE])) as unknown as TeamRows;
}

export interface Source {
  readonly sheet: string;
  /** Column id → header as the team writes it; an unmapped column is absent. */
  readonly headers: Readonly<Record<string, string>>;
  /** Rows that were read; faulty ones are among the issues. */
  readonly rows: number;
}
