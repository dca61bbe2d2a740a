import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { CellValue } from "../parse-cell.ts";
import { encodeCell, isSameCell } from "./encode-cell.ts";
import { findColumns, type PlacedColumn } from "./find-columns.ts";
import { idText, rowsAlike, rowsById, type RowsById } from "./find-record.ts";
import { isCalculated } from "./plan-save.ts";
import type { SaveFault } from "./save-fault.ts";
import type { SaveRecord } from "./save-record.ts";
import type { SaveTarget } from "./save-target.ts";
import type { Look, RowImage, TableAccess } from "./table-access.ts";

/** A table as it stands now with the rows that are the records. */
export interface Seen {
  readonly look: Look;
  /** In the order of the records. */
  readonly records: readonly Outcome<SeenRecord, SaveFault>[];
}

export interface SeenRecord {
  readonly columns: ReadonlyMap<string, PlacedColumn>;
  /** Where it stands; null where it is not there. */
  readonly found: { readonly row: number; readonly image: RowImage } | null;
  /** How many rows say the same as a record without a number; null for one with a number. */
  readonly alike: number | null;
}

/** Rows below the table beyond those of a save: of earlier ones that did not come to their end. */
const EARLIER_ROWS = 5;

export type RowsOf = (record: SaveRecord, at: Places) => readonly number[];

export interface Places {
  readonly ids: RowsById;
  /** The rows that say what the record said, or says now; for records that no number tells. */
  readonly alike: readonly number[];
  /** The name that tells the record, where the change gives it another one; null where it keeps its own. */
  readonly renamed: string | null;
}

/** The rows of a record: by its number, and only without one by what they say. */
export function rowsOf(record: SaveRecord, { ids, alike, renamed }: Places): readonly number[] {
  const names = [record.recordId, renamed].filter((name) => name !== null);
  const byId = names.flatMap((name) => ids.get(name) ?? []);
  if (byId.length > 0 || !isToldByContent(record)) return byId;
  if (record.action === "edit") return alike;
  // One more than before it was first written: that one is it.
  return record.twins !== null && alike.length > record.twins ? alike.slice(-1) : [];
}

/** Whether no number tells the record: the team has no such column, or its cell was blank. */
function isToldByContent({ action, recordId, base }: SaveRecord): boolean {
  if (recordId === null) return true;
  return action === "edit" && !Object.values(base).some((cell) => idText(cell) === recordId);
}

/**
 * Looks at the table and at the rows of the records, in one request where one record still stands where it stood. Faults
 * of the table as a whole; those of a record are with it.
 */
export async function seeRecords(
  access: TableAccess,
  target: SaveTarget,
  records: readonly SaveRecord[],
  { peek, rowsFor }: { readonly peek: number | null; readonly rowsFor: RowsOf },
): Promise<Outcome<Seen, SaveFault>> {
  const idHeader = target.key?.cell ?? null;
  const added = records.filter(({ action }) => action === "new").length;
  const below = added === 0 ? 0 : added + EARLIER_ROWS;
  const looked = await access.look({ idHeader, peek, below });
  if (!looked.ok) return looked;
  const look = looked.value;
  const columns = records.map((record) => findColumns(target, fieldsOf(record, target), look));
  const ids = rowsById(look.ids);
  const alike = await alikeRows(access, target, records, columns, { look, ids });
  const rows = records.map((record, at) =>
    rowsFor(record, { ids, alike: alike[at]?.rows ?? [], renamed: renamedTo(record, target) }),
  );
  const images = await imagesOf(access, rows, look, peek);
  const seen = records.map((record, at): Outcome<SeenRecord, SaveFault> => {
    const placed = columns[at] ?? findColumns(target, [], look);
    if (!placed.ok) return placed;
    const [row, ...others] = rows[at] ?? [];
    if (row !== undefined && others.length > 0) return fail(twice(look, [row, ...others]));
    if (row === undefined && record.action === "edit") return fail({ code: "record-gone", sheet: look.sheet });
    const image = row === undefined ? undefined : images.get(row);
    const found = row === undefined || image === undefined ? null : { row, image };
    const said = alike[at] ?? NOTHING_ALIKE;
    if (found !== null && !isStillThere(found, look.ids[found.row], target, placed.value, said)) {
      return fail({ code: "rows-moving", sheet: look.sheet });
    }
    return ok({ columns: placed.value, found, alike: isToldByContent(record) ? said.rows.length : null });
  });
  return ok({ look, records: seen });
}

function renamedTo(record: SaveRecord, target: SaveTarget): string | null {
  const name = nameAfter(record, target);
  return name === record.recordId ? null : name;
}

/** What tells the record once it is saved: its number, or the name that the change gives it. */
export function nameAfter({ recordId, mine }: SaveRecord, { key }: Pick<SaveTarget, "key">): string | null {
  return recordId === null || key === null ? recordId : idText(mine[key.id] ?? null) || recordId;
}

function fieldsOf({ mine }: SaveRecord, { key }: SaveTarget): readonly string[] {
  return [...new Set([...(key === null ? [] : [key.id]), ...Object.keys(mine)])];
}

// The row was read after the numbers, or after what tells it without one: somebody may have sorted in between.
function isStillThere(
  { row, image: { values } }: { readonly row: number; readonly image: RowImage },
  id: CellValue | undefined,
  { key }: SaveTarget,
  columns: ReadonlyMap<string, PlacedColumn>,
  { rows, content }: Alike,
): boolean {
  const place = key === null ? undefined : columns.get(key.id)?.place;
  if (place !== undefined && idText(values[place] ?? null) !== idText(id ?? null)) return false;
  return !rows.includes(row) || [...content].every(([at, cell]) => isSameCell(values[at] ?? null, cell));
}

/** The rows that say the same as a record, and what that is, by place. */
interface Alike {
  readonly rows: readonly number[];
  readonly content: ReadonlyMap<number, CellValue>;
}

const NOTHING_ALIKE: Alike = { rows: [], content: new Map() };

function twice({ sheet, top }: Look, rows: readonly number[]): SaveFault {
  return { code: "record-twice", sheet, rows: rows.map((row) => rowNumber(top, row)) };
}

/** The number that Excel shows for a row of the body. */
export function rowNumber(top: number, row: number): number {
  return top + row + 2;
}

type Columns = ReturnType<typeof findColumns>;

async function alikeRows(
  access: TableAccess,
  target: SaveTarget,
  records: readonly SaveRecord[],
  columns: readonly Columns[],
  { look, ids }: { readonly look: Look; readonly ids: RowsById },
): Promise<readonly Alike[]> {
  const wanted = records.map((record, at) => {
    const placed = columns[at];
    const isKnown = record.recordId !== null && ids.has(record.recordId);
    return placed?.ok !== true || isKnown || !isToldByContent(record)
      ? []
      : contentsOf(record, placed.value, target, look);
  });
  const places = [...new Set(wanted.flatMap((contents) => contents.flatMap((content) => [...content.keys()])))];
  if (places.length === 0) return records.map(() => NOTHING_ALIKE);
  const body = await access.readColumns(places);
  return wanted.map((contents) => {
    for (const content of contents) {
      const cells = places.map((place) => content.get(place));
      const kept = cells.flatMap((cell, at) => (cell === undefined ? [] : [at]));
      const rows = body.map((row) => kept.map((at) => row[at] ?? null));
      const found = rowsAlike(
        kept.map((at) => cells[at] ?? null),
        rows,
        look.ids,
      );
      if (found.length > 0) return { rows: found, content };
    }
    return NOTHING_ALIKE;
  });
}

/**
 * What the row of a record without a number may say, by place: what it said, and what it says once it is saved. What a
 * formula gives is not among it, because it follows from the other cells.
 */
function contentsOf(
  { action, base, mine }: SaveRecord,
  columns: ReadonlyMap<string, PlacedColumn>,
  target: SaveTarget,
  look: Look,
): readonly ReadonlyMap<number, CellValue>[] {
  const before = new Map<number, CellValue>();
  for (const [id, cell] of Object.entries(base)) {
    // A column that is gone tells nothing any more; the others do.
    const placed = findColumns(target, [id], look);
    const place = placed.ok ? placed.value.get(id)?.place : undefined;
    if (place !== undefined && !isCalculated(look.last, place)) before.set(place, cell);
  }
  const after = new Map(before);
  for (const [id, value] of Object.entries(mine)) {
    const column = columns.get(id);
    const encoded = column === undefined ? null : encodeCell(value, column, "General");
    if (column === undefined || encoded?.ok !== true || isCalculated(look.last, column.place)) continue;
    after.set(column.place, encoded.value.shown);
  }
  return action === "edit" ? [before, after] : [after];
}

async function imagesOf(
  access: TableAccess,
  rows: readonly (readonly number[])[],
  { peeked }: Look,
  peek: number | null,
): Promise<ReadonlyMap<number, RowImage>> {
  const images = new Map<number, RowImage>();
  if (peek !== null && peeked !== null) images.set(peek, peeked);
  const others = [
    ...new Set(rows.flatMap(([row, second]) => (row === undefined || second !== undefined ? [] : [row]))),
  ];
  const missing = others.filter((row) => !images.has(row));
  if (missing.length === 0) return images;
  const read = await access.readRows(missing);
  missing.forEach((row, at) => {
    const image = read[at];
    if (image !== undefined) images.set(row, image);
  });
  return images;
}
