import type { Status, Step } from "../codes/codes.ts";

interface Standing {
  readonly step: Step | null;
  readonly status: Status;
}

/** Signed: won, or in ST7 where only the money is outstanding, and not lost after all. */
export function isSigned({ step, status }: Standing): boolean {
  return status === "WON" || (step === "ST7" && status !== "LOST");
}

/** In work: neither decided nor suspended nor signed. */
export function isOpen(opportunity: Standing): boolean {
  return opportunity.status === "OPEN" && !isSigned(opportunity);
}
