import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell as FileCell, type DataValidation, type WriteSheet } from "hucre/xlsx";
import { areaText, quotedSheet } from "./model/area.ts";
import type { Book, Sheet, Table, Validation, XmlPart } from "./model/book.ts";
import { isError, type Cell } from "./model/cell.ts";
import { columnNames } from "./model/table-areas.ts";

/*
 * The workbook as a file, so that what a pane wrote can be read by others. Values, formulas with their values, number
 * formats, tables, names, list rules, hidden rows, protection and custom XML are in it; formatting, pictures and
 * workbook.settings (which Excel keeps for one add-in) are not.
 */

/** The bytes of an .xlsx file. */
export async function bookToXlsx(book: Book): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => sheetOf(book, sheet)),
    namedRanges: book.names.flatMap(({ name, refersTo, sheet }) => {
      const scope = book.sheets.find(({ id }) => id === sheet)?.name;
      if (typeof refersTo === "string") return [];
      const place = book.sheets.find(({ id }) => id === refersTo.sheet)?.name ?? "";
      const range = `${quotedSheet(place)}!${areaText(refersTo.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
      return [{ name, range, ...(scope === undefined ? {} : { scope }) }];
    }),
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ id }) => id === book.activeSheet),
    ),
    properties: { title: book.title },
  });
  return book.parts.length === 0 ? bytes : withParts(bytes, book.parts);
}

function sheetOf(book: Book, sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  sheet.rows.forEach((row, top) =>
    row.forEach((cell, left) => {
      if (cell !== undefined) cells.set(`${top},${left}`, cellOf(cell));
    }),
  );
  return {
    name: sheet.name,
    cells,
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    rowDefs: new Map(sheet.hiddenRows.map((row) => [row, { hidden: true }])),
    ...(sheet.protection === null ? {} : { protection: { sheet: true } }),
    tables: book.tables.filter((table) => table.sheet === sheet.id).map((table) => tableOf(book, table)),
    dataValidations: sheet.validations.flatMap(validationOf),
  };
}

function cellOf({ value, formula, format, locked }: Cell): Partial<FileCell> {
  const style = {
    ...(format === undefined ? {} : { numFmt: format }),
    ...(locked === undefined ? {} : { protection: { locked } }),
  };
  const shown = isError(value) ? value.error : value;
  if (formula !== undefined) return { value: null, formula: formula.slice(1), formulaResult: shown, style };
  return { ...contentOf(value), style };
}

function contentOf(value: Cell["value"]): Partial<FileCell> {
  if (isError(value)) return { value: value.error, type: "error" };
  if (typeof value !== "string") return { value };
  // The file format reads _x0041_ as A, and a text such as "#N/A" stays text as a run of rich text only.
  const text = value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };
}

function tableOf(book: Book, table: Table): NonNullable<WriteSheet["tables"]>[number] {
  return {
    name: table.name,
    range: areaText(table.area),
    columns: columnNames(book, table).map((name) => ({ name })),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}

function validationOf({ area, rule, ignoreBlanks = true }: Validation): DataValidation[] {
  const source = (rule as { list?: { source?: unknown } }).list?.source;
  if (typeof source !== "string" || source.startsWith("=") || source.length > 255) return [];
  return [{ type: "list", values: source.split(","), range: areaText(area), allowBlank: ignoreBlanks }];
}

const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

function withParts(bytes: Uint8Array, xmlParts: readonly XmlPart[]): Uint8Array {
  const parts = unzipSync(bytes);
  const links = xmlParts.map(({ xml }, index) => {
    parts[`customXml/item${index + 1}.xml`] = strToU8(xml);
    return `<Relationship Id="rIdXml${index + 1}" Type="${CUSTOM_XML}" Target="../customXml/item${index + 1}.xml"/>`;
  });
  const before = strFromU8(parts[RELATIONSHIPS] ?? new Uint8Array());
  parts[RELATIONSHIPS] = strToU8(before.replace("</Relationships>", `${links.join("")}</Relationships>`));
  return zipSync(parts);
}
