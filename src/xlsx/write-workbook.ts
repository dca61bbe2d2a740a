import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell, type CellStyle, type DataValidation, type WriteSheet } from "hucre/xlsx";
import { address } from "#workbook/sheet.ts";
import type {
  ColumnDescription,
  SheetDescription,
  TableSheet,
  TextSheet,
  WorkbookDescription,
  WrittenCell,
} from "./workbook-description.ts";
import { bodyStyle, columnWidth, FONT, headerStyle, lineStyles, rowHeight } from "./worksheet-look.ts";

// One moment for every file, so that the same description gives the same bytes.
const WRITTEN_AT = new Date(Date.UTC(2026, 0, 1));
// One page of A4 portrait between its margins, unscaled.
const TEXT_COLUMN_WIDTH = 84;
// Validation reaches this far below the last row, for programs that do not grow it with the table.
const SPARE_ROWS = 500;
const LONGEST_CHOICES = 255;
const ONE_PAGE_WIDE = { paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** The bytes of an .xlsx file; the same description gives the same bytes. Throws on a description that Excel would refuse. */
export async function writeWorkbook({ title, sheets }: WorkbookDescription): Promise<Uint8Array> {
  const names = sheets.flatMap((sheet) =>
    sheet.kind === "table" && sheet.definedName !== undefined
      ? [{ name: sheet.definedName, range: absoluteRange(sheet) }]
      : [],
  );
  const bytes = await writeXlsx({
    sheets: sheets.map(describeSheet),
    namedRanges: names,
    defaultFont: FONT,
    properties: { title, creator: "KAM for Excel", created: WRITTEN_AT, modified: WRITTEN_AT },
  });
  return asIfByExcel(bytes);
}

function describeSheet(sheet: SheetDescription): WriteSheet {
  return sheet.kind === "text" ? textSheet(sheet) : tableSheet(sheet);
}

function textSheet({ name, lines }: TextSheet): WriteSheet {
  return {
    name,
    columns: [{ width: TEXT_COLUMN_WIDTH }],
    rowDefs: heights(
      lines.map((line) => [line.text]),
      [TEXT_COLUMN_WIDTH],
    ),
    cells: cellsOf(lines.map((line) => [{ value: line.text, style: lineStyles[line.style] }])),
    view: { showGridLines: false },
    pageSetup: { ...ONE_PAGE_WIDE, orientation: "portrait" },
  };
}

function tableSheet(sheet: TableSheet): WriteSheet {
  const { name, tableName, columns } = sheet;
  const rows = bodyOf(sheet);
  const header = columns.map((column) => ({ value: column.header, style: headerStyle }));
  const styles = columns.map(bodyStyle);
  const body = rows.map((row) =>
    columns.map((_, index) => ({ value: row[index] ?? null, style: styles[index] ?? {} })),
  );
  const widths = columns.map(
    (column, index) =>
      column.width ??
      columnWidth(
        column,
        rows.map((row) => row[index] ?? null),
      ),
  );
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rowDefs: heights([columns.map((column) => column.header), ...rows], widths),
    cells: cellsOf([header, ...body]),
    tables: [
      {
        name: tableName,
        range: `A1:${address(rows.length, columns.length - 1)}`,
        columns: columns.map((column) => ({ name: column.header })),
        style: "TableStyleLight1",
        showRowStripes: false,
      },
    ],
    dataValidations: columns.flatMap((column, index) => validationOf(column, index, rows.length)),
    freezePane: { rows: 1 },
    pageSetup: { ...ONE_PAGE_WIDE, orientation: "landscape", printTitlesRow: "$1:$1" },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
  };
}

type Heights = NonNullable<WriteSheet["rowDefs"]>;

function heights(rows: readonly (readonly WrittenCell[])[], widths: readonly number[]): Heights {
  const found: Heights = new Map();
  rows.forEach((row, index) => {
    const height = rowHeight(row, widths);
    if (height !== null) found.set(index, { height });
  });
  return found;
}

// Excel knows no table without a row: an empty one is written with a blank row to type into.
function bodyOf({ columns, rows }: TableSheet): readonly (readonly WrittenCell[])[] {
  return rows.length > 0 ? rows : [columns.map(() => null)];
}

function absoluteRange(sheet: TableSheet): string {
  const corner = address(bodyOf(sheet).length, sheet.columns.length - 1).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `'${sheet.name.replaceAll("'", "''")}'!$A$1:${corner}`;
}

function validationOf(column: ColumnDescription, index: number, rows: number): readonly DataValidation[] {
  const { header, choices, prompt } = column;
  const range = `${address(1, index)}:${address(rows + SPARE_ROWS, index)}`;
  const hint =
    prompt === undefined ? {} : { showInputMessage: true, inputTitle: header.slice(0, 32), inputMessage: prompt };
  if (choices !== undefined) {
    if (choices.join(",").length > LONGEST_CHOICES || choices.some((choice) => choice.includes(","))) {
      throw new RangeError(`The choices of column "${header}" do not fit into a list that Excel accepts.`);
    }
    return [{ type: "list", values: [...choices], range, allowBlank: true, showErrorMessage: true, ...hint }];
  }
  // A rule that every cell keeps: Excel shows no prompt without a rule.
  return prompt === undefined
    ? []
    : [{ type: "textLength", operator: "greaterThanOrEqual", formula1: "0", range, ...hint }];
}

type StyledCell = { readonly value: WrittenCell; readonly style: CellStyle };

function cellsOf(rows: readonly (readonly StyledCell[])[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, rowIndex) =>
    row.forEach(({ value, style }, columnIndex) =>
      cells.set(`${rowIndex},${columnIndex}`, { ...content(value), style }),
    ),
  );
  return cells;
}

function content(value: WrittenCell): Partial<Cell> {
  if (value === null || typeof value === "boolean" || typeof value === "number") return { value };
  if (typeof value === "object") return { value: value.serial };
  // The file format reads _x0041_ as A, so the underscore of such a text is written as an escape itself.
  const text = value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  // As a run of rich text even "#N/A" stays text.
  return text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };
}

// A height of ours is only a beginning: without the mark the row grows when somebody types more.
function growingRows(parts: Record<string, Uint8Array>): void {
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith("xl/worksheets/sheet")) continue;
    parts[path] = strToU8(strFromU8(part).replaceAll(/(<row [^>]*) customHeight="1"/g, "$1"));
  }
}

// Programs other than Excel keep the cached results of add-in functions only in files that Excel wrote.
function asIfByExcel(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  growingRows(parts);
  const app = "docProps/app.xml";
  const properties = strFromU8(parts[app] ?? new Uint8Array());
  parts[app] = strToU8(
    properties.replace(/<Application>.*?<\/Application>/, "<Application>Microsoft Excel</Application>"),
  );
  // Zip times are local times without a zone: this is 1 January 1980, 0:00, wherever it runs.
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}
