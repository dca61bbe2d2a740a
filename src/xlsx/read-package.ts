import { basename } from "node:path";
import type { Outcome } from "#core/kernel/outcome.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import { checkParts } from "./check-parts.ts";
import { openPackage } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";
import { readSheets } from "./read-sheets.ts";

/** Checks and reads a package in this process; `readWorkbook` has it done in a child that can be ended. */
export async function readPackage(path: string): Promise<Outcome<RawWorkbook, ReadFault>> {
  const file = basename(path);
  const opened = await openPackage(path);
  if (!opened.ok) return opened;
  const parts = await checkParts(file, opened.value);
  const read = parts.ok ? await readSheets(file, opened.value, parts.value) : parts;
  opened.value.zip.close();
  return read;
}
