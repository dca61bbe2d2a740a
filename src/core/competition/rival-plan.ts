import type { BenchmarkDimension } from "../codes/performance.ts";
import {
  REPLACEMENT_PARTS,
  RIVAL_PLAN_PARTS,
  type ReplacementPart,
  type RivalPlanPart,
} from "../codes/results/strategy.ts";
import type { Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { completeness, type Completeness } from "../records/completeness.ts";
import { benchmarkStanding, type BenchmarkRow } from "./benchmark-index.ts";

export interface RivalPosition {
  /** Dimensions on which we clearly lead, the one that weighs most in the index first. */
  readonly leads: readonly BenchmarkDimension[];
  /** Dimensions on which we clearly lag, in the same order. */
  readonly lags: readonly BenchmarkDimension[];
}

/**
 * What a plan against a rival starts from: where the benchmark says that we lead and lag. Of equal weights the order of
 * the benchmark stays.
 * @model COMP-6
 * @origin own
 */
export function rivalPosition(
  rows: readonly (BenchmarkRow & { readonly dimension: BenchmarkDimension })[],
  parameters: Parameters,
): RivalPosition {
  const weightiest = rows.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
  const standing = (wanted: "LEAD" | "LAG") =>
    weightiest.filter(({ gap }) => benchmarkStanding(gap, parameters) === wanted).map(({ dimension }) => dimension);
  return { leads: standing("LEAD"), lags: standing("LAG") };
}

/** Whether each part of a plan is written down; a difference that COMP-3 finds not usable counts as none. */
export type RivalPlanEntries = Readonly<Record<Exclude<RivalPlanPart, "difference">, boolean>> & {
  /** null when no difference is named. */
  readonly difference: { readonly usable: boolean } | null;
};

/**
 * How complete a plan against a rival is: where we lead and lag, its move, ours, the difference and its proof, who, when.
 * No fault: the parts are fixed.
 * @model COMP-6
 * @origin own
 */
export function rivalPlanCompleteness(plan: RivalPlanEntries): Outcome<Completeness<RivalPlanPart>> {
  const filled = { ...plan, difference: plan.difference?.usable ?? false };
  return completeness(RIVAL_PLAN_PARTS.map((part) => [part, filled[part]] as const));
}

/**
 * How complete the case of a rival's customer is whom we want to win: why it leaves, what the change costs, proof, plan.
 * No fault: the parts are fixed.
 * @model COMP-6
 * @origin own
 */
export function replacementCompleteness(
  filled: Readonly<Record<ReplacementPart, boolean>>,
): Outcome<Completeness<ReplacementPart>> {
  return completeness(REPLACEMENT_PARTS.map((part) => [part, filled[part]] as const));
}
