import type { RunExcel } from "./run-excel.ts";

export interface SheetPicture {
  /** PNG as base64, without the prefix of a data address. */
  readonly png: string;
  /** What is read out in place of the picture. */
  readonly title: string;
  readonly desc: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** Puts a picture on the sheet that is open. Needs ExcelApi 1.9. */
export function insertPicture(run: RunExcel, { png, title, desc, width, height }: SheetPicture) {
  return run(
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const shape = sheet.shapes.addImage(png);
      shape.lockAspectRatio = false;
      shape.width = width;
      shape.height = height;
      shape.lockAspectRatio = true;
      shape.altTextTitle = title;
      shape.altTextDescription = desc;
      await context.sync();
    },
    { undoGroup: true },
  );
}
