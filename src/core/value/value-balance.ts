import type { BalanceBand, ValueAxis } from "../codes/codes.ts";
import { exceeds, reaches } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import type { ValueScore } from "./value-score.ts";

/** Where an account's value comes from and where most of it is missing. */
export interface ValueBalance {
  /** 1 when every axis scores the same, towards 0 the more they differ. */
  readonly index: number;
  readonly band: BalanceBand;
  /** The axes that have a weight, in the radar's order. */
  readonly rows: readonly BalanceRow[];
  /** The axis that brings most points. */
  readonly driver: ValueAxis;
  /** The axis whose gap costs most points; null when every axis is at its target. */
  readonly bottleneck: ValueAxis | null;
}

export interface BalanceRow {
  readonly axis: ValueAxis;
  readonly weight: number;
  readonly score: number;
  /** Share in the total, 0–1. */
  readonly share: number;
  /** Points of the total that are missing to the target; 0 when the axis is at or above it. */
  readonly gap: number;
}

/**
 * Distribution of a value score over its axes: index = 1 − population standard deviation ÷ mean, never below 0.
 * Of equal axes the one with the larger weight, then the first, is driver or bottleneck.
 * Fault: zero-denominator when every score is 0.
 * @model VAL-3
 * @origin own
 */
export function valueBalance(score: ValueScore, parameters: Parameters): Outcome<ValueBalance> {
  const target = parameters["balance.target"];
  const rows: BalanceRow[] = [];
  for (const { axis, weight, score: points, contribution } of score.axes) {
    if (weight === 0 || points === null) continue;
    const gap = weight * Math.max(0, target - points);
    rows.push({ axis, weight, score: points, share: contribution / score.total, gap });
  }
  const mean = meanOf(rows, ({ score: points }) => points);
  const driver = largest(rows, "share");
  if (driver === undefined || mean === 0) return fail({ code: "zero-denominator", argument: "scores" });

  const deviation = Math.sqrt(meanOf(rows, ({ score: points }) => (points - mean) ** 2));
  const index = Math.max(0, 1 - deviation / mean);
  const bottleneck = largest(rows, "gap");
  return ok({
    index,
    band: bandOf(index, parameters),
    rows,
    driver: driver.axis,
    bottleneck: bottleneck !== undefined && exceeds(bottleneck.gap, 0) ? bottleneck.axis : null,
  });
}

function bandOf(index: number, parameters: Parameters): BalanceBand {
  if (reaches(index, parameters["balance.balanced"])) return "BALANCED";
  return reaches(index, parameters["balance.uneven"]) ? "UNEVEN" : "ONE-SIDED";
}

function meanOf(rows: readonly BalanceRow[], of: (row: BalanceRow) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
}

function largest(rows: readonly BalanceRow[], by: "share" | "gap"): BalanceRow | undefined {
  return rows.reduce<BalanceRow | undefined>((best, row) => {
    if (best === undefined || exceeds(row[by], best[by])) return row;
    const tied = reaches(row[by], best[by]);
    return tied && row.weight > best.weight ? row : best;
  }, undefined);
}
