import { parseCell, type CellValue } from "../parse-cell.ts";
import type { FoundTable } from "../rank-tables.ts";
import type { RawCell } from "../sheet.ts";
import { idText } from "./find-record.ts";
import type { SaveOutcome } from "./save-outcome.ts";
import type { Fields, RawFields, SaveRecord } from "./save-record.ts";
import type { SaveTarget, TargetColumn } from "./save-target.ts";

const FRESH = { choices: {}, lastRow: null, twins: null } as const;

/**
 * A record that is to become a new row.
 * @param id its number, used where the team's table has a column for numbers
 */
export function newRecord(target: SaveTarget, mine: Fields, id: string): SaveRecord {
  const { key } = target;
  const own = key === null ? null : idText(mine[key.id] ?? null) || id;
  const fields = key === null ? mine : { ...mine, [key.id]: own };
  return { ...FRESH, action: "new", recordId: own, base: {}, mine: fields };
}

/**
 * A change of a row that the reader has found.
 * @param row zero-based row of the sheet
 * @param mine the fields that the person touched
 * @param id the number that the row gets where it has none yet
 */
export function editRecord(found: FoundTable, target: SaveTarget, row: number, mine: Fields, id: string): SaveRecord {
  const { key } = target;
  const base = baseOf(found, target, row);
  const own = key === null ? "" : idText(base[key.id] ?? null);
  const lastRow = row - found.region.headerRow - 1;
  if (key === null) return { ...FRESH, action: "edit", recordId: null, base, mine, lastRow };
  const fields = own === "" ? { ...mine, [key.id]: id } : mine;
  return { ...FRESH, action: "edit", recordId: own === "" ? id : own, base, mine: fields, lastRow };
}

function baseOf({ region }: FoundTable, { columns }: SaveTarget, row: number): RawFields {
  const cells = region.sheet.rows[row] ?? [];
  return Object.fromEntries(columns.map(({ id, index }) => [id, plainCell(cells[index] ?? null)]));
}

// As Excel's `values` give it.
function plainCell(cell: RawCell): CellValue {
  if (typeof cell !== "object" || cell === null) return cell === "" ? null : cell;
  if (cell.kind === "date") return cell.serial;
  return cell.kind === "error" ? cell.error : null;
}

/** The whole record as a new row, for one whose row somebody has deleted. */
export function asNewRecord(record: SaveRecord, target: SaveTarget, id: string): SaveRecord {
  const before = target.columns.flatMap((column): readonly (readonly [string, CellValue])[] => {
    const read = column.column.calculated === undefined ? parseCell(record.base[column.id] ?? null, column) : null;
    return read?.ok !== true || read.value === null ? [] : [[column.id, read.value]];
  });
  const key = target.key?.id;
  const fields = { ...Object.fromEntries(before), ...record.mine };
  const mine = Object.fromEntries(Object.entries(fields).filter(([column, value]) => column !== key && value !== null));
  return newRecord(target, mine, record.recordId ?? id);
}

type Saved = Extract<SaveOutcome, { readonly status: "saved" }>;

/** The change that takes a saved edit back; null for a new row, and where nothing was written. */
export function revertRecord(record: SaveRecord, saved: Saved, target: SaveTarget): SaveRecord | null {
  const { before, written, place } = saved;
  if (before === null || record.action === "new") return null;
  const columns = new Map(target.columns.map((column) => [column.id, column]));
  // A number that the row has been given stays: it tells the row from now on.
  const cells = written.filter(({ columnId }) => columnId !== target.key?.id);
  const mine = cells.flatMap(({ columnId, column }): readonly (readonly [string, CellValue])[] => {
    const value = valueBefore(before.values[column] ?? null, columns.get(columnId));
    return value === undefined ? [] : [[columnId, value]];
  });
  const known = target.key === null ? {} : { [target.key.id]: record.recordId };
  const base = { ...known, ...Object.fromEntries(cells.map(({ columnId, shown }) => [columnId, shown])) };
  if (mine.length === 0) return null;
  return {
    ...FRESH,
    action: "edit",
    recordId: record.recordId,
    base,
    mine: Object.fromEntries(mine),
    lastRow: place.bodyRow,
  };
}

function valueBefore(cell: CellValue, column: TargetColumn | undefined): CellValue | undefined {
  const read = column === undefined ? undefined : parseCell(cell, column);
  return read?.ok === true ? read.value : undefined;
}
