import { fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { AccountBook, Source } from "./account-book.ts";
import type { BookFault } from "./book-fault.ts";
import type { TableId } from "./contract.ts";
import { findRepeatedIds } from "./find-repeated-ids.ts";
import { issueList } from "./issue-list.ts";
import { inWorkbookOrder } from "./issue-order.ts";
import type { Issue } from "./issue.ts";
import { joinAccounts } from "./join-accounts.ts";
import { locateTables } from "./locate-tables.ts";
import { NO_MAPPING, type MappingFile } from "./mapping-file.ts";
import { parseMappingPart } from "./mapping-part.ts";
import { readParameters } from "./read-parameters.ts";
import { readRows, type TableRows } from "./read-rows.ts";
import { settleCloseDates } from "./settle-close-date.ts";
import type { RawWorkbook } from "./sheet.ts";
import { structureIssues } from "./structure-issues.ts";
import { unmerged } from "./unmerged.ts";

export interface BookOptions {
  /** What comes before the map that the workbook itself carries. */
  readonly mapping?: MappingFile;
}

/** A workbook's accounts with the rows as they stand on the sheets, for those who must name a cell. */
export interface ReadBook {
  readonly book: AccountBook;
  readonly tables: readonly TableRows[];
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
  if (!located.ok) return located;
  const { file, sheets } = workbook;
  if (!located.value.tables.some(({ table }) => table !== "parameters")) {
    return fail({ code: "no-known-table", file, sheets: sheets.map(({ name }) => name) });
  }
  const read = located.value.tables.map(readRows).map(settleCloseDates);
  const { accounts, team, issues: joining } = joinAccounts(read);
  const { parameters, changed, issues: setting } = readParameters(read);
  const found = [...structureIssues(workbook, located.value), ...read.flatMap(({ issues }) => issues)];
  const book: AccountBook = {
    file,
    accounts,
    team,
    parameters,
    changedParameters: changed,
    sources: sourcesOf(read),
    issues: inWorkbookOrder(workbook, listed([found, joining, findRepeatedIds(read), setting])),
  };
  return ok({ book, tables: read });
}

function listed(found: readonly (readonly Issue[])[]): readonly Issue[] {
  const list = issueList();
  for (const issues of found) for (const issue of issues) list.add(issue);
  return list.issues();
}

/** The map that holds: the one that a person gives, else the one in the workbook, else none. */
export function mappingFor({ mapping: part }: RawWorkbook, given?: MappingFile): Outcome<MappingFile, BookFault> {
  if (given !== undefined) return ok(given);
  return part === undefined ? ok(NO_MAPPING) : parseMappingPart(part);
}

function sourcesOf(read: readonly TableRows[]): AccountBook["sources"] {
  const sources: Partial<Record<TableId, readonly Source[]>> = {};
  for (const { found, rows } of read) {
    const headers = Object.fromEntries(found.columns.map(({ id, header }) => [id, header]));
    const source = { sheet: found.region.sheet.name, headers, rows: rows.length };
    sources[found.table] = [...(sources[found.table] ?? []), source];
  }
  return sources;
}
