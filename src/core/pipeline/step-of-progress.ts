import type { Step } from "../codes/codes.ts";
import type { DevelopmentProgress } from "../codes/records.ts";

const STEPS: Readonly<Record<DevelopmentProgress, Step>> = {
  CONTACT: "ST2",
  EXPLAIN: "ST3",
  SHOW: "ST4",
  PROPOSAL: "ST5",
  CONTRACT: "ST6",
};

/**
 * The sales step to which the progress of a development log belongs: so the log has the same key actions as an
 * opportunity. Who has signed is at the last one.
 * @param isWon whether the log ends with success
 * @model FUN-1
 * @origin seed for both lists, own for the link
 */
export function stepOfProgress(progress: DevelopmentProgress, isWon: boolean): Step {
  return isWon ? "ST7" : STEPS[progress];
}
