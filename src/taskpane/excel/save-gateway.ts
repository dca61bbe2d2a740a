import type { SaveGateway } from "../save/save-gateway.ts";
import { excelTable } from "./excel-table.ts";
import type { RunExcel } from "./run-excel.ts";
import { ensureIdentity } from "./workbook-identity.ts";

/** The way of a save into the open workbook: one `Excel.run` a turn. */
export function excelGateway(run: RunExcel, newId: () => string): SaveGateway {
  return {
    turn: (work, { writes }) =>
      run(
        (context) =>
          work({
            open: ({ table, sheet, name }) => excelTable(context, { table, sheet, name: name ?? "" }),
            identity: () => ensureIdentity(context, newId),
          }),
        { undoGroup: writes },
      ),
  };
}
