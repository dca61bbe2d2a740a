import { contract } from "../../contract.ts";
import { headersOf } from "../../find-regions.ts";
import type { FoundTable } from "../../locate-tables.ts";
import { address, type RawCell, type RawSheet } from "../../sheet.ts";
import type { CheckContext } from "../check-context.ts";
import { defineRule } from "../rule.ts";
import { isSensitiveHeader } from "../sensitive-headers.ts";

/** A column that by its header holds private data of people; its values are not looked at. */
export const sensitiveColumn = defineRule({
  id: "sensitive-column",
  severity: "warning",
  *check(context) {
    for (const sheet of context.workbook.sheets) {
      const told = new Set<number>();
      for (const { row, column, header } of headersOn(sheet, context)) {
        if (told.has(column)) continue;
        told.add(column);
        const problem = { code: "sensitive-column", header: header.trim() } as const;
        yield { sheet: sheet.name, cell: address(row, column), problem };
      }
    }
  },
});

interface Header {
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

function headersOn(sheet: RawSheet, { tables }: CheckContext): readonly Header[] {
  const read = tables.filter(({ found }) => found.region.sheet.name === sheet.name);
  return read.length === 0 ? sensitive(likelyHeaders(sheet)) : read.flatMap(({ found }) => headersBy(sheet, found));
}

/** The headers of a table that was read, and those that stand beside it in the same row. */
function headersBy(sheet: RawSheet, { table, region, columns }: FoundTable): readonly Header[] {
  const row = region.headerRow;
  const own = headersOf(region).map(({ index, header }) => ({ row, column: index, header }));
  const beside = textsIn(sheet.rows[row] ?? [], row).filter(
    ({ column }) => column < region.left || column > region.right,
  );
  // What the contract knows is business, or was weighed there; a price that is kept secret is no private matter.
  const isPerson = contract[table].area === "people";
  const known = new Map(columns.map(({ index, column }) => [index, column.sensitivity]));
  return [
    ...own.filter(({ column }) => isPerson && known.get(column) === "sensitive"),
    ...sensitive([...own.filter(({ column }) => !known.has(column)), ...beside]),
  ];
}

function sensitive(headers: readonly Header[]): readonly Header[] {
  return headers.filter(({ header }) => isSensitiveHeader(header));
}

const ROWS_SEARCHED = 20;

/** The headers of a sheet that is not read: most likely the row with the most texts near the top. */
function likelyHeaders(sheet: RawSheet): readonly Header[] {
  const rows = sheet.rows.slice(0, ROWS_SEARCHED).map(textsIn);
  const fullest = rows.reduce((best, texts) => (texts.length > best.length ? texts : best), []);
  return fullest.length > 1 ? fullest : [];
}

// A header is short; longer texts are notes.
const LONGEST = 24;

function textsIn(cells: readonly RawCell[], row: number): readonly Header[] {
  return cells.flatMap((cell, column) =>
    typeof cell === "string" && cell.length <= LONGEST ? [{ row, column, header: cell }] : [],
  );
}
