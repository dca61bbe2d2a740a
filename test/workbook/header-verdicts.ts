import { locateTables } from "#workbook/locate-tables.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import { unmerged } from "#workbook/unmerged.ts";
import type { HeaderFixture, Verdict } from "./header-fixtures.ts";

/** A fixture as the reader would give it. */
export function workbookOf({ sheet, above = [], headers, body, merges = [] }: HeaderFixture): RawWorkbook {
  const row = headers.map(([header]) => (header.trim() === "" ? null : header));
  const rows: readonly (readonly RawCell[])[] = [...above, row, ...body];
  return { file: "book.xlsx", date1904: false, sheets: [unmerged({ name: sheet, rows, tables: [], merges })] };
}

/** What became of each column: a column id, "ask", or "unused". */
export function verdicts(
  workbook: RawWorkbook,
  count: number,
): { table: string | undefined; found: readonly Verdict[] } {
  const located = locateTables(workbook);
  if (!located.ok) throw new Error(located.fault.code);
  const [table] = [...located.value.tables, ...located.value.incomplete];
  const found = Array.from({ length: count }, (_, index): Verdict => {
    if (table?.doubtful.some((doubt) => doubt.index === index) === true) return "ask";
    return table?.columns.find((column) => column.index === index)?.id ?? "unused";
  });
  return { table: table?.table, found };
}
