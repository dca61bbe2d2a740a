import type { Light } from "../codes/codes.ts";
import type { OkrCommitment } from "../codes/performance.ts";
import { numbers, ratio, reaches } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { weightShares } from "./weight-shares.ts";

/** A key result in any unit; the target lies below the start where less is better. */
export interface KeyResult {
  readonly start: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  /** Weights count against their sum; where none is given, all count the same. */
  readonly weight: number | null;
  /** null is aspirational. */
  readonly commitment: OkrCommitment | null;
}

export interface KeyResultScore {
  /** How much of the way from start to target was made, 0–1. */
  readonly score: number;
  /** A committed key result is green only from what is expected of it. */
  readonly light: Light;
  /** Share of its weight; the shares of an objective add up to 1. */
  readonly share: number;
  /** Its part of the objective's score. */
  readonly points: number;
  /** Committed, and short of what is expected. */
  readonly missed: boolean;
}

export interface ObjectiveScore {
  /** 0–1; the points of the key results add up to it. */
  readonly score: number;
  readonly light: Light;
  /** In the order of the key results. */
  readonly keyResults: readonly KeyResultScore[];
  readonly missed: number;
  /** Fewer or more key results than an objective should have. */
  readonly unusualCount: boolean;
}

/**
 * Score of an objective: the weighted mean of its key results, each (actual − start) ÷ (target − start) within 0–1.
 * Faults: missing, out-of-range for a weight below 0, zero-denominator where target and start are the same or the
 * weights sum to 0.
 * @model REP-1
 * @origin std for score and bands, own for the number of key results
 */
export function objectiveScore(keyResults: readonly KeyResult[], parameters: Parameters): Outcome<ObjectiveScore> {
  const scores = all(keyResults.map(progress));
  if (!scores.ok) return scores;
  const shares = weightShares(
    keyResults.map(({ weight }) => weight),
    "okrWeight",
  );
  return map(shares, (weights) => {
    const rated = keyResults.map(({ commitment }, index) => {
      const [score = 0, share = 0] = [scores.value[index], weights[index]];
      const expected = commitment === "COMMITTED" ? parameters["okr.committed"] : 0;
      const missed = !reaches(score, expected);
      return { score, share, points: share * score, missed, light: lightOf(score, expected, parameters) };
    });
    const total = rated.reduce((sum, { points }) => sum + points, 0);
    return {
      score: total,
      light: lightOf(total, 0, parameters),
      keyResults: rated,
      missed: rated.filter(({ missed }) => missed).length,
      unusualCount: rated.length < parameters["okr.fewest"] || rated.length > parameters["okr.most"],
    };
  });
}

function progress({ start, target, actual }: KeyResult): Outcome<number> {
  const entered = numbers({
    okrStart: [start, -Infinity, Infinity],
    okrTarget: [target, -Infinity, Infinity],
    okrActual: [actual, -Infinity, Infinity],
  });
  if (!entered.ok) return entered;
  const { okrStart, okrTarget, okrActual } = entered.value;
  const made = ratio(okrActual - okrStart, okrTarget - okrStart, "okrSpan");
  return map(made, (part) => Math.min(1, Math.max(0, part)));
}

function lightOf(score: number, expected: number, parameters: Parameters): Light {
  if (reaches(score, Math.max(expected, parameters["okr.green"]))) return "GREEN";
  return reaches(score, parameters["okr.amber"]) ? "AMBER" : "RED";
}
