import type { Issue } from "../issue.ts";
import type { CheckContext } from "./check-context.ts";
import type { CheckCode } from "./check-problem.ts";
import type { Finding } from "./finding.ts";

/** One rule of `kam check`; its id is the code of the problems that it finds. Its words are in src/locales. */
export interface Rule<Code extends CheckCode> {
  readonly id: Code;
  readonly severity: Issue["severity"];
  /** In the workbook's order, sheet by sheet. */
  readonly check: (context: CheckContext) => Iterable<Finding<Code>>;
}

export type AnyRule = { readonly [Code in CheckCode]: Rule<Code> }[CheckCode];

/** Keeps a rule's findings to the problem that bears its id. */
export function defineRule<Code extends CheckCode>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
