import { LOG_CHECKS, type LogCheck } from "../codes/results/team.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import { weightsOf } from "../parameters/family.ts";
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
  const weights = checkWeights(parameters);
  if (!weights.ok) return weights;
  let score = 0;
  const points = LOG_CHECKS.map((check) => {
    const reached = checks[check] === true ? 100 * weights.value[check] : 0;
    score += reached;
    return reached;
  });
  return ok({ score, points });
}

const checkWeights = weightsOf("log.weight", LOG_CHECKS);
