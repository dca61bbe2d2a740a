import type { Law } from "../codes/results/tender.ts";

/**
 * Where a number comes from: the training outlines, a statute, a published standard, or this tool.
 * @model GEN-1
 * @origin own
 */
export type Origin = "seed" | "law" | "std" | "own";

/** An article, or one numbered item of it: "TL 24", "TR 51(5)". */
export type Citation = `${Law} ${number}` | `${Law} ${number}(${number})`;

/** A ratio is 0–1, a score 0–100, a step 1–7, points are of a scale of the model's own; weights count against their sum. */
export type Unit =
  | "ratio"
  | "score"
  | "weight"
  | "days"
  | "years"
  | "count"
  | "fte"
  | "factor"
  | "per-year"
  | "step"
  | "months"
  | "workdays"
  | "money"
  | "points"
  | "seconds"
  | "minutes"
  | "choice";

/** A number that a model uses and a team may change. The words for it are in src/locales. */
export interface Parameter {
  /** null: the team must decide, there is no default. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly origin: Origin;
  /** The model that uses it, such as "ABC-1". */
  readonly model: string;
  readonly min?: number;
  readonly max?: number;
  /** Where origin is law: the articles that say so. */
  readonly citation?: readonly Citation[];
  /** YYYY-MM-DD on which the first law with this value took effect. */
  readonly validFrom?: string;
  /** YYYY-MM-DD on which somebody read the text; left out where nobody has, so that the value must be verified. */
  readonly checkedOn?: string;
}

/** The parameters of an area, each with what it is; as it stands, so that ids and values keep their types. */
export function defineParameters<const Set extends Record<string, Parameter>>(set: Set): Set {
  return set;
}
