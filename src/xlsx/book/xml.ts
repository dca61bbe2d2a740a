import { address } from "#workbook/sheet.ts";
import type { Area } from "./book.ts";

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or an attribute; characters that XML cannot hold are left out. */
export function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Attributes in this order; those without a value are left out. */
export function attributes(pairs: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value === true ? "1" : value === false ? "0" : String(value))}"`)
    .join("");
}

export function areaText({ top, left, bottom, right }: Area): string {
  const first = address(top, left);
  return top === bottom && left === right ? first : `${first}:${address(bottom, right)}`;
}

/** $A$1:$B$2 of a sheet, as a formula elsewhere in the workbook writes it. */
export function absolute(sheet: string, area: Area): string {
  const fixed = areaText(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${sheetPrefix(sheet)}${fixed}`;
}

export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
