import { basename } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import { checkParts } from "./check-parts.ts";
import { messageOf, openPackage } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";
import { readSheets } from "./read-sheets.ts";

/** Checks and reads a package in this process; `readWorkbook` has it done in a child that can be ended. */
export async function readPackage(path: string): Promise<Outcome<RawWorkbook, ReadFault>> {
  const file = basename(path);
  const opened = await openPackage(path);
  if (!opened.ok) return opened;
  const parts = await checkParts(file, opened.value);
  opened.value.zip.close();
  if (!parts.ok) return parts;
  try {
    return ok(await readSheets(path, parts.value));
  } catch (error) {
    const detail = messageOf(error);
    // The library's words for a sheet whose used range is larger than it holds in memory.
    const [, sheet] = /^Sheet "(.*)" spans \d+ rows x \d+ columns/.exec(detail) ?? [];
    return fail(sheet === undefined ? { file, code: "damaged", detail } : { file, code: "sheet-too-large", sheet });
  }
}
