import { all, fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { BookFault } from "./book-fault.ts";
import { columnFit } from "./column-fit.ts";
import { readingOf } from "./column-reading.ts";
import { FITS } from "./confidence.ts";
import type { TableId } from "./contract.ts";
import { apart, headerBlocks } from "./find-blocks.ts";
import { gridOf, regionsOf } from "./find-regions.ts";
import type { Region } from "./region.ts";
import { columnsOf } from "./columns-of.ts";
import { columnsNamed } from "./header-names.ts";
import { comparable, headerText } from "./header-text.ts";
import type { ColumnMapping, MappingFile, TableMapping } from "./mapping-file.ts";
import { matchHeaders, type MappedColumns } from "./match-headers.ts";
import type { Grid } from "./grid.ts";
import { nearest } from "./nearest.ts";
import type { FoundTable } from "./rank-tables.ts";
import { columnName, type RawSheet, type RawWorkbook } from "./sheet.ts";
import { unitFactor } from "./unit.ts";

/** A column that the map names and whose header is gone: read under another one, or lost. */
export interface Followed {
  readonly table: TableId;
  readonly region: Region;
  readonly column: string;
  readonly was: string;
  /** The header under which it is read now, and where; null where it is lost. */
  readonly now: { readonly header: string; readonly index: number } | null;
  /** The header that looks most like the lost one. */
  readonly nearest: string | null;
}

interface Mapped {
  readonly found: readonly FoundTable[];
  readonly followed: readonly Followed[];
}

/**
 * The tables of a map. A header that moved is found by its words; one that was renamed is followed to the place where it
 * stood, where the rest of the table still stands as the map says and the values fit. Faults: map-sheet, map-header.
 */
export function locateMapped(workbook: RawWorkbook, mapping: MappingFile): Outcome<Mapped, BookFault> {
  const wanted = [...mapping.tables].flatMap(([table, sheets]) => sheets.map((sheet) => ({ table, sheet })));
  const located = all(wanted.map(({ table, sheet }) => locateOne(workbook, table, sheet)));
  return map(located, (tables) => ({
    found: cutApart(workbook, tables).map(({ found }) => found),
    followed: tables.flatMap(({ followed }) => followed),
  }));
}

function matchIn(
  { date1904 }: RawWorkbook,
  region: Region,
  table: TableId,
  mapped: TableMapping,
  columns: MappedColumns,
): LocatedOne["found"] {
  return { ...matchHeaders(table, gridOf(region, date1904), columns), region, foundBy: "map", mapped };
}

interface LocatedOne {
  readonly found: FoundTable & { readonly mapped: TableMapping };
  readonly columns: MappedColumns;
  readonly followed: readonly Followed[];
}

function rematch(workbook: RawWorkbook, { found, columns }: LocatedOne, region: Region): LocatedOne["found"] {
  return matchIn(workbook, region, found.table, found.mapped, columns);
}

/** A mapped table ends where another one of the same sheet begins, below it or beside it. */
function cutApart(workbook: RawWorkbook, tables: readonly LocatedOne[]): readonly LocatedOne[] {
  return tables.map((whole) => {
    const table = besideOthers(workbook, whole, tables);
    const { region } = table.found;
    const onSheet = tables.map(({ found }) => found.region).filter((other) => other.sheet === region.sheet);
    const below = onSheet.filter((other) => other.headerRow > region.headerRow && other.name === null);
    if (region.name !== null || below.length === 0) return table;
    const [cut] = apart([region, ...below]).filter(({ headerRow }) => headerRow === region.headerRow);
    return cut === undefined ? table : { ...table, found: rematch(workbook, table, cut) };
  });
}

/** Under one row of headers each table keeps the columns from its own first one up to the next table's. */
function besideOthers(workbook: RawWorkbook, table: LocatedOne, tables: readonly LocatedOne[]): LocatedOne {
  const { region } = table.found;
  const first = (one: LocatedOne) => Math.min(...[...one.columns.values()].map(({ index }) => index));
  const last = (one: LocatedOne) => Math.max(...[...one.columns.values()].map(({ index }) => index));
  const beside = tables.filter(
    ({ found }) =>
      found.table !== table.found.table &&
      found.region.sheet === region.sheet &&
      found.region.headerRow === region.headerRow,
  );
  const before = beside.filter((other) => last(other) < first(table));
  const after = beside.filter((other) => first(other) > last(table));
  if (region.name !== null || before.length + after.length === 0) return table;
  const left = before.length === 0 ? region.left : first(table);
  const right = Math.min(region.right, ...after.map((other) => first(other) - 1));
  return { ...table, found: rematch(workbook, table, { ...region, left, right }) };
}

function locateOne(workbook: RawWorkbook, table: TableId, mapped: TableMapping): Outcome<LocatedOne, BookFault> {
  const names = workbook.sheets.map((sheet) => sheet.name);
  const sheet = workbook.sheets.find(({ name }) => normalise(name) === normalise(mapped.sheet));
  if (sheet === undefined) {
    return fail({ code: "map-sheet", table, sheet: mapped.sheet, nearest: nearest(mapped.sheet, names) });
  }
  const tries = placesOn(sheet, mapped.headerRow).map((region) => follow(workbook, table, mapped, region));
  // The place that keeps most of what the map says.
  const [best] = tries.toSorted((a, b) => a.lost - b.lost || a.renamed - b.renamed || b.found.score - a.found.score);
  const required = new Map(columnsOf(table));
  const gone = best?.followed.find(({ column, now }) => now === null && required.get(column)?.required === true);
  if (best !== undefined && gone === undefined && (mapped.columns.size === 0 || best.columns.size > 0)) return ok(best);
  const header = gone?.was ?? [...mapped.columns.values()][0]?.header ?? "";
  const headers = tries.flatMap(({ found }) =>
    gridOf(found.region, workbook.date1904).headers.map((other) => other.header),
  );
  return fail({ code: "map-header", table, sheet: sheet.name, header, nearest: nearest(header, headers) });
}

/** Where a mapped table may stand: as any other, and below other tables far down the sheet. */
function placesOn(sheet: RawSheet, headerRow: number | null): readonly Region[] {
  const { excelTables, rows } = regionsOf(sheet, headerRow);
  const seen = new Set(rows.map((region) => region.headerRow));
  const below = headerRow === null ? headerBlocks(sheet).filter((block) => !seen.has(block.headerRow)) : [];
  const whole = below.map((block) => ({ ...block, left: 0, right: (sheet.rows[block.headerRow] ?? []).length - 1 }));
  return [...excelTables, ...rows, ...whole];
}

interface Try extends LocatedOne {
  readonly lost: number;
  readonly renamed: number;
}

function follow(workbook: RawWorkbook, table: TableId, mapped: TableMapping, region: Region): Try {
  const grid = gridOf(region, workbook.date1904);
  const byWords = new Map(
    [...mapped.columns].flatMap(([id, column]) => {
      const place = placeByWords(column, grid);
      return place === null ? [] : [placed(id, column, place.index, "mapped")];
    }),
  );
  // A row in which most of the map stands where it stood; any other row of texts is no header of this table.
  const stands =
    byWords.size * 2 >= mapped.columns.size &&
    [...byWords].every(([id, { index }]) => {
      const at = mapped.columns.get(id)?.at ?? null;
      return at === null || at === columnName(index);
    });
  const taken = new Set([...byWords.values()].map(({ index }) => index));
  const lost = [...mapped.columns].filter(([id]) => !byWords.has(id));
  const byPlace = lost.flatMap(([id, column]) => {
    const place = stands ? placeByLetters(table, id, column, grid, taken) : null;
    return place === null ? [] : [placed(id, column, place.index, "place")];
  });
  const columns: MappedColumns = new Map([...byWords, ...byPlace]);
  const found = matchIn(workbook, region, table, mapped, columns);
  const followed = lost.map(([column, { header: was }]): Followed => {
    const now = found.columns.find(({ id }) => id === column) ?? null;
    const free = grid.headers.filter(({ index }) => !taken.has(index)).map(({ header }) => header);
    return { table, region, column, was, now, nearest: now === null ? nearest(was, free) : null };
  });
  const count = (isLost: boolean) => followed.filter(({ now }) => (now === null) === isLost).length;
  return { found, columns, followed, lost: count(true), renamed: count(false) };
}

type MappedEntry = MappedColumns extends ReadonlyMap<string, infer Place> ? readonly [id: string, place: Place] : never;

function placed(id: string, { unit }: ColumnMapping, index: number, reason: "mapped" | "place"): MappedEntry {
  return [id, { index, factor: unit === null ? null : unitFactor(normalise(unit)), reason }];
}

/** Where the mapped header stands; of several that say the same, the one at the remembered place. */
function placeByWords({ header, at }: ColumnMapping, { headers }: Grid): { readonly index: number } | null {
  const exact = headers.filter((other) => comparable(other.header) === comparable(header));
  const same =
    exact.length > 0 ? exact : headers.filter((other) => headerText(other.header).text === headerText(header).text);
  const found = same.find(({ index }) => columnName(index) === at) ?? same[0];
  return found === undefined ? null : { index: found.index };
}

/** The remembered place, where the header there means nothing else and the values below it fit. */
function placeByLetters(
  table: TableId,
  id: string,
  { at }: ColumnMapping,
  grid: Grid,
  taken: ReadonlySet<number>,
): { readonly index: number } | null {
  const header = grid.headers.find(({ index }) => columnName(index) === at);
  const column = new Map(columnsOf(table)).get(id);
  if (header === undefined || column === undefined || taken.has(header.index)) return null;
  const text = headerText(header.header);
  const others = [...columnsNamed(text.text), ...columnsNamed(text.bare)].filter((named) => named.table === table);
  if (others.some((named) => named.column !== id)) return null;
  const fit = columnFit(readingOf(id, column, header, text, grid), grid.body);
  return fit === null || fit >= FITS ? { index: header.index } : null;
}
