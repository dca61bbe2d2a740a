import { address } from "#workbook/sheet.ts";
import type { BookCell, BookRow, BookSheet, ConditionalFormat, Validation } from "./book.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { areaText, attributes, escaped, HEAD, MAIN, OFFICE_RELATIONS } from "./xml.ts";

/** Relationship ids of what a sheet draws and of its tables. */
export interface SheetLinks {
  readonly drawing?: string;
  readonly tables: readonly string[];
}

/** One worksheet; elements come in the order that Excel demands. */
export function sheetPart(
  sheet: BookSheet,
  selected: boolean,
  { drawing, tables }: SheetLinks,
  styles: StyleSheet,
  strings: SharedStrings,
): string {
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${dimension(sheet)}"/>`,
    viewXml(sheet, selected),
    '<sheetFormatPr defaultRowHeight="18" customHeight="1"/>',
    colsXml(sheet.widths),
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, styles, strings)).join("")}</sheetData>`,
    sheet.isProtected ? PROTECTION : "",
    mergesXml(sheet),
    conditionalXml(sheet.formats, styles),
    validationsXml(sheet.validations),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.55" right="0.55" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>',
    `<pageSetup${attributes({ paperSize: 9, orientation: sheet.landscape ? "landscape" : "portrait", fitToWidth: 1, fitToHeight: 0 })}/>`,
    `<headerFooter><oddFooter>${escaped(`&L${sheet.footer.replaceAll("&", "&&")}&R&P / &N`)}</oddFooter></headerFooter>`,
    breaksXml(sheet.rows),
    drawing === undefined ? "" : `<drawing r:id="${drawing}"/>`,
    tables.length === 0
      ? ""
      : `<tableParts count="${tables.length}">${tables.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`,
  ];
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}">${parts.join("")}</worksheet>`;
}

// No password, and nothing that keeps anybody from selecting and reading a cell.
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

function dimension({ rows, widths }: BookSheet): string {
  return `A1:${address(Math.max(0, rows.length - 1), Math.max(0, widths.length - 1))}`;
}

function viewXml({ frozenRows }: BookSheet, selected: boolean): string {
  const pane =
    frozenRows === undefined
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozenRows + 1}" sqref="A${frozenRows + 1}"/>`;
  return `<sheetViews><sheetView${attributes({ showGridLines: 0, tabSelected: selected ? 1 : undefined, workbookViewId: 0 })}>${pane}</sheetView></sheetViews>`;
}

function colsXml(widths: readonly number[]): string {
  const cols = widths.map(
    (width, index) => `<col${attributes({ min: index + 1, max: index + 1, width, customWidth: 1 })}/>`,
  );
  return cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`;
}

function rowXml({ cells, height }: BookRow, row: number, styles: StyleSheet, strings: SharedStrings): string {
  // Without customHeight a row grows when somebody types more.
  const open = attributes({ r: row + 1, ht: height });
  return `<row${open}>${cells.map((cell, column) => (cell === null ? "" : cellXml(cell, address(row, column), styles, strings))).join("")}</row>`;
}

function cellXml(cell: BookCell, at: string, styles: StyleSheet, strings: SharedStrings): string {
  const { value, formula, spill } = cell;
  const s = styles.cell(cell);
  if (formula === undefined) {
    if (value === null) return `<c${attributes({ r: at, s })}/>`;
    if (typeof value === "string") return `<c${attributes({ r: at, s, t: "s" })}><v>${strings.index(value)}</v></c>`;
  }
  const type = typeof value === "string" ? "str" : typeof value === "boolean" ? "b" : undefined;
  const v = value === null ? "" : `<v>${typeof value === "boolean" ? Number(value) : escaped(String(value))}</v>`;
  const f =
    formula === undefined
      ? ""
      : `<f${spill === undefined ? "" : attributes({ t: "array", ref: areaText(spill) })}>${escaped(formula)}</f>`;
  // cm="1": an array that Excel spills by itself, not one entered with Ctrl+Shift+Enter.
  return `<c${attributes({ r: at, s, t: type, cm: spill === undefined ? undefined : 1 })}>${f}${v}</c>`;
}

function mergesXml({ merges }: BookSheet): string {
  if (merges.length === 0) return "";
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaText(area)}"/>`).join("")}</mergeCells>`;
}

function conditionalXml(formats: readonly ConditionalFormat[], styles: StyleSheet): string {
  return formats
    .map((format, index) => {
      const rule = attributes({ type: "expression", dxfId: styles.conditional(format), priority: index + 1 });
      return `<conditionalFormatting sqref="${areaText(format.area)}"><cfRule${rule}><formula>${escaped(format.formula)}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
}

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

// Excel's own limits for what it shows beside a cell.
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

function validationXml({ area, rule, title, prompt, refusal }: Validation): string {
  const between = rule.kind === "decimal" || rule.kind === "whole" || rule.kind === "date";
  const open = attributes({
    // A rule that every cell keeps: Excel shows no prompt without a rule.
    type: rule.kind === "any" ? "textLength" : rule.kind,
    operator: rule.kind === "any" ? "greaterThanOrEqual" : undefined,
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: title.slice(0, LONGEST_TITLE),
    error: refusal.slice(0, LONGEST_PROMPT),
    promptTitle: title.slice(0, LONGEST_TITLE),
    prompt: prompt.slice(0, LONGEST_PROMPT),
    sqref: areaText(area),
  });
  const formulas = between
    ? `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`
    : `<formula1>${rule.kind === "list" ? escaped(rule.source) : "0"}</formula1>`;
  return `<dataValidation${open}>${formulas}</dataValidation>`;
}

function breaksXml(rows: readonly BookRow[]): string {
  const breaks = rows.flatMap((row, index) => (row.pageBreak ? [index] : []));
  if (breaks.length === 0) return "";
  const list = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${list}</rowBreaks>`;
}
