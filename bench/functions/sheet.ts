import { strToU8, zipSync } from "fflate";
import type { Scoring } from "./scorings.ts";

/** A cell of a sheet of formulas: a value, or a formula with its =. */
export interface SheetCell {
  readonly column: number;
  readonly content: string | number;
}

/** The cells of each row, from left to right. */
export type Sheet = readonly (readonly SheetCell[])[];

/** Column Y holds the results, Z what the formulas refer to. */
export const RESULTS = 24;
const CONSTANTS = 25;

/** The rows of a scoring with a formula in each, as a sheet that any engine can take. */
export function sheetOf(scoring: Scoring, rows: readonly (readonly (string | number)[])[]): Sheet {
  return rows.map((cells, row) => {
    const constant = scoring.constants[row];
    return [
      ...cells.map((content, column) => ({ column, content })),
      { column: RESULTS, content: `=IF(ISBLANK(A${row + 1}),"",${scoring.formula(row + 1)})` },
      ...(constant === undefined ? [] : [{ column: CONSTANTS, content: constant }]),
    ];
  });
}

/** The same as a workbook, without results: whoever opens it must calculate. */
export function workbookOf(sheet: Sheet): Uint8Array {
  const lines = sheet
    .map((cells, row) => `<row r="${row + 1}">${cells.map((cell) => cellXml(cell, row)).join("")}</row>`)
    .join("");
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
  const [main, office] = [`${OPEN}spreadsheetml/2006/main`, `${OPEN}officeDocument/2006/relationships`];
  const relation = (type: string, target: string) =>
    part(
      `<Relationships xmlns="${OPEN}package/2006/relationships">` +
        `<Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`,
    );
  return zipSync({
    "[Content_Types].xml": part(
      `<Types xmlns="${OPEN}package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/workbook.xml": part(
      `<workbook xmlns="${main}" xmlns:r="${office}">` +
        `<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/worksheets/sheet1.xml": part(`<worksheet xmlns="${main}"><sheetData>${lines}</sheetData></worksheet>`),
  });
}

const OPEN = "http://schemas.openxmlformats.org/";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function cellXml({ column, content }: SheetCell, row: number): string {
  const place = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (typeof content === "number") return `<c ${place}><v>${content}</v></c>`;
  const text = content.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return content.startsWith("=")
    ? `<c ${place}><f>${text.slice(1)}</f></c>`
    : `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`;
}
