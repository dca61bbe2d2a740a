import { map, type Outcome } from "#core/kernel/outcome.ts";
import type { BookFault } from "./book-fault.ts";
import { EVIDENCE_NEEDED } from "./confidence.ts";
import { TABLE_IDS, type TableId } from "./contract.ts";
import { apart, headerBlocks } from "./find-blocks.ts";
import { regionsOf } from "./find-regions.ts";
import type { Region } from "./region.ts";
import { comparable } from "./header-text.ts";
import { listOfNames } from "./list-of-names.ts";
import { locateMapped, type Followed } from "./locate-mapped.ts";
import { NO_MAPPING, type MappingFile } from "./mapping-file.ts";
import { rankTables, repeatsLittle, rivalsOf, type FoundTable, type RankedTable } from "./rank-tables.ts";
import type { RawSheet, RawWorkbook } from "./sheet.ts";

export type { FoundTable } from "./rank-tables.ts";

export interface Located {
  /** In the workbook's order. */
  readonly tables: readonly FoundTable[];
  /** Tables that a sheet is called after and that lack a required column. */
  readonly incomplete: readonly FoundTable[];
  /** Other tables on sheets of which something else is read. */
  readonly unread: readonly FoundTable[];
  /** Tables that the map has on other sheets only, such as the sales of a new year. */
  readonly unmapped: readonly FoundTable[];
  /** Regions that may be several tables, each with them, the likeliest first. */
  readonly undecided: readonly (readonly FoundTable[])[];
  /** What became of columns that the map names and whose header is not there any more. */
  readonly followed: readonly Followed[];
  /** Sheets that the map leaves out. */
  readonly ignored: readonly RawSheet[];
}

type OnSheet = Omit<Located, "unmapped" | "followed" | "ignored">;

/**
 * Finds the contract's tables in a workbook. A region (an Excel Table, else the rows below the best header row) becomes
 * most one table: one whose required columns are all there, and either that a name says (of the Excel Table, the sheet
 * or a title above), or that its headers tell, each the more, the fewer tables use it. The map comes first.
 */
export function locateTables(workbook: RawWorkbook, mapping: MappingFile = NO_MAPPING): Outcome<Located, BookFault> {
  const mapped = locateMapped(workbook, mapping);
  return map(mapped, ({ found, followed }) => {
    const ignored = workbook.sheets.filter(({ name }) => mapping.ignore.some((other) => isSame(other, name)));
    const wanted = TABLE_IDS.filter((table) => !mapping.tables.has(table));
    const sheets = workbook.sheets.filter((sheet) => !ignored.includes(sheet));
    const parts = sheets.map((sheet) => {
      const read = found.filter(({ region }) => region.sheet === sheet);
      return read.length > 0 ? besideMapped(workbook, sheet, read, wanted) : locateOnSheet(workbook, sheet, wanted);
    });
    const names = parts.every(isNothing) && wanted.includes("customers") ? listOfNames(workbook, sheets) : null;
    return {
      tables: names === null ? parts.flatMap(({ tables }) => tables) : [names],
      incomplete: parts.flatMap(({ incomplete }) => incomplete),
      unread: parts.flatMap(({ unread }) => unread),
      unmapped: sheets.flatMap((sheet, index) => {
        const isUnknown = wanted.length < TABLE_IDS.length && isNothing(parts[index]);
        return isUnknown ? locateOnSheet(workbook, sheet, TABLE_IDS).tables : [];
      }),
      undecided: parts.flatMap(({ undecided }) => undecided),
      followed,
      ignored,
    };
  });
}

const isNothing = (part: OnSheet | undefined) =>
  part !== undefined && [part.tables, part.incomplete, part.unread, part.undecided].every(({ length }) => length === 0);

const isSame = (one: string, other: string) => comparable(one) === comparable(other);

function besideMapped(
  workbook: RawWorkbook,
  sheet: RawSheet,
  read: readonly FoundTable[],
  wanted: readonly TableId[],
): OnSheet {
  return {
    tables: read.filter(({ missing }) => missing.length === 0),
    incomplete: read.filter(({ missing }) => missing.length > 0),
    unread: unreadBeside(read, tablesInBlocks(workbook, sheet, wanted, read)),
    undecided: [],
  };
}

function locateOnSheet(workbook: RawWorkbook, sheet: RawSheet, wanted: readonly TableId[]): OnSheet {
  const { excelTables, rows } = regionsOf(sheet);
  const named = excelTables.flatMap((region) => bestOf(rankTables(workbook, region, wanted)));
  const below = named.some(isAccepted) ? [] : bestOf(rows.flatMap((region) => rankTables(workbook, region, wanted)));
  const found = [...named, ...below];
  const accepted = found.filter(isAccepted);
  const undecided = accepted
    .filter(({ rivals }) => rivals.length > 0)
    .map(({ best, rivals }) => [best.found, ...rivals]);
  const tables = accepted.filter(({ rivals }) => rivals.length === 0).map(({ best }) => best.found);
  const blocks = tablesInBlocks(workbook, sheet, wanted, [...tables, ...undecided.flat()]);
  const cells = [...tables, ...undecided.flat()].filter(({ region }) => region.name === null);
  const isSplit = blocks.length > 1 && blocks.some((block) => cells.some((table) => isSamePlace(block.region, table)));
  if (isSplit) return { tables: blocks, incomplete: [], unread: [], undecided: [] };
  const incomplete = found.flatMap(({ best }) =>
    best.isNamed && best.found.missing.length > 0 && best.found.columns.length > 0 ? [best.found] : [],
  );
  return {
    tables,
    incomplete: accepted.length > 0 ? [] : incomplete,
    unread: unreadBeside([...tables, ...undecided.flat()], blocks),
    undecided,
  };
}

interface Best {
  readonly best: RankedTable;
  readonly rivals: readonly FoundTable[];
}

const isAccepted = ({ best }: Best) => best.isAccepted;

/** The likeliest table among several places for one header row, with those that are as likely on the same row. */
function bestOf(tables: readonly RankedTable[]): readonly Best[] {
  const [best, ...others] = tables.toSorted((a, b) => b.rank - a.rank);
  if (best === undefined) return [];
  return [
    {
      best,
      rivals: rivalsOf(
        best,
        others.filter(({ found }) => found.region === best.found.region),
      ),
    },
  ];
}

function unreadBeside(tables: readonly FoundTable[], blocks: readonly FoundTable[]): readonly FoundTable[] {
  return blocks.filter((block) => !tables.some((read) => isSamePlace(block.region, read)));
}

/** Tables that their headers alone make known, wherever they stand on a sheet. */
function tablesInBlocks(
  workbook: RawWorkbook,
  sheet: RawSheet,
  wanted: readonly TableId[],
  read: readonly FoundTable[],
): readonly FoundTable[] {
  const begun = headerBlocks(sheet);
  const [only] = begun;
  if (begun.length <= 1 && read.some((table) => only === undefined || isSamePlace(only, table))) return [];
  const best = (region: Region) =>
    rankTables(workbook, region, wanted)
      .map(({ found }) => found)
      .filter(({ missing, evidence }) => missing.length === 0 && evidence >= EVIDENCE_NEEDED)
      .toSorted((a, b) => b.evidence - a.evidence || b.score - a.score)
      .slice(0, 1);
  // By the headers alone: the rows below one table are not yet known to belong to the next.
  const blocks = begun.filter((block) => best({ ...block, bottom: block.headerRow }).length > 0);
  return apart(blocks).flatMap(best).filter(repeatsLittle);
}

function isSamePlace(block: Region, { region }: FoundTable): boolean {
  if (region.name === null) return block.headerRow === region.headerRow || block.headerRow === region.upperRow;
  const { headerRow, bottom, left, right } = region;
  return block.headerRow >= headerRow && block.headerRow <= bottom && block.left <= right && block.right >= left;
}
