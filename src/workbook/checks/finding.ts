import type { CheckCode, CheckProblem } from "./check-problem.ts";

/** What a rule found, and where a person would mend it. */
export interface Finding<Code extends CheckCode = CheckCode> {
  readonly sheet: string;
  readonly cell: string;
  readonly problem: Extract<CheckProblem, { readonly code: Code }>;
}
