import { equivalentOffers } from "#core/negotiation/equivalent-offers.ts";
import { issuePackages } from "#core/negotiation/issue-packages.ts";
import { nashPoint } from "#core/negotiation/nash-point.ts";
import { nearFrontier } from "#core/negotiation/near-frontier.ts";
import { packageScore } from "#core/negotiation/package-score.ts";
import { paretoFrontier } from "#core/negotiation/pareto-frontier.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { sideOf, type FullIssue, type IssueFacts } from "./issue-facts.ts";
import { valueOf } from "./price-facts.ts";

/** Values of the issues and what they are worth to either side, 0–1. */
export interface ScoredPackage {
  readonly values: readonly number[];
  readonly ownUtility: number;
  readonly otherUtility: number;
}

export interface PackageFacts {
  /** The issues that packages are made of, in the order of the values. */
  readonly issues: readonly FullIssue["issue"][];
  /** How many packages were compared. */
  readonly count: number;
  readonly frontier: readonly ScoredPackage[];
  readonly nash: ScoredPackage | null;
  /** At most three of equal worth to us, the best for them first. */
  readonly offers: readonly ScoredPackage[];
  /** What is on the table; null while a value of it is missing. */
  readonly current: ScoredPackage | null;
}

/** Fewer issues leave nothing to trade. */
const FEWEST = 2;

/** Packages of the issues of which both sides' wishes are known and meet; null where there are fewer than two. */
export function packageFacts(all: readonly IssueFacts[], parameters: Parameters): PackageFacts | null {
  const full = all.filter(isFull);
  if (full.length < FEWEST) return null;
  const issues = full.map(({ issue }) => issue);
  const packages = issuePackages(full.map(({ range }) => range)).flatMap((values) => scored(issues, values) ?? []);
  const nash = nashOf(packages);
  const isOn = valueOf(paretoFrontier(packages)) ?? [];
  const current = issues.map((issue) => issue.current);
  return {
    issues,
    count: packages.length,
    frontier: packages.filter((_, index) => isOn[index]),
    nash,
    offers: nash === null ? [] : offersLike(nash, packages, parameters),
    current: current.every((value) => value !== null) ? scored(issues, current) : null,
  };
}

function isFull(one: IssueFacts): one is IssueFacts & FullIssue {
  return typeof one.range !== "string" && one.issue.ownWeight !== null && one.issue.otherWeight !== null;
}

function scored(issues: PackageFacts["issues"], values: readonly number[]): ScoredPackage | null {
  const utility = (side: "own" | "other") =>
    valueOf(packageScore(issues.map((issue, index) => sideOf(issue, values[index] ?? null, side))))?.utility ?? null;
  const [ownUtility, otherUtility] = [utility("own"), utility("other")];
  return ownUtility === null || otherUtility === null ? null : { values, ownUtility, otherUtility };
}

/** Without an agreement both sides are where all their walk-aways are: at 0. */
function nashOf(packages: readonly ScoredPackage[]): ScoredPackage | null {
  const points = valueOf(nashPoint(packages, { ownBatna: 0, otherBatna: 0 })) ?? [];
  return packages.find((_, index) => points[index]?.isNashPoint === true) ?? null;
}

/** Offers that are worth to us what the Nash point is, among the packages that leave nothing much on the table. */
function offersLike(
  nash: ScoredPackage,
  packages: readonly ScoredPackage[],
  parameters: Parameters,
): readonly ScoredPackage[] {
  const isNear = valueOf(nearFrontier(packages, parameters)) ?? [];
  const candidates = packages.filter((_, index) => isNear[index]);
  const chosen = valueOf(equivalentOffers(candidates, nash.ownUtility, parameters)) ?? [];
  return candidates
    .flatMap((one, index) => {
      const offer = chosen[index]?.offer ?? null;
      return offer === null ? [] : [{ one, offer }];
    })
    .toSorted((first, second) => first.offer - second.offer)
    .map(({ one }) => one);
}
