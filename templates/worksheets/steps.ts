import { STEPS } from "#core/codes/codes.ts";
import type { Formula } from "./worksheet.ts";

/** 1 for ST1 to 7 for ST7, of a cell that holds a step in words. */
export function stepNumberOf(reference: Formula): Formula {
  return `MATCH(${reference},{${STEPS.map((step) => `'step.${step}'`).join(",")}},0)`;
}
