import type { RunExcel } from "./run-excel.ts";

/**
 * Reports that somebody else than the pane has changed the workbook: this Excel's user, a co-author, another add-in.
 * @returns stops reporting
 */
export async function watchWorkbook(run: RunExcel, changed: () => void): Promise<() => void> {
  let isWatching = true;
  const hear = (event: object) => {
    // Before ExcelApi 1.14 nothing tells our own writes apart: then the pane reads once more than it must.
    if (isWatching && (event as Heard).triggerSource !== "ThisLocalAddin") changed();
    return Promise.resolve();
  };
  const heard = await run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(hear);
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    tables.onAdded.add(hear);
    tables.onDeleted.add(hear);
    await context.sync();
  });
  // An Excel that is too old for these events leaves the button that reads anew.
  if (!heard.ok) isWatching = false;
  return () => {
    isWatching = false;
  };
}

interface Heard {
  readonly triggerSource?: string;
}
