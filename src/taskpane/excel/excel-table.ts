import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { CellValue } from "#workbook/parse-cell.ts";
import type { SaveFault } from "#workbook/save/save-fault.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import type { CellWrite, Look, RowImage, RowWrite, TableAccess, Wanted, Written } from "#workbook/save/table-access.ts";
import { imagesOf, matrixOf, valuesOf } from "./cell-values.ts";

const IMAGE = "values, formulas, numberFormat";
const PLACED_IMAGE = `${IMAGE}, rowIndex`;

/** Where a table was found, with the Excel Table's name. */
type NamedPlace = Pick<SaveTarget, "table" | "sheet"> & { readonly name: string };

/** An Excel Table during one `Excel.run`. Nothing is kept from one request to the next but its name. */
export function excelTable(context: Excel.RequestContext, place: NamedPlace): TableAccess {
  return {
    look: (wanted) => look(context, place, wanted),
    readRows: (rows) => readRows(context, place.name, rows),
    readColumns: (columns) => readColumns(context, place.name, columns),
    write: (writes) => write(context, place.name, writes),
    grow: (rows) => grow(context, place.name, rows),
  };
}

const tableOf = (context: Excel.RequestContext, name: string) => context.workbook.tables.getItem(name);

async function look(
  context: Excel.RequestContext,
  place: NamedPlace,
  { idHeader, peek, below }: Wanted,
): Promise<Outcome<Look, SaveFault>> {
  const table = tableOf(context, place.name).load("showTotals");
  const worksheet = table.worksheet.load("name, visibility");
  const protection = table.worksheet.protection.load("protected");
  const filter = table.autoFilter.load("isDataFiltered");
  const header = table.getHeaderRowRange().load("values, rowIndex, columnIndex");
  const body = table.getDataBodyRange().load("rowCount");
  const last = table.getDataBodyRange().getLastRow().load(IMAGE);
  const ids = idHeader === null ? null : table.columns.getItem(idHeader).getDataBodyRange().load("values");
  const peeked =
    peek === null
      ? null
      : table
          .getHeaderRowRange()
          .getOffsetRange(peek + 1, 0)
          .load(IMAGE);
  const under = below === 0 ? null : table.getDataBodyRange().getRowsBelow(below).load("values");
  const missing = await syncOrMiss(context, place, idHeader);
  if (missing !== null) return fail(missing);
  return ok({
    sheet: worksheet.name,
    isHidden: worksheet.visibility !== "Visible",
    isProtected: protection.protected,
    isFiltered: filter.isDataFiltered,
    hasTotals: table.showTotals,
    top: header.rowIndex,
    left: header.columnIndex,
    headers: (matrixOf(header.values)[0] ?? []).map(String),
    rows: body.rowCount,
    ids: ids === null ? [] : valuesOf(ids.values).map(([cell]) => cell ?? null),
    last: imagesOf(last)[0] ?? BLANK,
    peeked: peeked === null || (peek ?? 0) >= body.rowCount ? null : (imagesOf(peeked)[0] ?? null),
    below: under === null || table.showTotals ? [] : valuesOf(under.values),
  });
}

// What Excel answers where a table, or a column by its name, is not there.
const MISSING: ReadonlySet<unknown> = new Set(["ItemNotFound", "InvalidReference"]);

/** Sends the request; where something was missing, one more request tells what. Other refusals are thrown on. */
async function syncOrMiss(
  context: Excel.RequestContext,
  { name, sheet, table }: NamedPlace,
  idHeader: string | null,
): Promise<SaveFault | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    if (!MISSING.has((error as { readonly code?: unknown }).code)) throw error;
    const sheets = context.workbook.worksheets.load("items/name");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    if (tables.items.some((other) => other.name === name)) {
      if (idHeader === null) throw error;
      return { code: "columns-gone", sheet, headers: [idHeader] };
    }
    const isSheetThere = sheets.items.some((other) => other.name === sheet);
    return isSheetThere ? { code: "table-gone", table, sheet } : { code: "sheet-gone", sheet };
  }
}

const BLANK: RowImage = { values: [], formulas: [], formats: [] };

async function readRows(
  context: Excel.RequestContext,
  name: string,
  rows: readonly number[],
): Promise<readonly RowImage[]> {
  const header = tableOf(context, name).getHeaderRowRange();
  const ranges = rows.map((row) => header.getOffsetRange(row + 1, 0).load(IMAGE));
  await context.sync();
  return ranges.map((range) => imagesOf(range)[0] ?? BLANK);
}

async function readColumns(
  context: Excel.RequestContext,
  name: string,
  columns: readonly number[],
): Promise<readonly (readonly CellValue[])[]> {
  const body = tableOf(context, name).getDataBodyRange();
  const ranges = columns.map((column) => body.getColumn(column).load("values"));
  await context.sync();
  const read = ranges.map((range) => valuesOf(range.values));
  return (read[0] ?? []).map((_, row) => read.map((column) => column[row]?.[0] ?? null));
}

/**
 * Each row is loaded by a proxy of its own before it is written: requests are answered in order, so that this is how it stood
 * in that moment. What has no value stays null, which leaves a cell as it is, so that calculated columns fill themselves.
 */
async function write(context: Excel.RequestContext, name: string, writes: readonly RowWrite[]): Promise<Written> {
  const table = tableOf(context, name);
  const header = table.getHeaderRowRange().load("values, rowIndex");
  const free = writes.filter(({ place }) => place.kind === "below").length;
  const below = free === 0 ? null : table.getDataBodyRange().getRowsBelow(free);
  const before = writes.map(({ place, cells }) => {
    const row = rowFor(table, header, below, place);
    const met = row.getOffsetRange(0, 0).load(PLACED_IMAGE);
    if (place.kind === "row") writeCells(row, cells);
    else writeRow(row, cells);
    return met;
  });
  await context.sync();
  return {
    headers: (matrixOf(header.values)[0] ?? []).map(String),
    rows: before.map((met) => ({ row: met.rowIndex - header.rowIndex - 1, image: imagesOf(met)[0] ?? BLANK })),
  };
}

// Of a row that is there only the cells that change are touched.
function writeCells(row: Excel.Range, cells: readonly CellWrite[]): void {
  for (const { column, value, format } of cells) {
    const cell = row.getCell(0, column);
    if (format !== null) cell.numberFormat = [[format]];
    cell.values = [[value ?? ""]];
  }
}

// A new row is written in one piece: its request stays small, and a filter cannot scatter it. It begins at a cell with a
// value, because a table does not grow by a row whose first written cell is blank (office-js#2097).
function writeRow(row: Excel.Range, cells: readonly CellWrite[]): void {
  const filled = cells.filter(({ value }) => value !== null).map(({ column }) => column);
  if (filled.length === 0) return;
  const [first, last] = [Math.min(...filled), Math.max(...filled)];
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const columns = Array.from({ length: last - first + 1 }, (_, at) => byColumn.get(first + at));
  const range = row.getCell(0, first).getResizedRange(0, last - first);
  const formats = columns.map((cell) => cell?.format ?? null);
  if (formats.some((format) => format !== null)) range.numberFormat = [formats];
  range.values = [columns.map((cell) => cell?.value ?? null)];
}

function rowFor(
  table: Excel.Table,
  header: Excel.Range,
  below: Excel.Range | null,
  place: RowWrite["place"],
): Excel.Range {
  switch (place.kind) {
    case "row":
    case "fill":
      return header.getOffsetRange(place.row + 1, 0);
    case "below":
      return (below ?? table.getDataBodyRange().getRowsBelow(1)).getRow(place.at);
    case "insert": {
      const under = place.above === "totals" ? table.getTotalRowRange() : table.getDataBodyRange().getRowsBelow(1);
      return under.insert("Down");
    }
  }
}

async function grow(context: Excel.RequestContext, name: string, rows: number): Promise<void> {
  const table = tableOf(context, name);
  table.resize(table.getRange().getResizedRange(rows, 0));
  try {
    await context.sync();
  } catch (error) {
    // ExcelApi 1.13: where it is not there, the check that follows tells that the row stands outside.
    if (!TOO_OLD.has((error as { readonly code?: unknown }).code)) throw error;
  }
}

const TOO_OLD: ReadonlySet<unknown> = new Set(["ApiNotFound", "ApiNotAvailable", "NotImplemented"]);
