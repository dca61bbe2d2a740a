import { STEPS, type Step } from "../codes/codes.ts";
import { numbers, wholeUp, within } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";

/** Opportunities that must reach a step. */
export interface StepNeed {
  readonly step: Step;
  /** Not rounded, as the chain goes on from it. */
  readonly need: number;
  /** Whole opportunities. */
  readonly whole: number;
}

/**
 * How many opportunities each step needs for a number of wins: back through the chain, need = next need ÷ conversion.
 * @param conversions from step to step, 0–1, in the funnel's order; the last one leads to signing, ST7
 * Faults: missing, out-of-range, zero-denominator for a conversion of 0, wrong-shape for none or more than six.
 * @model PIPE-2
 * @origin own
 */
export function funnelNeed(wins: number | null, conversions: readonly (number | null)[]): Outcome<readonly StepNeed[]> {
  const wanted = numbers({ wins: [wins, 0, Infinity] });
  if (!wanted.ok) return wanted;
  const steps = stepsOf(conversions.length);
  if (!steps.ok) return steps;

  const needs: StepNeed[] = [];
  let need = wanted.value.wins;
  for (const [back, step] of steps.value.toReversed().entries()) {
    if (back > 0) {
      const conversion = checkConversion(conversions[conversions.length - back] ?? null);
      if (!conversion.ok) return conversion;
      need /= conversion.value;
    }
    needs.unshift({ step, need, whole: wholeUp(need) });
  }
  return ok(needs);
}

/**
 * The last steps of the funnel with a conversion between each two of them: six conversions begin at ST1.
 * Fault: wrong-shape for none, or for more than there are steps.
 * @model PIPE-2
 * @origin own
 */
export function stepsOf(conversions: number, argument = "conversions"): Outcome<readonly Step[]> {
  const most = STEPS.length - 1;
  return conversions >= 1 && conversions <= most
    ? ok(STEPS.slice(-conversions - 1))
    : fail({ code: "wrong-shape", argument, found: `${String(conversions)}×1`, expected: `${String(most)}×1` });
}

function checkConversion(conversion: number | null): Outcome<number> {
  if (conversion === null) return fail({ code: "missing", argument: "conversions" });
  if (conversion === 0) return fail({ code: "zero-denominator", argument: "conversions" });
  return within("conversions", conversion, 0, 1);
}
