import type { CodeListId } from "#core/codes/codes.ts";
import { columnsOf } from "./columns-of.ts";
import type { TableId } from "./contract.ts";
import type { Located } from "./locate-tables.ts";
import type { MatchedColumn } from "./matched-column.ts";
import type { FoundTable } from "./rank-tables.ts";
import type { Region } from "./region.ts";
import type { RawCell, RawSheet, RawWorkbook } from "./sheet.ts";

/*
 * What the reader has found out about a workbook, so that the next look at it needs no vocabulary. It holds as long as
 * everything is the same that has nothing to do with the rows of its tables; then the workbook is read anew.
 */

/** As it is kept between two openings of the pane. */
export interface RememberedReading {
  readonly version: typeof READING_VERSION;
  /** Of all but the rows of the tables. */
  readonly frame: string;
  readonly tables: readonly RememberedTable[];
  readonly words: CodeWords;
}

export type CodeWords = Readonly<Partial<Record<CodeListId, Readonly<Record<string, string>>>>>;
export type RememberedColumn = Omit<MatchedColumn, "column" | "codeOf">;
export type RememberedTable = Omit<FoundTable, "columns" | "region" | "mapped"> & {
  readonly columns: readonly RememberedColumn[];
  readonly region: Omit<Region, "sheet" | "bottom"> & { readonly sheet: number };
};

export const READING_VERSION = 1;

export interface Recalled {
  readonly located: Located;
  /** Whether the rows hold a word of a list that was not there before. */
  readonly isUnsure: () => boolean;
}

/** The tables where they were; null where anything around their rows is not as it was. */
export function recallReading(workbook: RawWorkbook, { frame, tables, words }: RememberedReading): Recalled | null {
  if (frameOf(workbook, tables) !== frame) return null;
  let isUnsure = false;
  const codeOf = (list: CodeListId, word: string) => {
    const known = words[list];
    if (known !== undefined && Object.hasOwn(known, word)) return known[word] ?? null;
    isUnsure = true;
    return null;
  };
  const found = tables.map(({ columns, region, ...table }): FoundTable => {
    const sheet = workbook.sheets[region.sheet] ?? NO_SHEET;
    return {
      ...table,
      region: { ...region, sheet, bottom: bottomOf(sheet, region.name) },
      columns: columns.flatMap((column) => withColumn(table.table, column, codeOf)),
    };
  });
  const nothing = { incomplete: [], unread: [], unmapped: [], undecided: [], followed: [], ignored: [] };
  return { located: { tables: found, ...nothing }, isUnsure: () => isUnsure };
}

const NO_SHEET: RawSheet = { name: "", rows: [], tables: [] };

function withColumn(table: TableId, kept: RememberedColumn, codeOf: MatchedColumn["codeOf"]): readonly MatchedColumn[] {
  return columnsOf(table).flatMap(([id, column]) => (id === kept.id ? [{ ...kept, column, codeOf }] : []));
}

/** The last row of an Excel Table, or of a sheet that holds nothing but plain cells. */
export function bottomOf(sheet: RawSheet | undefined, name: string | null): number {
  if (sheet === undefined) return -1;
  if (name !== null) return sheet.tables.find((table) => table.name === name)?.bottom ?? -1;
  return sheet.rows.findLastIndex((row) => row.some((cell) => cell !== null));
}

/** Everything but the rows of the tables, in few letters: sheets, headers, what stands beside and below, the map. */
export function frameOf(
  { date1904, mapping, sheets }: RawWorkbook,
  tables: readonly Pick<RememberedTable, "region">[],
): string {
  const around = sheets.map((sheet, at) => {
    const region = tables.find((table) => table.region.sheet === at)?.region;
    const places = sheet.tables.map(({ name, top, left, right }) => [name, top, left, right]);
    return [sheet.name, places, region === undefined ? sheet.rows : rowsAround(sheet, region)];
  });
  return digest(JSON.stringify([date1904, mapping ?? null, around]));
}

function rowsAround(
  sheet: RawSheet,
  { headerRow, name, left, right }: RememberedTable["region"],
): readonly (readonly RawCell[])[] {
  const bottom = bottomOf(sheet, name);
  return sheet.rows.flatMap((row, at) => {
    const isBody = at > headerRow && at <= bottom;
    const beside = isBody ? [...row.slice(0, left), ...row.slice(right + 1)] : row;
    return isBody && beside.every((cell) => cell === null) ? [] : [beside];
  });
}

/** 32 bits of a text (FNV-1a): what is not noticed here is when the workbook is looked at anew. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${String(text.length)} ${String(hash)}`;
}
