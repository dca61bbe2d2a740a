import { formatValue } from "hucre";
import { isError, type Cell } from "./cell.ts";

/** What a cell shows: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member */
export function shownText({ value, format = "General" }: Cell): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return format === "General" || format === "@" ? String(value) : formatValue(value, format);
}
