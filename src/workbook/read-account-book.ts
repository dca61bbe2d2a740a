import { map, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { AccountBook } from "./account-book.ts";
import type { BookFault } from "./book-fault.ts";
import { locateTables } from "./locate-tables.ts";
import { NO_MAPPING, type MappingFile } from "./mapping-file.ts";
import { parseMappingPart } from "./mapping-part.ts";
import { codeSuggestions } from "./nearest-code.ts";
import { readLocated, type ReadBook } from "./read-located.ts";
import type { RawWorkbook } from "./sheet.ts";
import { unmerged } from "./unmerged.ts";

export interface BookOptions {
  /** What comes before the map that the workbook itself carries. */
  readonly mapping?: MappingFile;
}

/** The accounts of a workbook; see `readBook`. */
export function readAccountBook(workbook: RawWorkbook, options: BookOptions = {}): Outcome<AccountBook, BookFault> {
  return map(readBook(workbook, options), ({ book }) => book);
}

/**
 * Finds the known tables of a workbook, reads their rows and joins them by account, with every problem by sheet and
 * cell. Faults: no-known-table, and those of a mapping that is damaged, newer, or does not fit the workbook.
 */
export function readBook(raw: RawWorkbook, options: BookOptions = {}): Outcome<ReadBook, BookFault> {
  const workbook = { ...raw, sheets: raw.sheets.map(unmerged) };
  const mapping = mappingFor(workbook, options.mapping);
  if (!mapping.ok) return mapping;
  const located = locateTables(workbook, mapping.value);
  return located.ok ? readLocated(workbook, located.value, codeSuggestions) : located;
}

/** The map that holds: the one that a person gives, else the one in the workbook, else none. */
export function mappingFor({ mapping: part }: RawWorkbook, given?: MappingFile): Outcome<MappingFile, BookFault> {
  if (given !== undefined) return ok(given);
  return part === undefined ? ok(NO_MAPPING) : parseMappingPart(part);
}
