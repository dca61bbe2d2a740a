import type { Light } from "../codes/codes.ts";
import type { ChurnReason } from "../codes/performance.ts";
import type { ChurnBasis, ChurnSignal } from "../codes/results/retention.ts";
import { reaches } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import {
  STRONGEST,
  churnPoints,
  churnTotal,
  type ChurnLevels,
  type ChurnTotal,
} from "./churn-points.ts";
import { mainReasonOf, pointsByReason } from "./churn-reasons.ts";

export interface ChurnRisk {
  /** 0–100 over the signals that are known. */
  readonly risk: number;
  /** Part of all weights whose signals are known, 0–1. */
  readonly known: number;
  /** The unknown signal with the largest weight where too little is known to trust the risk, else null. */
  readonly needed: ChurnSignal | null;
  /** Null where too little is known and the orders have not collapsed. */
  readonly light: Light | null;
  readonly basis: ChurnBasis;
  /** Days within which a plan to keep the customer must stand; null without an amber or red light. */
  readonly planDays: number | null;
  /** The reason with the most points, of equal ones the first; null without any. */
  readonly mainReason: ChurnReason | null;
  readonly levels: ChurnLevels;
  /** Of each signal, in the order of CHURN_SIGNALS; they add up to the risk. */
  readonly points: readonly number[];
  /** Points of each reason, in the order of CHURN_REASONS. */
  readonly reasons: readonly number[];
}

/**
 * Danger of losing a customer: levels of eleven signals, weighted. Signals not known take no part. Orders that
 * collapsed are red whatever the total.
 * Faults: missing when no signal with a weight is known, out-of-range outside 0–3, zero-denominator without weights.
 * @model CHURN-1
 * @origin seed for the five reasons, own for signals, weights and lights
 */
export function churnRisk(levels: ChurnLevels, parameters: Parameters): Outcome<ChurnRisk> {
  const found = churnPoints(levels, parameters);
  if (!found.ok) return found;
  const { points, risk, known } = found.value;
  const reasons = pointsByReason(points);
  const needed = neededSignal(found.value, parameters);
  const collapsed = reaches(levels.orders ?? 0, STRONGEST);
  const light = collapsed ? "RED" : needed === null ? lightOf(risk, parameters) : null;
  return ok({
    risk,
    known,
    needed,
    light,
    basis: collapsed ? "ORDERS" : needed === null ? "TOTAL" : "DATA",
    planDays: planDaysOf(light, parameters),
    mainReason: mainReasonOf(reasons),
    levels,
    points,
    reasons,
  });
}

/** The risk as a number to go by. Faults: as above, and missing where too little is known. */
export function churnScore(levels: ChurnLevels, parameters: Parameters): Outcome<number> {
  const found = churnTotal(levels, parameters);
  if (!found.ok) return found;
  const needed = neededSignal(found.value, parameters);
  return needed === null ? ok(found.value.risk) : fail({ code: "missing", argument: needed });
}

function neededSignal({ known, heaviestUnknown }: ChurnTotal, parameters: Parameters): ChurnSignal | null {
  return reaches(known, parameters["churn.enoughWeight"]) ? null : heaviestUnknown;
}

function lightOf(risk: number, parameters: Parameters): Light {
  if (reaches(risk, parameters["churn.red"])) return "RED";
  return reaches(risk, parameters["churn.amber"]) ? "AMBER" : "GREEN";
}

function planDaysOf(light: Light | null, parameters: Parameters): number | null {
  if (light === "RED") return parameters["churn.planDays.red"];
  return light === "AMBER" ? parameters["churn.planDays.amber"] : null;
}
