import type { TableId } from "./contract.ts";
import type { Column } from "./define-table.ts";
import type { Problem } from "./issue.ts";
import { isTotalText } from "./not-a-record.ts";

// Problems that repeat what a cell says.
const QUOTING = [
  "value-wrong",
  "separators-unclear",
  "row-apart",
  "value-outside",
  "code-unknown",
  "row-skipped",
  "account-unknown",
  "record-unknown",
  "record-ambiguous",
] as const;
type Quoting = Extract<Problem, { readonly code: (typeof QUOTING)[number] }>;

/**
 * A problem without the words of its cell, where they may name a person: in a column of personal or sensitive data, and
 * anywhere in the persons table, because notes about people slip into every column of it.
 */
export function withhold(problem: Problem, table: TableId, sensitivity?: Column["sensitivity"]): Problem {
  if (!isPrivate(table, sensitivity) || !isQuoting(problem)) return problem;
  if (problem.code === "row-skipped" && isTotalText(problem.found ?? "")) return problem;
  // The nearest record may be a person as well; the nearest customer is none.
  return problem.code === "record-unknown" ? { ...problem, found: null, nearest: null } : { ...problem, found: null };
}

/** Whether the cells of a column may tell about a person. */
function isPrivate(table: TableId, sensitivity: Column["sensitivity"] = "business"): boolean {
  return table === "persons" || sensitivity !== "business";
}

function isQuoting(problem: Problem): problem is Quoting {
  return QUOTING.some((code) => code === problem.code);
}
