import { readXlsx, type Cell, type CellValue, type Sheet, type TableDefinition } from "hucre/xlsx";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { isCellErrorName, type CellErrorName } from "#core/kernel/fault.ts";
import { parseAddress, type RawCell, type RawSheet, type RawTable, type RawWorkbook } from "#workbook/sheet.ts";
import type { WorkbookParts } from "./workbook-parts.ts";

/** Reads the values of a checked package. Throws what the library throws: the file is damaged in its XML. */
export async function readSheets(path: string, { date1904, sheets }: WorkbookParts): Promise<RawWorkbook> {
  const workbook = await readXlsx(await readFile(path), {
    // Whatever the workbook says: in this system the library's dates are linear in the serial number, so that the
    // serial comes back exactly, 29 February 1900 included.
    dateSystem: "1904",
    // A chart sheet has no cells, and the library takes it for a missing worksheet.
    sheets: ({ index }) => sheets[index]?.part !== null,
  });
  return { file: basename(path), date1904, sheets: workbook.sheets.map(rawSheet) };
}

function rawSheet({ name, rows, cells, tables = [] }: Sheet): RawSheet {
  const rawRows = rows.map((row, rowIndex) =>
    withoutTrailingBlanks(row.map((value, columnIndex) => rawCell(value, cells?.get(`${rowIndex},${columnIndex}`)))),
  );
  const last = rawRows.findLastIndex((row) => row.length > 0);
  return { name, rows: rawRows.slice(0, last + 1), tables: tables.flatMap(rawTable) };
}

function withoutTrailingBlanks(row: readonly RawCell[]): readonly RawCell[] {
  const last = row.findLastIndex((cell) => cell !== null);
  return last === row.length - 1 ? row : row.slice(0, last + 1);
}

const EPOCH_1904 = Date.UTC(1904, 0, 1);
const MS_PER_DAY = 86_400_000;

function rawCell(value: CellValue, details: Cell | undefined): RawCell {
  if (details?.type === "error") return { kind: "error", error: errorName(String(value)) };
  if (details?.type === "formula" && value === null) return { kind: "uncalculated", formula: details.formula ?? "" };
  if (value instanceof Date) return finite((value.getTime() - EPOCH_1904) / MS_PER_DAY, true);
  if (typeof value === "number") return finite(value, false);
  return value === "" ? null : value;
}

// A number too big for a double, or for a date: Excel shows it as an error or as ####.
function finite(value: number, isDate: boolean): RawCell {
  if (!Number.isFinite(value)) return { kind: "error", error: "#NUM!" };
  return isDate ? { kind: "date", serial: value } : value;
}

// Excel gains errors now and then (#FIELD!, #PYTHON!): the unknown ones count as #VALUE!.
function errorName(text: string): CellErrorName {
  return isCellErrorName(text) ? text : "#VALUE!";
}

function rawTable({
  name,
  displayName = name,
  range = "",
  showTotalRow = false,
}: TableDefinition): readonly RawTable[] {
  const [first = "", last = first] = range.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === null || to === null) return [];
  const bottom = showTotalRow ? to.row - 1 : to.row;
  return [{ name: displayName, top: from.row, left: from.column, bottom, right: to.column }];
}
