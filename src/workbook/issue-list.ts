import type { Issue } from "./issue.ts";

/**
 * A column in which every cell is wrong is told by its first cells: nobody mends thousands one by one, and a list of a
 * million takes more memory than the workbook.
 */
export const LISTED = 500;

const COLUMN = /^[A-Z]+/;

export interface IssueList {
  readonly add: (issue: Issue) => void;
  readonly issues: () => readonly Issue[];
}

/** Collects issues; of many of one kind in one column the first are listed, the last of them with the number of the others. */
export function issueList(): IssueList {
  const listed: Issue[] = [];
  const kinds = new Map<string, { count: number; listed: number; last: number }>();
  const add = ({ more = 0, ...issue }: Issue) => {
    const [column = ""] = COLUMN.exec(issue.cell ?? "") ?? [];
    const key = `${issue.severity} ${issue.problem.code} ${column} ${issue.sheet}`;
    const kind = kinds.get(key) ?? { count: 0, listed: 0, last: 0 };
    kinds.set(key, kind);
    kind.count += 1 + more;
    if (kind.listed >= LISTED) return;
    kind.last = listed.length;
    kind.listed = kind.listed + 1;
    listed.push(issue);
  };
  const issues = () => {
    const whole = [...listed];
    for (const kind of kinds.values()) {
      const last = listed[kind.last];
      const more = kind.count - kind.listed;
      if (last !== undefined && more > 0) whole[kind.last] = { ...last, more };
    }
    return whole;
  };
  return { add, issues };
}
