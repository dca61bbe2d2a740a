import type { Outcome } from "#core/kernel/outcome.ts";
import type { BookFault } from "./book-fault.ts";
import { locateOwn } from "./locate-own.ts";
import { readLocated, type ReadBook } from "./read-located.ts";
import type { RawWorkbook } from "./sheet.ts";

/**
 * Reads a workbook of tables as we set them up, as `readBook` does and without its vocabulary; null where anything in it
 * asks for that. Fault: no-known-table.
 */
export function readOwnBook(workbook: RawWorkbook): Outcome<ReadBook, BookFault> | null {
  const tables = locateOwn(workbook);
  if (tables === null) return null;
  const nothing = { incomplete: [], unread: [], unmapped: [], undecided: [], followed: [], ignored: [] };
  return readLocated(workbook, { tables, ...nothing }, () => (problem) => problem);
}
