import type { DevelopmentChoice, DevelopmentTest } from "../codes/results/finance.ts";
import { exceeds, faultOutside, reaches } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Null is not known. */
export interface DevelopmentFigures {
  readonly npv: number | null;
  /** Years; "BEYOND" where it is not paid back within the years forecast. */
  readonly payback: number | "BEYOND" | null;
  readonly roi: number | null;
}

export interface DevelopmentDecision {
  readonly choice: DevelopmentChoice;
  /** The tests that were known, in the order in which they are asked. */
  readonly reasons: readonly DevelopmentReason[];
}

export interface DevelopmentReason {
  readonly test: DevelopmentTest;
  readonly value: number | "BEYOND";
  readonly threshold: number;
  readonly met: boolean;
}

/**
 * Whether to develop an account: a net present value above 0 is a condition, a payback in time and a return that is
 * enough make it DEVELOP; without one of the two it is CONDITIONAL.
 * Faults: missing for a figure that the decision turns on, out-of-range for a payback below 0.
 * @model DEV-1
 * @origin seed for the time to pay back, own for the rule and the return
 */
export function developmentChoice(figures: DevelopmentFigures, parameters: Parameters): Outcome<DevelopmentDecision> {
  const { npv, payback, roi } = figures;
  const fault =
    faultOutside("developmentNpv", npv ?? 0, -Infinity, Infinity) ??
    faultOutside("developmentPayback", typeof payback === "number" ? payback : 0, 0, Infinity) ??
    faultOutside("developmentRoi", roi ?? 0, -Infinity, Infinity);
  if (fault) return fault;

  const latest = parameters["develop.payback"];
  const least = parameters["develop.roi"];
  const inTime = payback !== "BEYOND" && payback !== null && !exceeds(payback, latest);
  const reasons: DevelopmentReason[] = [];
  if (npv !== null) reasons.push({ test: "npv", value: npv, threshold: 0, met: exceeds(npv, 0) });
  if (payback !== null) reasons.push({ test: "payback", value: payback, threshold: latest, met: inTime });
  if (roi !== null) reasons.push({ test: "roi", value: roi, threshold: least, met: reaches(roi, least) });

  if (npv === null) return fail({ code: "missing", argument: "developmentNpv" });
  const failed = reasons.find(({ met }) => !met)?.test;
  if (failed !== undefined) return ok({ choice: failed === "npv" ? "DO-NOT" : "CONDITIONAL", reasons });
  if (payback === null) return fail({ code: "missing", argument: "developmentPayback" });
  if (roi === null) return fail({ code: "missing", argument: "developmentRoi" });
  return ok({ choice: "DEVELOP", reasons });
}
