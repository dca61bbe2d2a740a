import type { KeyResult } from "#core/team/okr-score.ts";
import { code, number, type RowOf } from "./column.ts";

/** Key results of one objective as columns. */
export function keyResultColumns(...raw: readonly [unknown, unknown, unknown, unknown, unknown]) {
  const [start, target, actual, weight, commitment] = raw;
  return {
    okrStart: number(start),
    okrTarget: number(target),
    okrActual: number(actual),
    okrWeight: number(weight),
    okrCommitment: code("okrCommitment", commitment),
  };
}

export function keyResultOf(row: RowOf<ReturnType<typeof keyResultColumns>>): KeyResult {
  return {
    start: row.okrStart,
    target: row.okrTarget,
    actual: row.okrActual,
    weight: row.okrWeight,
    commitment: row.okrCommitment,
  };
}
