import type { Grid } from "./match-headers.ts";
import type { RawCell, RawSheet } from "./sheet.ts";

/** A header row with the rows below it, somewhere on a sheet; zero-based indexes, both ends included. */
export interface Region {
  readonly sheet: RawSheet;
  /** The Excel Table's name, or null for plain cells. */
  readonly name: string | null;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

// Titles, notes and logos stand above a table, seldom more than this.
const ROWS_SEARCHED = 20;

/** Every place on a sheet where a table may begin; with a row number (from 1) only that row. */
export function regionsOf(
  sheet: RawSheet,
  headerRow: number | null = null,
): { readonly excelTables: readonly Region[]; readonly rows: readonly Region[] } {
  const excelTables = sheet.tables
    .map(({ name, top, left, bottom, right }) => ({ sheet, name, headerRow: top, left, bottom, right }))
    .filter((region) => headerRow === null || region.headerRow === headerRow - 1);
  const candidates = headerRow === null ? [...sheet.rows.keys()].slice(0, ROWS_SEARCHED) : [headerRow - 1];
  const rows = candidates.flatMap((index): readonly Region[] => {
    const row = sheet.rows[index] ?? [];
    const isHeader = row.some((cell) => typeof cell === "string");
    const region = {
      sheet,
      name: null,
      headerRow: index,
      left: 0,
      right: row.length - 1,
      bottom: sheet.rows.length - 1,
    };
    return isHeader ? [region] : [];
  });
  return { excelTables, rows: headerRow !== null && excelTables.length > 0 ? [] : rows };
}

/** The rows below the header. */
export function bodyOf({ sheet, headerRow, bottom }: Region): readonly (readonly RawCell[])[] {
  return sheet.rows.slice(headerRow + 1, bottom + 1);
}

const ROWS_SAMPLED = 200;

/** The headers of a region and a sample of its rows from top to bottom, so that sorted columns show all their values. */
export function gridOf(region: Region, date1904: boolean): Grid {
  const row = region.sheet.rows[region.headerRow] ?? [];
  const headers = row.flatMap((cell, index) =>
    typeof cell === "string" && index >= region.left && index <= region.right ? [{ index, header: cell }] : [],
  );
  const body = bodyOf(region);
  const step = Math.max(1, Math.ceil(body.length / ROWS_SAMPLED));
  return { headers, body: body.filter((_, index) => index % step === 0), date1904 };
}
