import { fail } from "#core/kernel/outcome.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { TableAccess } from "#workbook/save/table-access.ts";
import type { SaveGateway } from "../save/save-gateway.ts";
import type { RunExcel } from "./run-excel.ts";
import { ensureIdentity } from "./workbook-identity.ts";

/** Stands for a table that is none: the first look says so, and nothing else is ever asked. */
function plainCells({ table, sheet }: Pick<SaveTarget, "table" | "sheet">): TableAccess {
  const never = () => Promise.reject(new Error("Plain cells are not written"));
  return {
    look: () => Promise.resolve(fail({ code: "not-a-table", table, sheet })),
    readRows: never,
    readColumns: never,
    write: never,
    grow: never,
  };
}

/** Tables of Excel as a save sees them; they come with the first form. */
export function tableParts() {
  return import("./excel-table.ts");
}

/** The way of a save into the open workbook: one `Excel.run` a turn. */
export function excelGateway(run: RunExcel, newId: () => string): SaveGateway {
  return {
    turn: (work, { writes }) =>
      run(
        async (context) => {
          const { excelTable } = await tableParts();
          return work({
            open: ({ table, sheet, name }) =>
              name === null ? plainCells({ table, sheet }) : excelTable(context, { table, sheet, name }),
            identity: () => ensureIdentity(context, newId),
          });
        },
        { undoGroup: writes },
      ),
  };
}
