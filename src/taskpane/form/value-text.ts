import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { WorkingWords } from "#locales/working-words.ts";
import type { Column } from "#workbook/define-table.ts";
import type { CellValue } from "#workbook/parse-cell.ts";

/** A value of the contract in words. */
export function valueText({ kind, codes }: Column, value: CellValue, { codes: labels, pane }: WorkingWords): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? pane.form.yes : pane.form.no;
  if (kind === "date" && typeof value === "number") return isoDate(value as SerialDate);
  if (codes === undefined) return String(value);
  const list: Readonly<Record<string, string>> = labels[codes];
  return list[String(value)] ?? String(value);
}
