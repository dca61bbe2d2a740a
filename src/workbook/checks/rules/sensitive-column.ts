import { contract } from "../../contract.ts";
import { headersOf } from "../../find-regions.ts";
import { address, type RawSheet } from "../../sheet.ts";
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
  return read.length === 0
    ? likelyHeaders(sheet).filter(({ header }) => isSensitiveHeader(header))
    : read.flatMap(({ found: { table, region, columns } }) => {
        const isPerson = contract[table].area === "people";
        return headersOf(region).flatMap(({ index, header }) => {
          const known = columns.find((column) => column.index === index)?.column;
          // What the contract knows is business, or was weighed there; a rival's price is no private matter.
          const isSensitive =
            known === undefined ? isSensitiveHeader(header) : isPerson && known.sensitivity === "sensitive";
          return isSensitive ? [{ row: region.headerRow, column: index, header }] : [];
        });
      });
}

// Titles and notes stand above the headers; a header is a short text that does not stand alone.
const ROWS_SEARCHED = 20;
const LONGEST = 24;

function likelyHeaders(sheet: RawSheet): readonly Header[] {
  return sheet.rows.slice(0, ROWS_SEARCHED).flatMap((cells, row) => {
    const texts = cells.flatMap((cell, column) =>
      typeof cell === "string" && cell.length <= LONGEST ? [{ row, column, header: cell }] : [],
    );
    return texts.length > 1 ? texts : [];
  });
}
