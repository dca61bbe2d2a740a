import { ok, type Outcome } from "#core/kernel/outcome.ts";
import type { BookFault } from "#workbook/book-fault.ts";
import type { ReadBook } from "#workbook/read-located.ts";
import { recallBook } from "#workbook/recall-book.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import { browserStore } from "../save/browser-store.ts";

const keyOf = ({ file }: RawWorkbook) => `reading/${file}`;

/** The workbook as this computer has understood it before; null where it has not, or where anything else is there now. */
export function knownReading(raw: RawWorkbook): Outcome<ReadBook, BookFault> | null {
  const text = browserStore().get(keyOf(raw));
  return text === null ? null : recallBook(raw, text);
}

/** Whether this computer has never read the workbook with everybody's words. */
export function isUnseen(raw: RawWorkbook): boolean {
  return browserStore().get(keyOf(raw)) === null;
}

/** The workbook with everybody's words for tables and columns, which the next opening need not load. */
export async function newReading(raw: RawWorkbook): Promise<Outcome<ReadBook, BookFault>> {
  const { readAndRemember } = await import("#workbook/read-and-remember.ts");
  const found = readAndRemember(raw);
  // Nothing to go by the next time is kept as well: it says that the workbook has been seen.
  browserStore().set(keyOf(raw), JSON.stringify(found.ok ? found.value.reading : null));
  return found.ok ? ok(found.value.read) : found;
}
