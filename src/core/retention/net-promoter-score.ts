import { within } from "../kernel/guard.ts";
import { all, fail, ok, type Outcome } from "../kernel/outcome.ts";

// The published definition: 9 and 10 promote, 0 to 6 detract.
const PROMOTER = 9;
const DETRACTOR = 6;

export interface NetPromoterScore {
  /** −100 to 100. */
  readonly score: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * Net promoter score of answers from 0 to 10: per cent of promoters less per cent of detractors.
 * Faults: out-of-range, zero-denominator without answers.
 * @model CHURN-2
 * @origin std
 */
export function netPromoterScore(answers: readonly number[]): Outcome<NetPromoterScore> {
  const checked = all(answers.map((answer) => within("recommendation", answer, 0, 10)));
  if (!checked.ok) return checked;
  if (answers.length === 0) return fail({ code: "zero-denominator", argument: "answers" });
  const promoters = answers.filter((answer) => answer >= PROMOTER).length;
  const detractors = answers.filter((answer) => answer <= DETRACTOR).length;
  return ok({
    score: (100 * (promoters - detractors)) / answers.length,
    promoters,
    passives: answers.length - promoters - detractors,
    detractors,
  });
}
