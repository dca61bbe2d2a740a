import type { BookCell } from "#xlsx/book/book.ts";
import type { ColumnKind } from "#templates/worksheets/worksheet.ts";

/** How the cells of a column stand, and its header above them: texts as they fall, words of a list in the middle, figures right. */
export function alignment(kind: ColumnKind): Pick<BookCell, "align"> {
  if (kind === "text") return {};
  return { align: kind === "code" || kind === "yesNo" ? "center" : "right" };
}
