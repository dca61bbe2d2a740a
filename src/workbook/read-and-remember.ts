import type { CodeListId } from "#core/codes/codes.ts";
import { map, type Outcome } from "#core/kernel/outcome.ts";
import type { BookFault } from "./book-fault.ts";
import { locateTables, type Located } from "./locate-tables.ts";
import type { MatchedColumn } from "./matched-column.ts";
import { codeSuggestions } from "./nearest-code.ts";
import type { FoundTable } from "./rank-tables.ts";
import { mappingFor } from "./read-account-book.ts";
import { readLocated, type ReadBook } from "./read-located.ts";
import {
  bottomOf,
  frameOf,
  READING_VERSION,
  type CodeWords,
  type RememberedColumn,
  type RememberedReading,
  type RememberedTable,
} from "./remembered-reading.ts";
import type { RawWorkbook } from "./sheet.ts";

export interface Remembering {
  readonly read: ReadBook;
  /** For the next time; null where it must be looked at each time. */
  readonly reading: RememberedReading | null;
}

/** Reads a workbook without merged cells as `readBook` does, and says what need not be found out again. Faults: those of `readBook`. */
export function readAndRemember(workbook: RawWorkbook): Outcome<Remembering, BookFault> {
  const mapping = mappingFor(workbook);
  if (!mapping.ok) return mapping;
  const found = locateTables(workbook, mapping.value);
  if (!found.ok) return found;
  const { located, words } = notingWords(found.value);
  return map(readLocated(workbook, located, codeSuggestions), (read) => ({
    read,
    reading: rememberReading(workbook, located, words),
  }));
}

/** The same tables, whose words of lists are noted as they are looked up. */
function notingWords(located: Located): { readonly located: Located; readonly words: CodeWords } {
  const words: Partial<Record<CodeListId, Record<string, string>>> = {};
  const noting = (column: MatchedColumn): MatchedColumn => ({
    ...column,
    codeOf(list, word) {
      const code = column.codeOf(list, word);
      if (code !== null) (words[list] ??= {})[word] = code;
      return code;
    },
  });
  const tables = located.tables.map((found) => ({ ...found, columns: found.columns.map(noting) }));
  return { located: { ...located, tables }, words };
}

/** What is kept of a reading; null where more was found than whole tables, one on a sheet: that is looked at each time. */
function rememberReading(
  workbook: RawWorkbook,
  { tables, incomplete, unread, unmapped, undecided, followed, ignored }: Located,
  words: CodeWords,
): RememberedReading | null {
  const doubts = [incomplete, unread, unmapped, undecided, followed, ignored];
  if (doubts.some(({ length }) => length > 0)) return null;
  const kept = tables.map((found) => rememberTable(workbook, found)).filter((table) => table !== null);
  const sheets = new Set(kept.map(({ region }) => region.sheet));
  if (kept.length < tables.length || sheets.size < kept.length) return null;
  return { version: READING_VERSION, frame: frameOf(workbook, kept), tables: kept, words };
}

/** Null for a table that ends before its sheet does, so that nobody can tell its end without looking anew. */
function rememberTable(
  { sheets }: RawWorkbook,
  { columns, region: { sheet, bottom, ...region }, ...found }: FoundTable,
): RememberedTable | null {
  const place = sheets.findIndex(({ name }) => name === sheet.name);
  if (bottom !== bottomOf(sheets[place], region.name)) return null;
  const plain = { ...found, mapped: undefined } as Omit<RememberedTable, "columns" | "region">;
  return { ...plain, region: { ...region, sheet: place }, columns: columns.map(rememberColumn) };
}

// JSON leaves out what is undefined; functions and the contract's own columns are there anyway.
function rememberColumn(column: MatchedColumn): RememberedColumn {
  return { ...column, column: undefined, codeOf: undefined } as RememberedColumn;
}
