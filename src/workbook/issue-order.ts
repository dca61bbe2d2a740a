import type { Issue } from "./issue.ts";
import { parseAddress, type RawWorkbook } from "./sheet.ts";

/** Issues sheet by sheet, row by row; what concerns a sheet as a whole comes first. */
export function inWorkbookOrder({ sheets }: RawWorkbook, issues: readonly Issue[]): readonly Issue[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const placed = issues.map((issue) => {
    const { row, column } = parseAddress(issue.cell ?? "") ?? { row: -1, column: -1 };
    return { issue, sheet: order.get(issue.sheet) ?? -1, row, column };
  });
  return placed.toSorted((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column).map(({ issue }) => issue);
}
