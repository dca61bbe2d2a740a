import { writeFileSync } from "node:fs";
import { contract, TEAM_TABLES, type TableId } from "#workbook/contract.ts";
import type { TableSheet, WrittenCell } from "#xlsx/workbook-description.ts";
import { writeWorkbook } from "#xlsx/write-workbook.ts";
import { sampleWorkbook } from "../../examples/sample/workbook.ts";

/** Customers of the sample. */
export const SAMPLE_ACCOUNTS = 24;

/**
 * Writes a workbook of so many accounts: whole copies of the sample, each under names and numbers of its own, and customers
 * without records where no copy fits in.
 */
export async function writeCopies(path: string, accounts: number): Promise<void> {
  const { title, sheets } = sampleWorkbook("zh-CN");
  const tables = sheets.filter((sheet): sheet is TableSheet => sheet.kind === "table" && !isTeams(sheet));
  const names = namesIn(tables);
  const copies = Math.floor(accounts / SAMPLE_ACCOUNTS);
  const bare = accounts - copies * SAMPLE_ACCOUNTS;
  const copied = sheets.map((sheet) => {
    if (sheet.kind === "text" || isTeams(sheet)) return sheet;
    const rowsOf = (at: number) => sheet.rows.map((row) => row.map((cell) => renamed(cell, names, at)));
    const rows = Array.from({ length: copies }, (_, at) => rowsOf(at)).flat();
    return { ...sheet, rows: idOf(sheet) === "customers" ? [...rows, ...rowsOf(copies).slice(0, bare)] : rows };
  });
  writeFileSync(path, await writeWorkbook({ title, sheets: copied }));
}

const idOf = ({ tableName }: TableSheet) => tableName.replace("KAM_", "") as TableId;
const isTeams = (sheet: TableSheet) => TEAM_TABLES.some((id) => id === idOf(sheet));

/** What records are called by: whatever stands in a column that is a table's key or a customer's or opportunity's name. */
function namesIn(sheets: readonly TableSheet[]): ReadonlySet<WrittenCell> {
  return new Set(
    sheets.flatMap((sheet) => {
      const { columns, key } = contract[idOf(sheet)] as {
        columns: Record<string, { header: { zh: string } }>;
        key?: string;
      };
      const naming = [key, "name"].flatMap((id) => (id === undefined ? [] : [columns[id]?.header.zh]));
      const places = sheet.columns.flatMap(({ header }, at) => (naming.includes(header) ? [at] : []));
      return sheet.rows.flatMap((row) => places.map((at) => row[at] ?? null));
    }),
  );
}

function renamed(cell: WrittenCell, names: ReadonlySet<WrittenCell>, copy: number): WrittenCell {
  return typeof cell === "string" && copy > 0 && names.has(cell) ? `${cell} ${String(copy)}` : cell;
}
