import { number, yesNo } from "./column.ts";

/** How a customer decides as columns. */
export function decisionColumns(singleApprover: unknown, deptAdvice: unknown, deptVotes: unknown) {
  return { singleApprover: yesNo(singleApprover), deptAdvice: yesNo(deptAdvice), deptVotes: number(deptVotes) };
}
