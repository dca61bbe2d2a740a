import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { BookFault } from "./book-fault.ts";
import { TABLE_IDS, type TableId } from "./contract.ts";
import { apart, headerBlocks } from "./find-blocks.ts";
import { bodyOf, gridOf, regionsOf, type Region } from "./find-regions.ts";
import { isNamed } from "./header-names.ts";
import { headerText } from "./header-text.ts";
import type { MappingFile, TableMapping } from "./mapping-file.ts";
import { matchHeaders, type HeaderMatch } from "./match-headers.ts";
import { nearest } from "./nearest.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { RawSheet, RawWorkbook } from "./sheet.ts";

/** A table of the contract where a team keeps it. */
export interface FoundTable extends HeaderMatch {
  readonly region: Region;
}

export interface Located {
  /** In the workbook's order. */
  readonly tables: readonly FoundTable[];
  /** Tables that a sheet is called after and that lack a required column. */
  readonly incomplete: readonly FoundTable[];
  /** Other tables on sheets of which something else is read. */
  readonly unread: readonly FoundTable[];
}

/**
 * Finds the contract's tables in a workbook. A region (an Excel Table, else the rows below the best header row) becomes
 * most one table: one whose required columns are all there, and either that a name says (of the Excel Table, the sheet
 * or a title above), or that two headers tell which no other table of the contract uses. The map file comes first.
 */
export function locateTables(workbook: RawWorkbook, mapping: MappingFile = new Map()): Outcome<Located, BookFault> {
  const tables: FoundTable[] = [];
  const incomplete: FoundTable[] = [];
  const unread: FoundTable[] = [];
  const mappedSheets = new Set<RawSheet>();
  for (const [table, mapped] of mapping) {
    const found = locateMapped(workbook, table, mapped);
    if (!found.ok) return found;
    (found.value.missing.length === 0 ? tables : incomplete).push(found.value);
    mappedSheets.add(found.value.region.sheet);
  }
  const wanted = TABLE_IDS.filter((table) => !mapping.has(table));
  for (const sheet of workbook.sheets) {
    if (mappedSheets.has(sheet)) {
      const read = [...tables, ...incomplete].filter(({ region }) => region.sheet === sheet);
      unread.push(...unreadBeside(read, tablesInBlocks(workbook, sheet, wanted)));
      continue;
    }
    const located = locateOnSheet(workbook, sheet, wanted);
    tables.push(...located.tables);
    incomplete.push(...located.incomplete);
    unread.push(...located.unread);
  }
  const position = ({ region }: FoundTable) => workbook.sheets.indexOf(region.sheet);
  return ok({ tables: tables.toSorted((a, b) => position(a) - position(b)), incomplete, unread });
}

function locateOnSheet(workbook: RawWorkbook, sheet: RawSheet, wanted: readonly TableId[]): Located {
  const { excelTables, rows } = regionsOf(sheet);
  const named = excelTables.flatMap((region) => bestMatch(workbook, [region], wanted));
  const found = named.some(isAccepted) ? named : [...named, ...bestMatch(workbook, rows, wanted)];
  const tables = found.filter(isAccepted);
  const isIncomplete = (table: FoundTable) => table.missing.length > 0 && hasItsName(table) && table.columns.length > 0;
  const blocks = tablesInBlocks(workbook, sheet, wanted);
  const [table] = tables;
  const isSplit = blocks.length > 1 && blocks.some((block) => table !== undefined && isSamePlace(block, table));
  if (isSplit && table?.region.name === null) return { tables: blocks, incomplete: [], unread: [] };
  return {
    tables,
    incomplete: tables.length > 0 ? [] : found.filter(isIncomplete),
    unread: unreadBeside(tables, blocks),
  };
}

function unreadBeside(tables: readonly FoundTable[], blocks: readonly FoundTable[]): readonly FoundTable[] {
  return blocks.filter((block) => !tables.some((read) => isSamePlace(block, read)));
}

/** Tables that their headers alone make known, wherever they stand on a sheet. */
function tablesInBlocks(workbook: RawWorkbook, sheet: RawSheet, wanted: readonly TableId[]): readonly FoundTable[] {
  const best = (region: Region) => {
    const matches = wanted.map((table) => matchIn(workbook, region, table));
    const complete = matches.filter(({ missing, telling }) => missing.length === 0 && telling >= TELLING_HEADERS);
    return complete.toSorted((a, b) => b.score - a.score).slice(0, 1);
  };
  const blocks = headerBlocks(sheet).filter((block) => best(block).length > 0);
  return apart(blocks).flatMap(best).filter(repeatsLittle);
}

function isSamePlace({ region: block }: FoundTable, { region }: FoundTable): boolean {
  if (region.name === null) return block.headerRow === region.headerRow || block.headerRow === region.upperRow;
  const { headerRow, bottom, left, right } = region;
  return block.headerRow >= headerRow && block.headerRow <= bottom && block.left <= right && block.right >= left;
}

/** The best table among several places for one header row; accepted ones come first. */
function bestMatch(
  workbook: RawWorkbook,
  regions: readonly Region[],
  wanted: readonly TableId[],
): readonly FoundTable[] {
  const matches = regions.flatMap((region) => wanted.map((table) => matchIn(workbook, region, table)));
  const rank = (match: FoundTable) => (isAccepted(match) ? 1000 : 0) + (hasItsName(match) ? 100 : 0) + match.score;
  const [best] = matches.toSorted((a, b) => rank(b) - rank(a));
  return best === undefined ? [] : [best];
}

function matchIn(
  workbook: RawWorkbook,
  region: Region,
  table: TableId,
  mapped?: ReadonlyMap<string, string>,
): FoundTable {
  return { ...matchHeaders(table, gridOf(region, workbook.date1904), mapped), region };
}

// A title stands alone in its row.
function hasItsName({ table, region: { sheet, name, headerRow } }: FoundTable): boolean {
  const above = sheet.rows.slice(0, headerRow).map((row) => row.filter((cell) => cell !== null));
  const titles = above.flatMap(([cell, ...others]) => (typeof cell === "string" && others.length === 0 ? [cell] : []));
  return [sheet.name, ...(name === null ? [] : [name]), ...titles].some((text) => isNamed(text, table));
}

const TELLING_HEADERS = 2;

function isAccepted(match: FoundTable): boolean {
  if (match.missing.length > 0) return false;
  return hasItsName(match) || (match.telling >= TELLING_HEADERS && repeatsLittle(match));
}

// A list of customers names each once; a list of visits or invoices names them again and again.
const MOST_REPEATED = 0.2;

function repeatsLittle({ columns, region }: FoundTable): boolean {
  return columns
    .filter(({ column }) => column.distinct === true)
    .every(({ index }) => {
      const texts = bodyOf(region).flatMap((row) => (typeof row[index] === "string" ? [normalise(row[index])] : []));
      return texts.length - new Set(texts).size <= texts.length * MOST_REPEATED;
    });
}

function locateMapped(workbook: RawWorkbook, table: TableId, mapped: TableMapping): Outcome<FoundTable, BookFault> {
  const names = workbook.sheets.map((sheet) => sheet.name);
  const sheet = workbook.sheets.find(({ name }) => normalise(name) === normalise(mapped.sheet));
  if (sheet === undefined) {
    return fail({ code: "map-sheet", table, sheet: mapped.sheet, nearest: nearest(mapped.sheet, names) });
  }
  const { excelTables, rows } = regionsOf(sheet, mapped.headerRow);
  const matches = [...excelTables, ...rows].map((region) => matchIn(workbook, region, table, mapped.columns));
  const [best] = matches.toSorted((a, b) => b.score - a.score);
  const headersOf = ({ region }: FoundTable) => gridOf(region, workbook.date1904).headers.map(({ header }) => header);
  const known = new Set(best === undefined ? [] : headersOf(best).map((header) => headerText(header).text));
  const lost = [...mapped.columns.values()].find((header) => !known.has(headerText(header).text));
  if (best !== undefined && lost === undefined) return ok(best);
  const header = lost ?? "";
  const suggestion = nearest(header, matches.flatMap(headersOf));
  return fail({ code: "map-header", table, sheet: sheet.name, header, nearest: suggestion });
}
