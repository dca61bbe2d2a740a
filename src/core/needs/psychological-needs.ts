import { PSYCHOLOGICAL_NEEDS, type PsychologicalNeed } from "../codes/deals.ts";
import { faultOfNumber } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";

/** Ratings 1–5 from what a person said or did at work; null is not observed. */
export type NeedRatings = Readonly<Record<PsychologicalNeed, number | null>>;

const ARGUMENTS = PSYCHOLOGICAL_NEEDS.map((need) => ({ need, argument: `need.${need}` }));

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
  for (const { need, argument } of ARGUMENTS) {
    const fault = faultOfNumber(argument, ratings[need], 1, 5);
    if (fault) return fault;
  }
  const first = highest(ratings, null);
  return ok([first, highest(ratings, first)]);
}

/** The highest rating but one, the first of equal ones. */
function highest(ratings: NeedRatings, except: PsychologicalNeed | null): PsychologicalNeed {
  let [best, most]: [PsychologicalNeed, number] = ["SECURITY", -Infinity];
  for (const need of PSYCHOLOGICAL_NEEDS) {
    const rating = ratings[need] ?? 0;
    if (need !== except && rating > most) [best, most] = [need, rating];
  }
  return best;
}
