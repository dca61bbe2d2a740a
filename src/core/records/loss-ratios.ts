import type { ReviewOutcome } from "../codes/records.ts";

export interface Review<Group> {
  readonly outcome: ReviewOutcome;
  /** Reason, rival or step; null where nobody wrote it down. */
  readonly group: Group | null;
}

export interface LossRatio<Group> {
  readonly group: Group;
  readonly won: number;
  readonly lost: number;
  /** Part of all losses, 0–1; null without losses. */
  readonly shareOfLosses: number | null;
  /** Lost ÷ (won + lost) in this group; null where nothing was decided. */
  readonly lossRate: number | null;
}

export interface LossTable<Group> {
  /** One line per group, in the order of the groups given, also for those that do not occur. */
  readonly groups: readonly LossRatio<Group>[];
  readonly none: LossRatio<null>;
  readonly all: LossRatio<null>;
}

/**
 * Won and lost opportunities by reason, rival or step; the shares of losses, with those without a group, add up to 1.
 * @model REC-6
 * @origin own
 */
export function lossRatios<Group>(reviews: readonly Review<Group>[], groups: readonly Group[]): LossTable<Group> {
  const allLost = reviews.filter(({ outcome }) => outcome === "LOST").length;
  const line = <Key>(group: Key, those: readonly Review<Group>[]): LossRatio<Key> => {
    const lost = those.filter(({ outcome }) => outcome === "LOST").length;
    return {
      group,
      won: those.length - lost,
      lost,
      shareOfLosses: allLost === 0 ? null : lost / allLost,
      lossRate: those.length === 0 ? null : lost / those.length,
    };
  };
  return {
    groups: groups.map((group) =>
      line(
        group,
        reviews.filter((review) => review.group === group),
      ),
    ),
    none: line(
      null,
      reviews.filter(({ group }) => group === null),
    ),
    all: line(null, reviews),
  };
}
