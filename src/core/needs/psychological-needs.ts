import { PSYCHOLOGICAL_NEEDS, type PsychologicalNeed } from "../codes/deals.ts";
import { numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";

/** Ratings 1–5 from what a person said or did at work; null is not observed. */
export type NeedRatings = Readonly<Record<PsychologicalNeed, number | null>>;

/**
 * The two strongest of the six needs at work; equal ones in the order of the letters. The letters stand for no published
 * model: their meaning is this tool's own.
 * Faults: missing, out-of-range outside 1–5.
 * @model NEED-3
 * @origin own
 */
export function strongestNeeds(
  ratings: NeedRatings,
): Outcome<readonly [first: PsychologicalNeed, second: PsychologicalNeed]> {
  const checked = numbers({
    "need.SECURITY": [ratings.SECURITY, 1, 5],
    "need.POWER": [ratings.POWER, 1, 5],
    "need.INTEREST": [ratings.INTEREST, 1, 5],
    "need.SOCIAL": [ratings.SOCIAL, 1, 5],
    "need.ESTEEM": [ratings.ESTEEM, 1, 5],
    "need.SELF": [ratings.SELF, 1, 5],
  });
  return map(checked, () => {
    const first = highest(ratings, null);
    return [first, highest(ratings, first)];
  });
}

/** The highest rating but one, the first of equal ones. */
function highest(ratings: NeedRatings, except: PsychologicalNeed | null): PsychologicalNeed {
  const others = PSYCHOLOGICAL_NEEDS.filter((need) => need !== except);
  return others.reduce((best, need) => ((ratings[need] ?? 0) > (ratings[best] ?? 0) ? need : best));
}
