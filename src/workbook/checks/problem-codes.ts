import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import type { ProblemCode } from "../issue.ts";

type Worded = keyof Catalogue["checks"]["rules"];

/** The id of every problem that the reader or a rule can tell; each has its words. */
export const PROBLEM_CODES: readonly ProblemCode[] = Object.keys(catalogue("zh-CN").checks.rules) as Worded[];

export function isProblemCode(id: string): id is ProblemCode {
  return (PROBLEM_CODES as readonly string[]).includes(id);
}
