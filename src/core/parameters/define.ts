/** Where a number comes from: the training outlines, a statute, a published standard, or this tool. */
export type Origin = "seed" | "law" | "std" | "own";

/** A ratio is 0–1, a score 0–100, a step 1–7; weights count against their sum. */
export type Unit = "ratio" | "score" | "weight" | "days" | "years" | "count" | "fte" | "factor" | "per-year" | "step";

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
}

export function defineParameters<const Set extends Record<string, Parameter>>(set: Set): Set {
  return set;
}
