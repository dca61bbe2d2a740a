import { ratio, reaches, within } from "../kernel/guard.ts";
import { all, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/**
 * Customer satisfaction (CSAT), 0–1: part of the ratings from 1 to 5 that are 4 or 5.
 * Faults: out-of-range, zero-denominator without ratings.
 * @model CHURN-2
 * @origin std
 */
export function satisfiedShare(ratings: readonly number[], parameters: Parameters): Outcome<number> {
  const checked = all(ratings.map((rating) => within("satisfactionRating", rating, 1, 5)));
  if (!checked.ok) return checked;
  const satisfied = ratings.filter((rating) => reaches(rating, parameters["csat.satisfied"]));
  return ratio(satisfied.length, ratings.length, "answers");
}
