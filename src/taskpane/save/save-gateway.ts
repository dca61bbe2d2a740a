import type { Outcome } from "#core/kernel/outcome.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { TableAccess } from "#workbook/save/table-access.ts";
import type { ExcelFault } from "../excel/excel-fault.ts";
import type { WorkbookIdentity } from "../excel/workbook-identity.ts";

/** The way of a save into Excel. */
export interface SaveGateway {
  /** One turn; all that it writes is undone by one Ctrl+Z, where Excel can. */
  readonly turn: <T>(work: (tables: OpenTables) => Promise<T>, options: TurnOptions) => Promise<Outcome<T, ExcelFault>>;
}

export interface TurnOptions {
  readonly writes: boolean;
}

export interface OpenTables {
  readonly open: (target: Pick<SaveTarget, "table" | "sheet" | "name" | "headerRow">) => TableAccess;
  /** The identity of the workbook, which gets a number where it has none. */
  readonly identity: () => Promise<WorkbookIdentity>;
}
