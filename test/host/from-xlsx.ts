import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type Cell as FileCell, type Sheet as FileSheet, type TableDefinition } from "hucre/xlsx";
import { parseArea, splitReference } from "./model/area.ts";
import { blankSheet, emptyBook, newId, type Book, type Sheet, type Table, type Validation } from "./model/book.ts";
import type { Cell, CellValue } from "./model/cell.ts";

/** A workbook file as the host's Excel opens it: cells, tables, names, custom XML, hidden rows and sheets, list rules. */
export async function bookFromXlsx(path: string): Promise<Book> {
  const bytes = await readFile(path);
  const file = await readXlsx(bytes, { readStyles: true });
  const book: Book = { ...emptyBook(), sheets: [], title: file.properties?.title ?? "" };
  for (const fileSheet of file.sheets) {
    const sheet = { ...blankSheet(newId(book), fileSheet.name), ...contentOf(fileSheet) };
    book.sheets.push(sheet);
    for (const table of fileSheet.tables ?? []) book.tables.push(tableOf(book, sheet, table));
  }
  book.activeSheet = book.sheets[file.activeSheet ?? 0]?.id ?? "";
  for (const { name, range, scope, comment = "" } of file.namedRanges ?? []) {
    const sheet = book.sheets.find((other) => other.name === scope)?.id ?? null;
    book.names.push({ id: newId(book), name, sheet, refersTo: placeOf(book, range), comment, visible: true });
  }
  for (const [part, content] of Object.entries(unzipSync(bytes)))
    if (/^customXml\/item\d+\.xml$/i.test(part)) book.parts.push({ id: newId(book), xml: strFromU8(content) });
  return book;
}

function contentOf(file: FileSheet): Partial<Sheet> {
  const rows: (Cell | undefined)[][] = [];
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    (rows[row] ??= [])[column] = cellOf(cell);
  }
  return {
    rows,
    visibility: file.veryHidden === true ? "VeryHidden" : file.hidden === true ? "Hidden" : "Visible",
    hiddenRows: [...(file.rowDefs ?? [])].filter(([, { hidden }]) => hidden === true).map(([row]) => row),
    protection: file.protection === undefined ? null : { password: "", options: {} },
    validations: (file.dataValidations ?? []).flatMap(validationOf),
  };
}

function cellOf({ value, type, style, formula, formulaResult }: FileCell): Cell {
  const format = style?.numFmt;
  const shown = formula === undefined ? value : (formulaResult ?? value);
  return {
    value: type === "error" ? { error: String(shown) } : valueOf(shown),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    ...(format === undefined || format === "General" ? {} : { format }),
    ...(style?.protection?.locked === false ? { locked: false } : {}),
  };
}

const DAY_MS = 86_400_000;

function valueOf(value: FileCell["value"]): CellValue {
  if (value instanceof Date) return value.getTime() / DAY_MS + 25_569;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function validationOf({
  type,
  values,
  range,
  allowBlank,
}: NonNullable<FileSheet["dataValidations"]>[number]): Validation[] {
  const area = parseArea(range);
  if (type !== "list" || values === undefined || area === null) return [];
  const rule = { list: { inCellDropDown: true, source: values.join(",") } };
  return [{ area, rule, ignoreBlanks: allowBlank ?? true }];
}

function tableOf(book: Book, sheet: Sheet, table: TableDefinition): Table {
  const area = parseArea(table.range ?? "");
  if (area === null) throw new Error(`table ${table.name} has no range`);
  return {
    id: newId(book),
    name: table.displayName ?? table.name,
    sheet: sheet.id,
    area,
    columns: table.columns.map((_, index) => ({ id: index + 1 })),
    showHeaders: true,
    showTotals: table.showTotalRow ?? false,
    style: table.style ?? "TableStyleMedium2",
    showBandedRows: table.showRowStripes ?? true,
    showBandedColumns: table.showColumnStripes ?? false,
    showFilterButton: table.showAutoFilter ?? true,
    placeholder: false,
    filters: [],
    sort: [],
  };
}

function placeOf(
  book: Book,
  range: string,
): { readonly sheet: string; readonly area: NonNullable<ReturnType<typeof parseArea>> } | string {
  const { sheet, rest } = splitReference(range);
  const id = book.sheets.find(({ name }) => name === sheet)?.id;
  const area = parseArea(rest);
  return id === undefined || area === null ? `=${range}` : { sheet: id, area };
}
