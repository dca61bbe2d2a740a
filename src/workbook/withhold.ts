import type { TableId } from "./contract.ts";
import type { Column } from "./define-table.ts";
import type { Problem } from "./issue.ts";

// Problems that repeat what a cell says.
const QUOTING = ["value-wrong", "value-outside", "code-unknown", "row-skipped", "account-unknown"] as const;
type Quoting = Extract<Problem, { readonly code: (typeof QUOTING)[number] }>;

/**
 * A problem without the words of its cell, where they may name a person: in a column of personal or sensitive data, and
 * anywhere in the persons table, because notes about people slip into every column of it.
 */
export function withhold(problem: Problem, table: TableId, sensitivity: Column["sensitivity"] = "business"): Problem {
  const isPrivate = table === "persons" || sensitivity !== "business";
  return isPrivate && isQuoting(problem) ? { ...problem, found: null } : problem;
}

function isQuoting(problem: Problem): problem is Quoting {
  return QUOTING.some((code) => code === problem.code);
}
