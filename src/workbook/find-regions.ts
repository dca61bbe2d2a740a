import { ROWS_SAMPLED } from "./confidence.ts";
import { isKnownHeader } from "./header-names.ts";
import { headerText } from "./header-text.ts";
import type { Grid } from "./grid.ts";
import { bodyOf, titleUnitOf, type Region } from "./region.ts";
import type { RawCell, RawSheet } from "./sheet.ts";

// Titles, notes and logos stand above a table, seldom more than this.
const ROWS_SEARCHED = 20;

/** Every place on a sheet where a table may begin; with a row number (from 1) only that row. */
export function regionsOf(
  sheet: RawSheet,
  headerRow: number | null = null,
): { readonly excelTables: readonly Region[]; readonly rows: readonly Region[] } {
  const excelTables = sheet.tables
    .map(({ name, top, left, bottom, right }) => ({ sheet, name, headerRow: top, upperRow: null, left, bottom, right }))
    .filter((region) => headerRow === null || region.headerRow === headerRow - 1);
  const candidates = headerRow === null ? [...sheet.rows.keys()].slice(0, ROWS_SEARCHED) : [headerRow - 1];
  const rows = candidates.flatMap((index): readonly Region[] => {
    const row = sheet.rows[index] ?? [];
    const isHeader = row.some((cell) => typeof cell === "string");
    const region = {
      sheet,
      name: null,
      headerRow: index,
      upperRow: null,
      left: 0,
      right: row.length - 1,
      bottom: sheet.rows.length - 1,
    };
    return isHeader && !repeats(candidates, index) ? [region] : [];
  });
  const double = rows
    .flatMap((region) => withLowerRow(region))
    .filter((region) => !repeats(candidates, region.headerRow));
  // Of places that are equally good the first is taken: where two rows are headers, a reading as one row is not better.
  return { excelTables, rows: headerRow !== null && excelTables.length > 0 ? [] : [...double, ...rows] };

  // A header repeated for printing begins no table: the rows above it belong to it as well.
  function repeats(indexes: readonly number[], index: number): boolean {
    const text = JSON.stringify(sheet.rows[index]);
    return indexes.some((other) => other < index && JSON.stringify(sheet.rows[other]) === text);
  }
}

// One word may be a value by chance.
const LOWER_HEADERS_NEEDED = 2;

function withLowerRow(region: Region): readonly Region[] {
  const headerRow = region.headerRow + 1;
  const lower = region.sheet.rows[headerRow] ?? [];
  const filled = lower.filter((cell) => cell !== null);
  const known = filled.filter((cell) => isKnownHeader(cell)).length;
  const areHeaders = filled.every((cell) => typeof cell === "string") && known * 2 >= filled.length;
  if (!areHeaders || known < LOWER_HEADERS_NEEDED || isTitle(region.sheet.rows[region.headerRow] ?? [], lower))
    return [];
  return [{ ...region, headerRow, upperRow: region.headerRow, right: Math.max(region.right, lower.length - 1) }];
}

// A lone text above the first header names the table; above another one it names a group of columns.
function isTitle(upper: readonly RawCell[], lower: readonly RawCell[]): boolean {
  const texts = upper.flatMap((cell, index) => (typeof cell === "string" ? [index] : []));
  return texts.length === 1 && (texts[0] ?? 0) <= lower.findIndex((cell) => cell !== null);
}

/** The texts of a region's header, by column of the sheet. */
export function headersOf({ sheet, headerRow, upperRow, left, right }: Region): Grid["headers"] {
  const lower = sheet.rows[headerRow] ?? [];
  const upper = upperRow === null ? [] : (sheet.rows[upperRow] ?? []);
  const headers: { index: number; header: string }[] = [];
  let group = "";
  for (let index = left; index <= Math.min(right, Math.max(lower.length, upper.length) - 1); index += 1) {
    const above = upper[index];
    const below = lower[index];
    if (typeof above === "string") group = above;
    // 目标 above 签约目标 only groups; 客户名称 above （必填） is the header itself.
    const isLower = typeof below === "string" && (isKnownHeader(below) || !isKnownHeader(above));
    if (isLower) headers.push({ index, header: withUnit(below, group) });
    else if (typeof above === "string") headers.push({ index, header: above });
  }
  return headers;
}

// 目标（万元） above 签约 and 回款 gives both its unit.
function withUnit(header: string, group: string): string {
  const [bracket] = /[([（【][^()（）[\]【】]*[)\]）】]\s*$/.exec(group) ?? [];
  const hasUnit = bracket !== undefined && headerText(group).factor !== null && headerText(header).factor === null;
  return hasUnit ? header + bracket.trim() : header;
}

/** The headers of a region and a sample of its rows from top to bottom, so that sorted columns show all their values. */
export function gridOf(region: Region, date1904: boolean): Grid {
  const headers = headersOf(region);
  const body = bodyOf(region);
  const titleFactor = titleUnitOf(region)?.factor ?? null;
  const step = Math.max(1, Math.ceil(body.length / ROWS_SAMPLED));
  return { headers, body: body.filter((_, index) => index % step === 0), date1904, titleFactor };
}
