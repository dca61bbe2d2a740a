import { headersOf, regionsOf } from "./find-regions.ts";
import { rankTables, repeatsLittle, type FoundTable } from "./rank-tables.ts";
import { bodyOf } from "./region.ts";
import type { RawSheet, RawWorkbook } from "./sheet.ts";

/**
 * The one sheet that is nothing but a column of customers' names under a header that says so. One header is too little
 * evidence beside other tables, where it may be a list to choose from: to be asked for where nothing else was found.
 * Null where there is none, or more than one.
 */
export function listOfNames(workbook: RawWorkbook, sheets: readonly RawSheet[]): FoundTable | null {
  const lists = sheets.flatMap((sheet) => {
    const { excelTables, rows } = regionsOf(sheet);
    return [...excelTables, ...rows]
      .filter((region) => headersOf(region).length === 1 && isOneColumn(sheet))
      .flatMap((region) => rankTables(workbook, region, ["customers"]))
      .map(({ found }) => found)
      .filter((found) => found.missing.length === 0 && bodyOf(found.region).length > 0 && repeatsLittle(found))
      .slice(0, 1);
  });
  const [only = null, ...others] = lists;
  return others.length > 0 ? null : only;
}

function isOneColumn({ rows }: RawSheet): boolean {
  const filled = rows.flatMap((row) => row.flatMap((cell, index) => (cell === null ? [] : [index])));
  return new Set(filled).size === 1;
}
