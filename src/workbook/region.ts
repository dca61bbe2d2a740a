import type { RawCell, RawSheet } from "./sheet.ts";
import { statedUnit } from "./unit.ts";

/** A header row with the rows below it, somewhere on a sheet; zero-based indexes, both ends included. */
export interface Region {
  readonly sheet: RawSheet;
  /** The Excel Table's name, or null for plain cells. */
  readonly name: string | null;
  readonly headerRow: number;
  /** A row of headers right above the header row whose words hold where that one is blank; null where it stands alone. */
  readonly upperRow: number | null;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rows below the header. */
export function bodyOf({ sheet, headerRow, bottom }: Region): readonly (readonly RawCell[])[] {
  return sheet.rows.slice(headerRow + 1, bottom + 1);
}

export interface TitleUnit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly factor: number;
}

/** The unit that a title above the header states for the table; the nearest title holds. */
export function titleUnitOf({ sheet, headerRow }: Region): TitleUnit | null {
  const units = sheet.rows.slice(0, headerRow).flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly TitleUnit[] => {
      if (typeof cell !== "string") return [];
      // 单位： and 万元 may stand in two cells.
      const next = cells[column + 1];
      const factor = statedUnit(cell) ?? (typeof next === "string" ? statedUnit(`${cell} ${next}`) : null);
      return factor === null ? [] : [{ row, column, text: cell.trim(), factor }];
    }),
  );
  return units.at(-1) ?? null;
}
