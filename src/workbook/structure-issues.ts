import { columnIssues, doubtfulHeaders } from "./column-issues.ts";
import type { TableId } from "./contract.ts";
import type { Region } from "./region.ts";
import { headerText } from "./header-text.ts";
import type { Issue, Problem } from "./issue.ts";
import type { Followed } from "./locate-mapped.ts";
import type { FoundTable, Located } from "./locate-tables.ts";
import { address, type RawSheet, type RawWorkbook } from "./sheet.ts";

/** What is wrong or doubtful in where a workbook keeps its tables and under which headers. */
export function structureIssues(workbook: RawWorkbook, located: Located): readonly Issue[] {
  const { tables, incomplete, unread, unmapped, undecided, followed, ignored } = located;
  const seen = [...tables, ...incomplete, ...unread, ...unmapped, ...undecided.flat()].map(
    ({ region }) => region.sheet,
  );
  return [
    ...tables.flatMap((found) => [...doubleHeaders(found), ...columnIssues(found)]),
    ...tablesAgain(tables),
    ...incomplete.flatMap((found) => [headerMissing(found), ...doubtfulHeaders(found)]),
    ...unread.map(({ table, region }) => atHeader("warning", region, { code: "table-not-read", table })),
    ...unmapped.map(({ table, region }) => atHeader("warning", region, { code: "table-unmapped", table })),
    ...undecided.flatMap((choices) => tableDoubtful(choices)),
    ...followed.map(headerFollowed),
    ...unusedSheets(workbook, new Set([...seen, ...ignored])),
    ...missingCustomers(tables),
  ];
}

function atHeader(
  severity: Issue["severity"],
  { sheet, headerRow, left }: Region,
  problem: Problem,
  column = left,
): Issue {
  return { severity, sheet: sheet.name, cell: address(headerRow, column), problem };
}

function tablesAgain(tables: readonly FoundTable[]): readonly Issue[] {
  const first = new Map<TableId, string>();
  return tables.flatMap(({ table, region }) => {
    const before = first.get(table);
    if (before === undefined) first.set(table, region.sheet.name);
    return before === undefined ? [] : [atHeader("warning", region, { code: "table-again", table, first: before })];
  });
}

function doubleHeaders({ region, columns, doubles }: FoundTable): readonly Issue[] {
  return doubles.map(({ index, header, other }) => {
    const read = columns.find((column) => column.index === other);
    const isSame = headerText(read?.header ?? "").text === headerText(header).text;
    // The same words twice: nobody can tell which column was meant. Two amounts are seldom the same amount.
    const severity = isSame ? "error" : read?.column.kind === "money" ? "warning" : "note";
    const place = address(region.headerRow, other);
    return atHeader(severity, region, { code: "header-twice", header, other: place }, index);
  });
}

function headerMissing({ table, region, missing }: FoundTable): Issue {
  const [column = ""] = missing;
  return atHeader("error", region, { code: "header-missing", table, column });
}

function tableDoubtful(choices: readonly FoundTable[]): readonly Issue[] {
  const [best] = choices;
  if (best === undefined) return [];
  return [atHeader("error", best.region, { code: "table-doubtful", tables: choices.map(({ table }) => table) })];
}

function headerFollowed({ table, region, column, was, now, nearest }: Followed): Issue {
  if (now === null) return atHeader("error", region, { code: "header-gone", table, column, was, nearest });
  const problem = { code: "header-renamed", table, column, was, now: now.header.trim() } as const;
  return atHeader("warning", region, problem, now.index);
}

function unusedSheets({ sheets }: RawWorkbook, seen: ReadonlySet<RawSheet>): readonly Issue[] {
  return sheets
    .filter((sheet) => !seen.has(sheet) && sheet.rows.length > 0)
    .map(({ name }) => ({ severity: "note", sheet: name, cell: null, problem: { code: "sheet-unused" } }));
}

function missingCustomers(tables: readonly FoundTable[]): readonly Issue[] {
  const [first] = tables.filter(({ table }) => table !== "parameters");
  if (first === undefined || tables.some(({ table }) => table === "customers")) return [];
  const problem = { code: "table-missing", table: "customers" } as const;
  return [{ severity: "note", sheet: first.region.sheet.name, cell: null, problem }];
}
