import type { Outcome } from "#core/kernel/outcome.ts";
import type { MatrixScores } from "#core/value/value-matrix.ts";
import { number, type RowOf } from "./column.ts";
import { oneValue } from "./one-value.ts";
import type { Settings } from "./settings.ts";
import { whereEntered } from "./where-entered.ts";

/** Scores of a list of customers as columns. */
export function matrixColumns(current: unknown, potential: unknown, strategic: unknown) {
  return {
    matrixCurrent: number(current),
    matrixPotential: number(potential),
    matrixStrategic: number(strategic),
  };
}

/** The one cut of both axes, or null for the one of the parameters. */
export function matrixCut(cut: unknown, settings: Settings): number | null {
  return oneValue("matrixCut", number(cut), settings);
}

/** Results of the rows that have every score that is needed. */
export function whereScored<Result>(
  rows: readonly RowOf<ReturnType<typeof matrixColumns>>[],
  { parameters }: Settings,
  blank: Result,
  calculate: (scores: readonly MatrixScores[]) => Outcome<readonly Result[]>,
): Outcome<readonly Result[]> {
  const isBlended = parameters["valueMatrix.strategicShare"] > 0;
  const scores = rows.map(({ matrixCurrent, matrixPotential, matrixStrategic }) => ({
    current: matrixCurrent,
    potential: matrixPotential,
    strategic: isBlended ? matrixStrategic : (matrixStrategic ?? 0),
  }));
  const isScored = (row: MatrixScores) => row.current !== null && row.potential !== null && row.strategic !== null;
  return whereEntered(scores, isScored, blank, calculate);
}
