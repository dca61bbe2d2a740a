import { numbers } from "../kernel/guard.ts";
import { all, fail, ok, type Outcome } from "../kernel/outcome.ts";

/** One issue of a package, in the unit of the issue; a target below the walk-away means that less is better. */
export interface PackageIssue {
  readonly issueWeight: number | null;
  /** What the package holds. */
  readonly issueValue: number | null;
  readonly issueWalkAway: number | null;
  readonly issueTarget: number | null;
}

export interface PackageScore {
  /** 0 when every issue is at its walk-away or worse, 1 when every one reaches its target. */
  readonly utility: number;
  /** In the order of the issues; the contributions add up to the utility. */
  readonly issues: readonly { readonly utility: number; readonly contribution: number }[];
}

/**
 * Utility of a package of issues: each linear from its walk-away (0) to its target (1) and cut there, weighted against
 * the sum of weights. Faults: missing, out-of-range for a weight below 0, zero-denominator when every weight is 0 or a
 * target is its walk-away.
 * @model NEG-4
 * @origin own form of the additive model
 */
export function packageScore(issues: readonly PackageIssue[]): Outcome<PackageScore> {
  const scored = all(issues.map(scoreIssue));
  if (!scored.ok) return scored;
  const weightSum = scored.value.reduce((sum, { weight }) => sum + weight, 0);
  if (weightSum === 0) return fail({ code: "zero-denominator", argument: "weights" });
  const shares = scored.value.map(({ weight, utility }) => ({ utility, contribution: (weight / weightSum) * utility }));
  return ok({ utility: shares.reduce((sum, { contribution }) => sum + contribution, 0), issues: shares });
}

function scoreIssue(issue: PackageIssue): Outcome<{ readonly weight: number; readonly utility: number }> {
  const entered = numbers({
    issueWeight: [issue.issueWeight, 0, Infinity],
    issueValue: [issue.issueValue, -Infinity, Infinity],
    issueWalkAway: [issue.issueWalkAway, -Infinity, Infinity],
    issueTarget: [issue.issueTarget, -Infinity, Infinity],
  });
  if (!entered.ok) return entered;
  const { issueWeight: weight, issueValue: value, issueWalkAway: walkAway, issueTarget: target } = entered.value;
  if (target === walkAway) return fail({ code: "zero-denominator", argument: "issueTarget" });
  const reached = (value - walkAway) / (target - walkAway);
  return ok({ weight, utility: Math.min(1, Math.max(0, reached)) });
}
