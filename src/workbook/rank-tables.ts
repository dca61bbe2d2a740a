import { CONTENDERS, EVIDENCE_NEEDED, MOST_REPEATED, RIVAL_SHARE } from "./confidence.ts";
import { columnsOf } from "./columns-of.ts";
import { contract, type TableId } from "./contract.ts";
import type { Table } from "./define-table.ts";
import { gridOf, headersOf } from "./find-regions.ts";
import { bodyOf, type Region } from "./region.ts";
import { guessHeader, tellingOf } from "./guess-header.ts";
import { columnsNamed, isKnownHeader, tablesCalled } from "./header-names.ts";
import { headerText } from "./header-text.ts";
import type { TableMapping } from "./mapping-file.ts";
import { matchHeaders, type HeaderMatch } from "./match-headers.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { RawCell, RawWorkbook } from "./sheet.ts";

/** A table of the contract where a team keeps it. */
export interface FoundTable extends HeaderMatch {
  readonly region: Region;
  /** What says that this is the table: the map, a name above it, or its headers alone. */
  readonly foundBy: "map" | "name" | "headers";
  /** What the map says of it, where it was found by the map. */
  readonly mapped?: TableMapping;
}

/** What one region may be, the likeliest table first; of each, whether the region is called so and may be read as it. */
export interface RankedTable {
  readonly found: FoundTable;
  readonly isNamed: boolean;
  readonly isAccepted: boolean;
  readonly rank: number;
}

// Above any evidence: a sheet may have some dozen headers, each counts 1 at most.
const ACCEPTED = 1000;
const NAMED = 100;
// Between equal evidence the table wins that reads more columns, and reads them better.
const SCORE_SHARE = 0.01;

/** The tables that a region may be, by its name and its headers. */
export function rankTables(workbook: RawWorkbook, region: Region, wanted: readonly TableId[]): readonly RankedTable[] {
  const likely = likelyTables(region, wanted);
  if (likely.length === 0) return [];
  const named = namesOf(region).filter((table) => wanted.includes(table));
  const grid = gridOf(region, workbook.date1904);
  return [...new Set([...named, ...likely])]
    .map((table) =>
      ranked({ ...matchHeaders(table, grid), region, foundBy: named.includes(table) ? "name" : "headers" }),
    )
    .toSorted((a, b) => b.rank - a.rank);
}

function ranked(found: FoundTable): RankedTable {
  const isNamed = found.foundBy === "name";
  const isTold = isNamed || (found.evidence >= EVIDENCE_NEEDED && repeatsLittle(found) && saysWhatItIs(found));
  const isAccepted = found.missing.length === 0 && isTold;
  const rank = (isAccepted ? ACCEPTED : 0) + (isNamed ? NAMED : 0) + found.evidence + found.score * SCORE_SHARE;
  return { found, isNamed, isAccepted, rank };
}

/** Other tables that a region may be as well: nobody but a person can tell. */
export function rivalsOf(best: RankedTable, others: readonly RankedTable[]): readonly FoundTable[] {
  return others
    .filter(({ found, isAccepted, isNamed }) => {
      const isAsLikely = found.evidence >= RIVAL_SHARE * best.found.evidence;
      const readsAsMuch = found.columns.length >= best.found.columns.length;
      return found.table !== best.found.table && isAccepted && isNamed === best.isNamed && isAsLikely && readsAsMuch;
    })
    .map(({ found }) => found);
}

/** The tables after which a region is called: by its own name, its sheet's, or a title that stands alone in a row above. */
function namesOf({ sheet, name, headerRow }: Region): readonly TableId[] {
  const above = sheet.rows.slice(0, headerRow).map((row) => row.filter((cell) => cell !== null));
  const titles = above.flatMap(([cell, ...others]) => (typeof cell === "string" && others.length === 0 ? [cell] : []));
  return [...new Set([sheet.name, ...(name === null ? [] : [name]), ...titles].flatMap(tablesCalled))];
}

/** The tables whose names stand among the headers, the most telling first: to match all of them would take too long. */
function likelyTables(region: Region, wanted: readonly TableId[]): readonly TableId[] {
  const headers = headersOf(region);
  const cells: readonly RawCell[] = region.sheet.rows[region.headerRow] ?? [];
  const isKnown = headers.some(({ header }) => isKnownHeader(header));
  // Among numbers and dates stand values; a row of headers that nobody knows is made of words.
  if (!isKnown && cells.some((cell) => cell !== null && typeof cell !== "string")) return [];
  const told = new Map<TableId, number>();
  for (const { header } of headers) {
    // A header that all tables have tells nothing and is a header all the same.
    const telling = tellingOf(header) + SCORE_SHARE;
    for (const [table, confidence] of meantBy(header)) told.set(table, (told.get(table) ?? 0) + confidence * telling);
  }
  return wanted
    .filter((table) => told.has(table))
    .toSorted((a, b) => (told.get(b) ?? 0) - (told.get(a) ?? 0))
    .slice(0, CONTENDERS);
}

/** The tables that may have a header, and how sure that is. */
function meantBy(header: string): ReadonlyMap<TableId, number> {
  const { text, bare } = headerText(header);
  const names = columnsNamed(text);
  const exact = (names.length > 0 ? names : columnsNamed(bare)).map(({ table }) => [table, 1] as const);
  // Ascending, so that the best of a table holds.
  const guesses = guessHeader(header).map(({ table, confidence }) => [table, confidence] as const);
  return new Map([...guesses.toReversed(), ...exact]);
}

/**
 * Whether more is there than what any record of a customer has. A log of visits has owners and next steps as opportunities
 * do, and read as such it would fill the reports with deals that nobody has. Where no column is advised, any will do.
 */
function saysWhatItIs({ table, columns }: FoundTable): boolean {
  const { key }: Table = contract[table];
  const advised = columnsOf(table).flatMap(([id, column]) => (column.advised === true ? [id] : []));
  return advised.length === 0 || columns.some(({ id }) => id === key || id === "name" || advised.includes(id));
}

/** Whether the values of each column that tells records apart come again no more often than slips do. */
export function repeatsLittle({ columns, region }: FoundTable): boolean {
  return columns
    .filter(({ column }) => column.distinct === true)
    .every(({ index }) => {
      const texts = bodyOf(region).flatMap((row) => (typeof row[index] === "string" ? [normalise(row[index])] : []));
      return texts.length - new Set(texts).size <= texts.length * MOST_REPEATED;
    });
}
