import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { packageParts, zippedParts as zipped } from "./package-parts.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";

export { packageParts, zipped };

const folder = mkdtempSync(join(tmpdir(), "kam-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

/** Path of a new temporary file with these bytes; gone after the tests of the file. */
export function fileOf(bytes: Uint8Array, name = "book.xlsx"): string {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, bytes);
  return path;
}

export const temporaryPath = (name: string) => join(folder, name);

/** A workbook as the reader would give it. */
export function rawWorkbook(
  sheets: Readonly<Record<string, readonly (readonly RawCell[])[]>>,
  date1904 = false,
): RawWorkbook {
  return {
    file: "book.xlsx",
    date1904,
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows, tables: [] })),
  };
}
