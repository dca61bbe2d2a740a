import type { Outcome } from "#core/kernel/outcome.ts";
import { NAMESPACE } from "../deployment.ts";
import type { ExcelFault } from "./excel-fault.ts";
import type { RunExcel } from "./run-excel.ts";

/** A cell whose formula calls a function of ours. */
export interface KamCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
}

const CELLS_AT_ONCE = 30_000;
const OURS = new RegExp(`${NAMESPACE}[._][A-Z]`, "i");

/** Every cell with a function of ours, whatever it shows. Changes nothing. */
export function kamCells(run: RunExcel): Promise<Outcome<readonly KamCell[], ExcelFault>> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    const found: KamCell[] = [];
    for (const [at, range] of used.entries())
      if (!range.isNullObject) found.push(...(await cellsOf(context, sheets.items[at]?.name ?? "", range)));
    return found;
  });
}

async function cellsOf(
  context: Excel.RequestContext,
  sheet: string,
  used: Excel.Range,
  from = 0,
): Promise<readonly KamCell[]> {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  if (from >= rowCount) return [];
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const block = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(rowIndex + from, columnIndex, Math.min(step, rowCount - from), columnCount)
    .load("formulas, values");
  await context.sync();
  const found = (block.formulas as readonly (readonly unknown[])[]).flatMap((line, row) =>
    line.flatMap((formula, column): readonly KamCell[] => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !OURS.test(formula)) return [];
      const value: unknown = block.values[row]?.[column];
      return [{ sheet, row: rowIndex + from + row, column: columnIndex + column, formula, value }];
    }),
  );
  return [...found, ...(await cellsOf(context, sheet, used, from + step))];
}
