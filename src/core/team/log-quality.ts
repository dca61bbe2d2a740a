import { LOG_CHECKS, type LogCheck } from "../codes/results/team.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface LogQuality {
  /** 0–100; the points add up to it. */
  readonly score: number;
  /** Points of each check, in the order of LOG_CHECKS. */
  readonly points: readonly number[];
}

/**
 * How much of what a good log holds is there: ten checks of ten points; weights count against their sum.
 * What nobody has said of a check (null) is not there. Fault: zero-denominator when every weight is 0.
 * @model REP-3
 * @origin own
 */
export function logQuality(
  checks: Readonly<Record<LogCheck, boolean | null>>,
  parameters: Parameters,
): Outcome<LogQuality> {
  let sum = 0;
  for (const [, weight] of WEIGHTS) sum += parameters[weight];
  if (sum === 0) return fail({ code: "zero-denominator", argument: "weights" });
  let score = 0;
  const points = WEIGHTS.map(([check, weight]) => {
    const reached = checks[check] === true ? (100 * parameters[weight]) / sum : 0;
    score += reached;
    return reached;
  });
  return ok({ score, points });
}

// Joined once: a column has a million checks.
const WEIGHTS = LOG_CHECKS.map((check) => [check, `log.weight.${check}`] as const);
