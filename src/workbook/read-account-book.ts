import { fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { AccountBook, Source } from "./account-book.ts";
import type { BookFault } from "./book-fault.ts";
import { columnIssues } from "./column-issues.ts";
import type { TableId } from "./contract.ts";
import { findRepeatedIds } from "./find-repeated-ids.ts";
import type { Issue } from "./issue.ts";
import { joinAccounts } from "./join-accounts.ts";
import { locateTables, type FoundTable, type Located } from "./locate-tables.ts";
import type { MappingFile } from "./mapping-file.ts";
import { readParameters } from "./read-parameters.ts";
import { readRows, type TableRows } from "./read-rows.ts";
import { settleCloseDates } from "./settle-close-date.ts";
import { address, parseAddress, type RawWorkbook } from "./sheet.ts";
import { headerText } from "./header-text.ts";

export interface BookOptions {
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
 * cell. Faults: no-known-table, and those of a mapping that does not fit the workbook.
 */
export function readBook(workbook: RawWorkbook, { mapping }: BookOptions = {}): Outcome<ReadBook, BookFault> {
  const located = locateTables(workbook, mapping);
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
    issues: inWorkbookOrder(workbook, [...found, ...joining, ...findRepeatedIds(read), ...setting]),
  };
  return ok({ book, tables: read });
}

function structureIssues(workbook: RawWorkbook, { tables, incomplete, unread }: Located): readonly Issue[] {
  const seen = new Map<TableId, string>();
  const issues: Issue[] = tables.flatMap((found) => {
    const { table, region } = found;
    const first = seen.get(table);
    if (first === undefined) seen.set(table, region.sheet.name);
    const again: Issue = {
      severity: "warning",
      sheet: region.sheet.name,
      cell: address(region.headerRow, region.left),
      problem: { code: "table-again", table, first: first ?? "" },
    };
    return [...(first === undefined ? [] : [again]), ...doubleHeaders(found), ...columnIssues(found)];
  });
  for (const { table, region, missing } of incomplete) {
    const [column = ""] = missing;
    const cell = address(region.headerRow, region.left);
    issues.push({
      severity: "error",
      sheet: region.sheet.name,
      cell,
      problem: { code: "header-missing", table, column },
    });
  }
  for (const { table, region } of unread) {
    const cell = address(region.headerRow, region.left);
    issues.push({ severity: "warning", sheet: region.sheet.name, cell, problem: { code: "table-not-read", table } });
  }
  return [...issues, ...unusedSheets(workbook, [...tables, ...incomplete, ...unread]), ...missingCustomers(tables)];
}

function doubleHeaders({ region, columns, doubles }: FoundTable): readonly Issue[] {
  return doubles.map(({ index, header, other }) => {
    const read = columns.find((column) => column.index === other)?.header ?? "";
    return {
      // The same words twice: nobody can tell which column was meant.
      severity: headerText(read).text === headerText(header).text ? "error" : "note",
      sheet: region.sheet.name,
      cell: address(region.headerRow, index),
      problem: { code: "header-twice", header, other: address(region.headerRow, other) },
    };
  });
}

function unusedSheets({ sheets }: RawWorkbook, found: readonly FoundTable[]): readonly Issue[] {
  const used = new Set(found.map(({ region }) => region.sheet));
  return sheets
    .filter((sheet) => !used.has(sheet) && sheet.rows.length > 0)
    .map(({ name }) => ({ severity: "note", sheet: name, cell: null, problem: { code: "sheet-unused" } }));
}

function missingCustomers(tables: readonly FoundTable[]): readonly Issue[] {
  const [first] = tables.filter(({ table }) => table !== "parameters");
  if (first === undefined || tables.some(({ table }) => table === "customers")) return [];
  const problem = { code: "table-missing", table: "customers" } as const;
  return [{ severity: "note", sheet: first.region.sheet.name, cell: null, problem }];
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

function inWorkbookOrder({ sheets }: RawWorkbook, issues: readonly Issue[]): readonly Issue[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const placed = issues.map((issue) => {
    const { row, column } = parseAddress(issue.cell ?? "") ?? { row: -1, column: -1 };
    return { issue, sheet: order.get(issue.sheet) ?? -1, row, column };
  });
  return placed.toSorted((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column).map(({ issue }) => issue);
}
