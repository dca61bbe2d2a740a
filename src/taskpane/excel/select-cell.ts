import type { RunExcel } from "./run-excel.ts";

/** Shows a row of a sheet to the person: selects its first cell. The row is the number that Excel shows. */
export async function selectRow(run: RunExcel, place: { readonly sheet: string; readonly row: number }): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    sheet.getRange(`A${String(place.row)}`).select();
    await context.sync();
  });
}

/** Shows a cell to the person. */
export async function selectCell(
  run: RunExcel,
  place: { readonly sheet: string; readonly address: string },
): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    sheet.getRange(place.address).select();
    await context.sync();
  });
}

/** Where the selection begins; null where Excel does not say, as with a chart selected. */
export async function selectedPlace(run: RunExcel): Promise<{ readonly sheet: string; readonly row: number } | null> {
  const read = await run(async (context) => {
    const range = context.workbook.getSelectedRange().load("rowIndex");
    const sheet = range.worksheet.load("name");
    await context.sync();
    return { sheet: sheet.name, row: range.rowIndex };
  });
  return read.ok ? read.value : null;
}
