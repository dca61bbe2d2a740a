import { CRITERION_PARTS, type CriterionPart } from "../codes/results/accounts.ts";
import { exceeds, numbers } from "../kernel/guard.ts";
import { all, fail, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/**
 * What a criterion lacks, in the order unit, data source, bands; one that lacks something must not be used.
 * @param filled whether each part is written down
 * @model VAL-6
 * @origin own
 */
export function missingParts(filled: Readonly<Record<CriterionPart, boolean>>): readonly CriterionPart[] {
  return CRITERION_PARTS.filter((part) => !filled[part]);
}

/** A criterion of one customer's evaluation. */
export interface RatedCriterion {
  readonly weight: number;
  /** Band, 1–5. */
  readonly score: number | null;
  /** Band that a second rater gave; null without one. */
  readonly secondScore: number | null;
}

export interface EvaluationSheet {
  /** Weighted mean of the criteria, 1–5; the points add up to it. */
  readonly total: number;
  /** In the order of the criteria. */
  readonly criteria: readonly {
    /** Mean of the two raters, or what the one gave. */
    readonly score: number;
    readonly points: number;
    /** The raters are so far apart that they should talk. */
    readonly discuss: boolean;
  }[];
}

/**
 * Total of an evaluation; weights count against their sum.
 * Faults: missing, out-of-range outside 1–5, zero-denominator when every weight is 0.
 * @model VAL-6
 * @origin own
 */
export function evaluationSheet(criteria: readonly RatedCriterion[], parameters: Parameters): Outcome<EvaluationSheet> {
  const checked = all(
    criteria.map(({ weight, score, secondScore }) =>
      numbers({ weights: [weight, 0, Infinity], scores: [score, 1, 5], secondScore: [secondScore ?? score, 1, 5] }),
    ),
  );
  if (!checked.ok) return checked;
  const sum = checked.value.reduce((total, { weights }) => total + weights, 0);
  if (sum === 0) return fail({ code: "zero-denominator", argument: "weights" });
  return map(checked, (rated) => {
    const rows = rated.map(({ weights, scores, secondScore }) => {
      const score = (scores + secondScore) / 2;
      const discuss = exceeds(Math.abs(scores - secondScore), parameters["criterion.discuss"]);
      return { score, points: (weights / sum) * score, discuss };
    });
    return { total: rows.reduce((total, { points }) => total + points, 0), criteria: rows };
  });
}
