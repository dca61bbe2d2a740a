import { exceeds } from "#core/kernel/guard.ts";
import { issueRange, type IssueRange } from "#core/negotiation/issue-range.ts";
import { logroll, type IssueTrade } from "#core/negotiation/logroll.ts";
import { packageScore, type PackageIssue } from "#core/negotiation/package-score.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { Row } from "#workbook/contract.ts";
import { valueOf } from "./price-facts.ts";

type Issue = Row<"negotiationIssues">;

export interface IssueFacts {
  readonly issue: Issue;
  /** Null while a weight of either side is missing. */
  readonly trade: IssueTrade | null;
  /** "unknown" while a limit is missing or makes no sense, "none" where no value suits both. */
  readonly range: IssueRange | "unknown" | "none";
  /** To what suits the other side best among what we accept, and to what suits us best among what they accept. */
  readonly give: IssueMove | null;
  readonly get: IssueMove | null;
  /** What is on the table, from our walk-away (0) to our target (1). */
  readonly reached: number | null;
}

/** A change on one issue and what it is worth: parts of either side's whole, so that weights are the most there is. */
export interface IssueMove {
  readonly from: number;
  readonly to: number;
  readonly own: number;
  readonly other: number;
}

/** An issue of which everything is known that packages need. */
export interface FullIssue {
  readonly issue: Issue;
  readonly range: IssueRange;
}

export function issueFacts(issues: readonly Issue[], parameters: Parameters): readonly IssueFacts[] {
  const trades = valueOf(logroll(issues, parameters));
  return issues.map((issue, index) => {
    const range = rangeOf(issue);
    return {
      issue,
      trade: trades?.[index] ?? null,
      range,
      give: typeof range === "string" ? null : moveTo(issues, index, range.other, "other"),
      get: typeof range === "string" ? null : moveTo(issues, index, range.own, "own"),
      reached: valueOf(packageScore([sideOf({ ...issue, ownWeight: 1 }, issue.current, "own")]))?.utility ?? null,
    };
  });
}

function rangeOf(issue: Issue): IssueFacts["range"] {
  const range = issueRange(
    { issueTarget: issue.ownTarget, issueWalkAway: issue.ownWalkAway },
    { issueTarget: issue.otherTarget, issueWalkAway: issue.otherWalkAway },
  );
  if (!range.ok) return "unknown";
  return range.value ?? "none";
}

/** A move from what is on the table; none where the side that it is for has as much already. */
function moveTo(issues: readonly Issue[], index: number, to: number, of: Side): IssueMove | null {
  const from = issues[index]?.current ?? null;
  if (from === null) return null;
  const worth = (side: Side) => {
    const [before, after] = [part(issues, index, from, side), part(issues, index, to, side)];
    return before === null || after === null ? null : after - before;
  };
  const [own, other] = [worth("own"), worth("other")];
  if (own === null || other === null) return null;
  return (of === "own" ? own : other) > 0 ? { from, to, own, other } : { from, to: from, own: 0, other: 0 };
}

type Side = "own" | "other";

/** What a value of one issue adds to a side's utility. */
function part(issues: readonly Issue[], index: number, value: number, side: Side): number | null {
  const known = issues.filter((issue, at) => at === index || isKnown(sideOf(issue, 0, side)));
  const asked = issues[index];
  const score = valueOf(
    packageScore(known.map((issue) => sideOf(issue, issue === asked ? value : limitOf(issue, side), side))),
  );
  return asked === undefined ? null : (score?.issues[known.indexOf(asked)]?.contribution ?? null);
}

function limitOf(issue: Issue, side: Side): number | null {
  return side === "own" ? issue.ownWalkAway : issue.otherWalkAway;
}

function isKnown({ issueWeight, issueTarget, issueWalkAway }: PackageIssue): boolean {
  return issueWeight !== null && issueTarget !== null && issueWalkAway !== null && issueTarget !== issueWalkAway;
}

/** An issue with a value, as one side sees it. */
export function sideOf(issue: Issue, issueValue: number | null, side: Side): PackageIssue {
  return side === "own"
    ? { issueWeight: issue.ownWeight, issueValue, issueWalkAway: issue.ownWalkAway, issueTarget: issue.ownTarget }
    : {
        issueWeight: issue.otherWeight,
        issueValue,
        issueWalkAway: issue.otherWalkAway,
        issueTarget: issue.otherTarget,
      };
}

export const TRADED = 3;

/** The issues to give: those that weigh most for them against us, at most three. */
export function toGive(issues: readonly IssueFacts[]): readonly IssueFacts[] {
  return leaning(issues, "give");
}

/** The issues to get: those that weigh most for us against them, at most three. */
export function toGet(issues: readonly IssueFacts[]): readonly IssueFacts[] {
  return leaning(issues, "get");
}

/** Without those on which nothing is left to move. */
function leaning(issues: readonly IssueFacts[], way: "give" | "get"): readonly IssueFacts[] {
  const lean = ({ trade }: IssueFacts) => (way === "give" ? -1 : 1) * (trade?.difference ?? 0);
  const stands = ({ [way]: move }: IssueFacts) => move !== null && move.from === move.to;
  return issues
    .filter((one) => exceeds(lean(one), 0) && !stands(one))
    .toSorted((one, two) => lean(two) - lean(one))
    .slice(0, TRADED);
}

/** What the moves are worth to us together; null while one of them is not known. */
export function sumOf(issues: readonly IssueFacts[], way: "give" | "get"): number | null {
  return issues.reduce<number | null>((sum, one) => {
    const move = one[way];
    return sum === null || move === null ? null : sum + move.own;
  }, 0);
}
