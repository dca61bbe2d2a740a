/** Parts of a case, in the order in which it is told. */
export const CASE_PARTS = ["BACKGROUND", "TASK", "DATA", "RESULT", "LESSON"] as const;
export type CasePart = (typeof CASE_PARTS)[number];

/** The parts without which a case cannot be worked on in class; result and lesson are found there. */
export const CASE_PARTS_TO_START = ["BACKGROUND", "TASK", "DATA"] as const satisfies readonly CasePart[];

export interface CaseSheetState {
  /** Ready to be handed out. */
  readonly usable: boolean;
  /** All parts are there. */
  readonly complete: boolean;
  readonly missing: readonly CasePart[];
}

/**
 * Whether a case sheet can be handed out, and what it lacks.
 * @model TRAIN-1
 * @origin own
 */
export function caseSheetState(written: Readonly<Record<CasePart, boolean>>): CaseSheetState {
  const missing = CASE_PARTS.filter((part) => !written[part]);
  return {
    usable: CASE_PARTS_TO_START.every((part) => written[part]),
    complete: missing.length === 0,
    missing,
  };
}
