import { isCellErrorName } from "#core/kernel/fault.ts";
import { isDateFormat } from "#workbook/is-date-format.ts";
import { MAPPING_NAMESPACE } from "#workbook/mapping-namespace.ts";
import type { RawCell, RawSheet, RawTable, RawWorkbook } from "#workbook/sheet.ts";
import { matrixOf } from "./cell-values.ts";

/** The open workbook as it is: values of every sheet, Excel Tables, and the mapping part. What was asked for before comes along. */
export async function readRawWorkbook(context: Excel.RequestContext): Promise<RawWorkbook> {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/name, items/visibility");
  const parts = workbook.customXmlParts.getByNamespace(MAPPING_NAMESPACE).load("items/id");
  await context.sync();
  const mapping = parts.items.map((part) => part.getXml());
  const found = sheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount"),
    tables: sheet.tables.load("items/name, items/showTotals, items/showHeaders"),
  }));
  await context.sync();
  const ranges = found.map(({ tables }) =>
    tables.items.map((table) => ({
      table,
      range: table.getRange().load("rowIndex, columnIndex, rowCount, columnCount"),
    })),
  );
  const cells = await readCells(context, found);
  const read = found.map(({ sheet }, at): RawSheet => {
    const tables = (ranges[at] ?? []).filter(({ table }) => table.showHeaders).map(tableIn);
    const hidden = sheet.visibility === "Visible" ? {} : { hidden: true as const };
    return { name: sheet.name, rows: cells[at] ?? [], tables, ...hidden };
  });
  // Two parts are two people who mapped at once: the first one holds, for the pane as for the command line.
  const [part] = mapping;
  const carried = part === undefined ? {} : { mapping: part.value };
  return { file: workbook.name, date1904: await isDate1904(context), sheets: read, ...carried };
}

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function tableIn({ table, range }: { readonly table: Excel.Table; readonly range: Excel.Range }): RawTable {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const bottom = rowIndex + rowCount - 1 - (table.showTotals ? 1 : 0);
  return { name: table.name, top: rowIndex, left: columnIndex, bottom, right: columnIndex + columnCount - 1 };
}

/** Cells of one request: some 30 bytes each with value and format, so that an answer stays about 1 MB. */
const CELLS_AT_ONCE = 30_000;

interface Block {
  readonly range: Excel.Range;
  readonly cells: number;
}

/** The rows of every sheet from A1 on, many small sheets in one request and a large one in several. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
): Promise<readonly (readonly (readonly RawCell[])[])[]> {
  const blocks = sheets.map(({ sheet, used }) => (used.isNullObject ? [] : blocksOf(sheet, used)));
  await loadInTurn(context, blocks.flat());
  return sheets.map(({ used }, at) => {
    if (used.isNullObject) return [];
    const above: (readonly RawCell[])[] = Array.from({ length: used.rowIndex }, () => []);
    const before = Array<RawCell>(used.columnIndex).fill(null);
    return [...above, ...(blocks[at] ?? []).flatMap(({ range }) => rowsOf(range, before))];
  });
}

/** Loads as many blocks at once as an answer can hold; without any, what else was asked for. */
async function loadInTurn(context: Excel.RequestContext, blocks: readonly Block[]): Promise<void> {
  const sums = blocks.map((_, at) => blocks.slice(0, at + 1).reduce((sum, { cells }) => sum + cells, 0));
  const count = Math.max(1, sums.filter((sum) => sum <= CELLS_AT_ONCE).length);
  for (const { range } of blocks.slice(0, count)) range.load("values, numberFormat");
  await context.sync();
  if (count < blocks.length) await loadInTurn(context, blocks.slice(count));
}

function blocksOf(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): readonly Block[] {
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  return Array.from({ length: Math.ceil(rowCount / step) }, (_, at) => {
    const count = Math.min(step, rowCount - at * step);
    return {
      range: sheet.getRangeByIndexes(rowIndex + at * step, columnIndex, count, columnCount),
      cells: count * columnCount,
    };
  });
}

function rowsOf(range: Excel.Range, before: readonly RawCell[]): readonly (readonly RawCell[])[] {
  const formats = matrixOf(range.numberFormat);
  return matrixOf(range.values).map((cells, row) => [
    ...before,
    ...cells.map((cell, column) => rawCell(cell, formats[row]?.[column])),
  ]);
}

// The first of January 2000 in either date system.
const YEAR_2000 = { since1900: 36_526, since1904: 35_064 } as const;
const TOO_OLD: ReadonlySet<unknown> = new Set(["ApiNotFound", "ApiNotAvailable", "NotImplemented"]);

/** Whether the workbook counts its days from 1904: no property says so, but Excel's own DATE does. */
async function isDate1904(context: Excel.RequestContext): Promise<boolean> {
  const day = context.workbook.functions.date(2000, 1, 1).load("value");
  try {
    await context.sync();
    return day.value === YEAR_2000.since1904;
  } catch (error) {
    if (!TOO_OLD.has((error as { readonly code?: unknown }).code)) throw error;
    return false;
  }
}

/** A cell as the reader takes it; a blank may arrive as null or as an empty text. */
export function rawCell(cell: unknown, format: unknown): RawCell {
  if (typeof cell === "number") {
    return typeof format === "string" && isDateFormat(format) ? { kind: "date", serial: cell } : cell;
  }
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string" || cell === "") return null;
  return isCellErrorName(cell) ? { kind: "error", error: cell } : cell;
}
