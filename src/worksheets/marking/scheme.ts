import { LANGUAGES } from "#locales/language.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { worksheetWords } from "#locales/worksheets.ts";
import type { RawCell, RawSheet, RawWorkbook } from "#workbook/sheet.ts";
import { MARKING_COLUMNS, type MarkingColumn } from "../marking-sheet.ts";

/** The rows of a marking scheme, wherever they lie; a column that a scheme may lack is absent. */
export interface Scheme {
  readonly sheet: RawSheet;
  readonly columns: ReadonlyMap<MarkingColumn, number>;
  /** Zero-based. */
  readonly rows: readonly number[];
  readonly cell: (row: number, column: MarkingColumn) => RawCell;
}

/** Columns that came later, or that a trainer may take out. */
const OPTIONAL: ReadonlySet<MarkingColumn> = new Set(["task", "item", "row", "relative", "also", "depends", "hint"]);

/** The scheme of a trainer's file by its header, whatever became of sheet and rows; or the headers that are missing. */
export function findScheme(workbook: RawWorkbook): Scheme | { readonly missing: readonly MarkingColumn[] } {
  const needed = MARKING_COLUMNS.filter((column) => !OPTIONAL.has(column));
  let missing: readonly MarkingColumn[] = needed;
  for (const sheet of workbook.sheets)
    for (const [index, row] of sheet.rows.entries()) {
      const columns = columnsIn(row);
      const absent = needed.filter((column) => !columns.has(column));
      if (absent.length === 0) return schemeOf(sheet, index, columns);
      if (absent.length < missing.length) missing = absent;
    }
  return { missing };
}

function columnsIn(row: readonly RawCell[]): ReadonlyMap<MarkingColumn, number> {
  const found = new Map<MarkingColumn, number>();
  for (const [index, cell] of row.entries()) {
    const column = typeof cell === "string" ? HEADERS.get(normalise(cell)) : undefined;
    if (column !== undefined && !found.has(column)) found.set(column, index);
  }
  return found;
}

const HEADERS: ReadonlyMap<string, MarkingColumn> = new Map(
  LANGUAGES.flatMap((language) =>
    MARKING_COLUMNS.map((column) => [normalise(worksheetWords(language).marking.columns[column]), column] as const),
  ),
);

function schemeOf(sheet: RawSheet, header: number, columns: Scheme["columns"]): Scheme {
  const cell = (row: number, column: MarkingColumn) => sheet.rows[row]?.[columns.get(column) ?? -1] ?? null;
  const rows = [...sheet.rows.keys()].filter((row) => row > header && cell(row, "id") !== null);
  return { sheet, columns, rows, cell };
}
