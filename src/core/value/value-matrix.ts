import type { ValueField } from "../codes/results/accounts.ts";
import { reaches, within } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import { meanOf } from "../kernel/slope.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Scores of a customer (VAL-1), each 0–100. */
export interface MatrixScores {
  readonly current: number | null;
  readonly potential: number | null;
  /** Needed only where the team blends it into the potential value. */
  readonly strategic: number | null;
}

export interface MatrixCuts {
  readonly current: number;
  readonly potential: number;
}

export interface MatrixPlace {
  readonly field: ValueField;
  readonly current: number;
  /** With the strategic value where that is blended in. */
  readonly potential: number;
}

export interface ValueMatrix {
  /** From which score a value is high. */
  readonly cuts: MatrixCuts;
  /** In the order of the list. */
  readonly places: readonly MatrixPlace[];
}

const FIXED = 2;

/**
 * Customers by current and potential value; a score at the cut is high. The cut is the mean of the list, or one score for
 * both axes. Faults: missing, out-of-range outside 0–100.
 * @param cut one score for both axes; null leaves it to the parameters
 * @model VAL-4
 * @origin std for the matrix and its mean, own for the fixed cut and the blend
 */
export function valueMatrix(
  customers: readonly MatrixScores[],
  cut: number | null,
  parameters: Parameters,
): Outcome<ValueMatrix> {
  const fixed = within("matrixCut", cut ?? parameters["valueMatrix.fixedCut"], 0, 100);
  if (!fixed.ok) return fixed;
  return map(all(customers.map((scores) => positionOf(scores, parameters))), (positions) => {
    const isFixed = cut !== null || parameters["valueMatrix.cut"] === FIXED;
    const cutOf = (axis: "current" | "potential") =>
      (isFixed ? null : meanOf(positions.map((position) => position[axis]))) ?? fixed.value;
    const cuts = { current: cutOf("current"), potential: cutOf("potential") };
    return { cuts, places: positions.map((position) => placeOf(position, cuts)) };
  });
}

function positionOf(scores: MatrixScores, parameters: Parameters): Outcome<MatrixCuts> {
  const share = parameters["valueMatrix.strategicShare"];
  const current = scored("matrixCurrent", scores.current);
  if (!current.ok) return current;
  const potential = scored("matrixPotential", scores.potential);
  if (!potential.ok) return potential;
  const strategic = scored("matrixStrategic", share === 0 ? (scores.strategic ?? 0) : scores.strategic);
  if (!strategic.ok) return strategic;
  return ok({ current: current.value, potential: (1 - share) * potential.value + share * strategic.value });
}

function scored(argument: string, score: number | null): Outcome<number> {
  return score === null ? fail({ code: "missing", argument }) : within(argument, score, 0, 100);
}

function placeOf({ current, potential }: MatrixCuts, cuts: MatrixCuts): MatrixPlace {
  const isHigh = reaches(current, cuts.current);
  const isPromising = reaches(potential, cuts.potential);
  const field = isPromising ? (isHigh ? "VALUE" : "LATENT") : isHigh ? "SECONDARY" : "LOW";
  return { field, current, potential };
}
