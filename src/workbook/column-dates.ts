import { dateOrderOf } from "./date-order.ts";
import { bodyOf } from "./region.ts";
import type { Issue } from "./issue.ts";
import type { FoundTable } from "./locate-tables.ts";
import type { MatchedColumn } from "./matched-column.ts";
import { address, type RawCell } from "./sheet.ts";

/** The table with what its columns of dates prove about texts such as 03/05/2026, and a note on each that does. */
export function withDateOrders<Found extends FoundTable>(
  found: Found,
): { readonly found: Found; readonly issues: readonly Issue[] } {
  const { columns, region } = found;
  if (!columns.some(({ column }) => column.kind === "date")) return { found, issues: [] };
  const issues: Issue[] = [];
  const body = bodyOf(region);
  const settled = columns.map((column): MatchedColumn => {
    const cells = column.column.kind === "date" ? body.map((row) => row[column.index] ?? null) : [];
    const order = dateOrderOf(cells);
    if (order === null) return column;
    const { header, index } = column;
    const mixed = cells.some(isRealDate);
    issues.push({
      severity: mixed ? "warning" : "note",
      sheet: region.sheet.name,
      cell: address(region.headerRow, index),
      problem: { code: "date-order", header, order, mixed },
    });
    return { ...column, dateOrder: order };
  });
  return { found: { ...found, columns: settled }, issues };
}

const isRealDate = (cell: RawCell) => typeof cell === "object" && cell?.kind === "date";
