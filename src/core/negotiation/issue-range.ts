import { numbers } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";

/** What a side wants on one issue, in the unit of the issue; a target below the walk-away means that less is better. */
export interface IssueWish {
  readonly issueTarget: number | null;
  readonly issueWalkAway: number | null;
}

/** The values of an issue that neither side refuses, by whom each end suits best; the same where both want the same. */
export interface IssueRange {
  readonly own: number;
  readonly other: number;
}

/**
 * Values between both walk-aways, not beyond what either side asks for; null where no value suits both.
 * Faults: missing, zero-denominator when a target is its walk-away.
 * @model NEG-4
 * @origin own
 */
export function issueRange(own: IssueWish, other: IssueWish): Outcome<IssueRange | null> {
  const entered = numbers({
    ownTarget: [own.issueTarget, -Infinity, Infinity],
    ownWalkAway: [own.issueWalkAway, -Infinity, Infinity],
    otherTarget: [other.issueTarget, -Infinity, Infinity],
    otherWalkAway: [other.issueWalkAway, -Infinity, Infinity],
  });
  if (!entered.ok) return entered;
  const { ownTarget, ownWalkAway, otherTarget, otherWalkAway } = entered.value;
  if (ownTarget === ownWalkAway) return fail({ code: "zero-denominator", argument: "ownTarget" });
  if (otherTarget === otherWalkAway) return fail({ code: "zero-denominator", argument: "otherTarget" });

  const low = Math.max(Math.min(ownTarget, otherTarget), ...floors(entered.value));
  const high = Math.min(Math.max(ownTarget, otherTarget), ...ceilings(entered.value));
  const ends = settledEnds(low, high, ownTarget > ownWalkAway, otherTarget > otherWalkAway);
  return ok(ends);
}

type Four = Readonly<Record<"ownTarget" | "ownWalkAway" | "otherTarget" | "otherWalkAway", number>>;

/** Walk-aways of those who want more. */
function floors({ ownTarget, ownWalkAway, otherTarget, otherWalkAway }: Four): readonly number[] {
  return [...(ownTarget > ownWalkAway ? [ownWalkAway] : []), ...(otherTarget > otherWalkAway ? [otherWalkAway] : [])];
}

/** Walk-aways of those who want less. */
function ceilings({ ownTarget, ownWalkAway, otherTarget, otherWalkAway }: Four): readonly number[] {
  return [...(ownTarget < ownWalkAway ? [ownWalkAway] : []), ...(otherTarget < otherWalkAway ? [otherWalkAway] : [])];
}

function settledEnds(low: number, high: number, ownMore: boolean, otherMore: boolean): IssueRange | null {
  if (low > high) return null;
  return { own: ownMore ? high : low, other: otherMore ? high : low };
}
