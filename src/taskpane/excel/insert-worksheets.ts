import type { Outcome } from "#core/kernel/outcome.ts";
import type { ExcelFault } from "./excel-fault.ts";
import { supportsExcelApi, type RunExcel } from "./run-excel.ts";

const INSERTING = "1.13";
const ONCE = { once: true };

/** Whether this Excel takes sheets of another file. */
export const canInsertWorksheets = (): boolean => supportsExcelApi(globalThis, INSERTING);

/**
 * Puts all sheets of a workbook file behind the last one and shows the first of them.
 * @returns their names, as this workbook calls them
 */
export function insertWorksheets(run: RunExcel, file: Uint8Array): Promise<Outcome<readonly string[], ExcelFault>> {
  return run(async (context) => {
    const inserted = context.workbook.insertWorksheetsFromBase64(base64(file), { positionType: "End" });
    await context.sync();
    const sheets = inserted.value.map((id) => context.workbook.worksheets.getItem(id).load("name"));
    sheets[0]?.activate();
    await context.sync();
    return sheets.map(({ name }) => name);
  }, ONCE);
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
