import type { CellStyle } from "#xlsx/book/book.ts";
import { worksheetWords } from "#locales/worksheets.ts";
import type { SheetOptions } from "./print-pages.ts";
import { stylesIn } from "./looks.ts";
import type { Setting } from "./setting.ts";

// Names aside, the styles are the same in every language.
const looks = stylesIn(worksheetWords("zh-CN"));
const styles: SheetOptions["styles"] = new Map(
  Object.entries<CellStyle>(looks).map(([id, { size, wrap = false, bold = false }]) => [id, { size, wrap, bold }]),
);

/** What the sheets of a worksheet have in common. */
export function sheetOptions({ worksheet, speech }: Setting, isProtected: boolean): SheetOptions {
  return { ...plainOptions(speech.say(worksheet.title)), isProtected };
}

/** Without protection. @param footer printed left of the page number */
export function plainOptions(footer: string): SheetOptions {
  return { isProtected: false, styles, footer };
}
