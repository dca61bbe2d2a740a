import type { CellStyle } from "#xlsx/book/book.ts";
import { worksheetWords } from "#locales/worksheets.ts";
import type { SheetOptions } from "./print-pages.ts";
import { stylesIn } from "./looks.ts";
import type { Setting } from "./setting.ts";

const sizes = Object.fromEntries(
  Object.entries<CellStyle>(stylesIn(worksheetWords("zh-CN"))).map(([id, { size }]) => [id, size]),
) as SheetOptions["sizes"];

/** What the sheets of a worksheet have in common. */
export function sheetOptions({ worksheet, speech }: Setting, isProtected: boolean): SheetOptions {
  return { isProtected, sizes, footer: speech.say(worksheet.title) };
}
