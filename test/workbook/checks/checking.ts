import { serialOf } from "#core/calendar/serial-date.ts";
import type { CheckOptions } from "#workbook/checks/check-context.ts";
import { runChecks } from "#workbook/checks/run-checks.ts";
import type { Issue } from "#workbook/issue.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { RawCell, RawFormula, RawWorkbook } from "#workbook/sheet.ts";
import { rawWorkbook } from "../../support/workbook-file.ts";

export type Sheets = Readonly<Record<string, readonly (readonly RawCell[])[]>>;

/** The Excel serial of an ISO date. */
export function day(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  const serial = serialOf({ year, month, day: date });
  if (!serial.ok) throw new Error(iso);
  return serial.value;
}

export const AS_OF = day("2026-06-30") as CheckOptions["asOf"];

/** What the rules find in a workbook of these sheets. */
export function check(sheets: Sheets, options: Partial<CheckOptions> = {}): readonly Issue[] {
  return checkRaw(rawWorkbook(sheets), options);
}

export function checkRaw(workbook: RawWorkbook, options: Partial<CheckOptions> = {}): readonly Issue[] {
  const read = readBook(workbook);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return runChecks(workbook, read.value, { asOf: AS_OF, ...options });
}

/** `rule sheet!cell`, for one rule or for all. */
export function places(issues: readonly Issue[], rule?: string): readonly string[] {
  return issues
    .filter(({ problem }) => rule === undefined || problem.code === rule)
    .map(({ problem, sheet, cell }) => `${rule === undefined ? `${problem.code} ` : ""}${sheet}!${cell ?? ""}`);
}

export function withFormulas(workbook: RawWorkbook, formulas: readonly RawFormula[]): RawWorkbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, kamFormulas: formulas })) };
}
