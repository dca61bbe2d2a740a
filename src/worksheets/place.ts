import type { Area } from "#xlsx/book/book.ts";

/** Where a table lies on a sheet. */
export interface Place {
  readonly sheet: string;
  /** Of the first row's cells, zero-based. */
  readonly top: number;
  readonly rows: number;
  /** Column of each column's cells; on its side, the row. */
  readonly lines: ReadonlyMap<string, number>;
  /** Column of the values of a table on its side. */
  readonly uprightAt?: number;
}

export type Places = ReadonlyMap<string, Place>;

/** A column's cells. */
export function columnArea(place: Place, column: string): Area {
  const line = place.lines.get(column);
  if (line === undefined) throw new RangeError(`No column "${column}" on sheet ${place.sheet}.`);
  return place.uprightAt === undefined
    ? { top: place.top, left: line, bottom: place.top + place.rows - 1, right: line }
    : { top: line, left: place.uprightAt, bottom: line, right: place.uprightAt };
}

export function cellArea(place: Place, column: string, row: number): Area {
  const area = columnArea(place, column);
  const top = place.uprightAt === undefined ? area.top + row : area.top;
  return { ...area, top, bottom: top };
}

/** The smallest area that holds both. */
export function span(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
