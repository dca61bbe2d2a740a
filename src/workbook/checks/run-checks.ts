import type { Issue } from "../issue.ts";
import { inWorkbookOrder } from "../issue-order.ts";
import type { ReadBook } from "../read-located.ts";
import type { RawWorkbook } from "../sheet.ts";
import { openContext, type CheckOptions } from "./check-context.ts";
import { RULES } from "./registry.ts";
import type { AnyRule } from "./rule.ts";

// A column in which every cell is wrong is told by its first cells and the number of the others.
const SHOWN_PER_SHEET = 20;

/** Everything that is wrong or doubtful in a workbook: what the reader says and what the rules find, in the workbook's order. */
export function checkWorkbook(workbook: RawWorkbook, read: ReadBook, options: CheckOptions): readonly Issue[] {
  return inWorkbookOrder(workbook, [...read.book.issues, ...runChecks(workbook, read, options)]);
}

/** Everything that the rules find in a workbook that was read; the reader's own issues are not among it. */
export function runChecks(workbook: RawWorkbook, read: ReadBook, options: CheckOptions): readonly Issue[] {
  const context = openContext(workbook, read, options);
  return RULES.flatMap((rule) => issuesOf(rule, rule.check(context)));
}

function issuesOf({ severity }: AnyRule, findings: ReturnType<AnyRule["check"]>): readonly Issue[] {
  const sheets = new Map<string, { readonly shown: Issue[]; more: number }>();
  for (const { sheet, cell, problem } of findings) {
    const found = sheets.get(sheet) ?? { shown: [], more: 0 };
    sheets.set(sheet, found);
    if (found.shown.length < SHOWN_PER_SHEET) found.shown.push({ severity, sheet, cell, problem });
    else found.more += 1;
  }
  return [...sheets.values()].flatMap(({ shown, more }) =>
    more === 0 ? shown : shown.map((issue, index) => (index === shown.length - 1 ? { ...issue, more } : issue)),
  );
}
