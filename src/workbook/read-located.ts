import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { AccountBook, Source } from "./account-book.ts";
import type { BookFault } from "./book-fault.ts";
import type { TableId } from "./contract.ts";
import { findRepeatedIds } from "./find-repeated-ids.ts";
import { issueList } from "./issue-list.ts";
import { inWorkbookOrder } from "./issue-order.ts";
import type { Issue, Problem } from "./issue.ts";
import { joinAccounts } from "./join-accounts.ts";
import type { Located } from "./locate-tables.ts";
import { readParameters } from "./read-parameters.ts";
import { readRows, type TableRows } from "./read-rows.ts";
import { settleCloseDates } from "./settle-close-date.ts";
import type { RawWorkbook } from "./sheet.ts";
import { structureIssues } from "./structure-issues.ts";

/** A workbook's accounts with the rows as they stand on the sheets, for those who must name a cell. */
export interface ReadBook {
  readonly book: AccountBook;
  readonly tables: readonly TableRows[];
}

/**
 * Reads the rows of tables that were found and joins them by account. Fault: no-known-table.
 * @param suggestions makes for each table what `readRows` asks about unknown codes
 */
export function readLocated(
  workbook: RawWorkbook,
  located: Located,
  suggestions: () => (problem: Problem) => Problem,
): Outcome<ReadBook, BookFault> {
  const { file, sheets } = workbook;
  if (!located.tables.some(({ table }) => table !== "parameters")) {
    return fail({ code: "no-known-table", file, sheets: sheets.map(({ name }) => name) });
  }
  const read = located.tables.map((found) => readRows(found, suggestions())).map(settleCloseDates);
  const { accounts, team, issues: joining } = joinAccounts(read);
  const { parameters, changed, issues: setting } = readParameters(read);
  const found = [...structureIssues(workbook, located), ...read.flatMap(({ issues }) => issues)];
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

function sourcesOf(read: readonly TableRows[]): AccountBook["sources"] {
  const sources: Partial<Record<TableId, readonly Source[]>> = {};
  for (const { found, rows } of read) {
    const headers = Object.fromEntries(found.columns.map(({ id, header }) => [id, header]));
    const source = { sheet: found.region.sheet.name, headers, rows: rows.length };
    sources[found.table] = [...(sources[found.table] ?? []), source];
  }
  return sources;
}
