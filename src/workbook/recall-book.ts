import type { Outcome } from "#core/kernel/outcome.ts";
import type { BookFault } from "./book-fault.ts";
import { readLocated, type ReadBook } from "./read-located.ts";
import { READING_VERSION, recallReading, type RememberedReading } from "./remembered-reading.ts";
import type { RawWorkbook } from "./sheet.ts";

/**
 * Reads a workbook as it was read before, without vocabulary; null where it must be looked at anew. Fault: no-known-table.
 * @param text a reading as JSON, as it was kept
 */
export function recallBook(workbook: RawWorkbook, text: string): Outcome<ReadBook, BookFault> | null {
  const reading = parsed(text);
  const recalled = reading === null ? null : recallReading(workbook, reading);
  if (recalled === null) return null;
  const read = readLocated(workbook, recalled.located, () => (problem) => problem);
  return recalled.isUnsure() ? null : read;
}

/** What another version has kept, or what is damaged, is nothing. */
function parsed(text: string): RememberedReading | null {
  try {
    const kept = JSON.parse(text) as Partial<RememberedReading> | null;
    return kept?.version === READING_VERSION ? (kept as RememberedReading) : null;
  } catch {
    return null;
  }
}
