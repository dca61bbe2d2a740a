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

/** The workbook with everybody's words for tables and columns, which the next opening need not load. */
export async function newReading(raw: RawWorkbook): Promise<Outcome<ReadBook, BookFault>> {
  const { readAndRemember } = await import("#workbook/read-and-remember.ts");
  const found = readAndRemember(raw);
  const reading = found.ok ? found.value.reading : null;
  const store = browserStore();
  if (reading === null) store.remove(keyOf(raw));
  else store.set(keyOf(raw), JSON.stringify(reading));
  return found.ok ? ok(found.value.read) : found;
}
