import { contract, type TableId } from "#workbook/contract.ts";
import type { Column as ContractColumn } from "#workbook/define-table.ts";
import type { Table } from "#templates/worksheets/worksheet.ts";
import type { Speech } from "./speech.ts";

/** A column's header: its own, or the one under which the team's workbook keeps it. */
export function headerOf(id: string, table: Table, { say }: Speech): string {
  const own = table.columns[id]?.header;
  if (own !== undefined) return say(own);
  const columns: Readonly<Record<string, ContractColumn>> | undefined =
    table.contract === undefined ? undefined : contract[table.contract as TableId].columns;
  const header = columns?.[id]?.header;
  if (header === undefined) throw new RangeError(`Column ${table.id}.${id} has no header.`);
  return say(header);
}

/** The name of the contract's table. */
export function contractName(table: Table, { say }: Speech): string | null {
  return table.contract === undefined ? null : say(contract[table.contract as TableId].name);
}
