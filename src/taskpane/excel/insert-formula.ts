import type { Outcome } from "#core/kernel/outcome.ts";
import type { ExcelFault } from "./excel-fault.ts";
import { tableAround } from "./read-cell.ts";
import type { RunExcel } from "./run-excel.ts";

/** What became of a formula. */
export type Inserted =
  /** Something stands there already; nothing was changed. */
  | { readonly state: "filled"; readonly address: string; readonly shown: string }
  /** Written; `spill` says that the cells below it are not free for its further rows. */
  | { readonly state: "done"; readonly address: string; readonly spill: boolean };

/**
 * Writes a formula into the selected cell.
 * @param formulaIn the formula for a cell in that Excel Table; null outside of tables
 * @param replaces the address whose contents the person has agreed to replace
 */
export function insertFormula(
  run: RunExcel,
  formulaIn: (table: string | null) => string,
  replaces: string | null,
): Promise<Outcome<Inserted, ExcelFault>> {
  return run(
    async (context): Promise<Inserted> => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0);
      cell.load("address, formulas, text, valueTypes");
      await context.sync();
      const { address } = cell;
      const shown = cell.text[0]?.[0] ?? "";
      // A formula may show nothing and be there all the same.
      const before = String(cell.formulas[0]?.[0] ?? "");
      const isFilled = String(cell.valueTypes[0]?.[0]) !== "Empty" || before.startsWith("=");
      if (isFilled && replaces !== address) return { state: "filled", address, shown: shown === "" ? before : shown };
      const table = await tableAround(context, cell);
      cell.formulas = [[formulaIn(table?.name ?? null)]];
      cell.load("values");
      await context.sync();
      return { state: "done", address, spill: cell.values[0]?.[0] === "#SPILL!" };
    },
    { undoGroup: true, once: true },
  );
}

/** The address of what is selected, as a formula writes it. */
export function selectedAddress(run: RunExcel): Promise<Outcome<string, ExcelFault>> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}
