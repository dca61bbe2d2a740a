import type { Light } from "../codes/codes.ts";
import { CHURN_REASONS, type ChurnReason } from "../codes/performance.ts";
import { CHURN_SIGNALS, type ChurnBasis, type ChurnSignal } from "../codes/results/retention.ts";
import { exceeds, reaches } from "../kernel/guard.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import {
  STRONGEST,
  churnPoints,
  churnTotal,
  type ChurnLevels,
  type ChurnPoints,
  type ChurnTotal,
} from "./churn-points.ts";

// The reason that a signal speaks for; late payment speaks for none.
const REASON_OF: Readonly<Record<ChurnSignal, ChurnReason | null>> = {
  orders: "R1",
  strategyChange: "R1",
  walletChange: "R2",
  newSuppliers: "R2",
  openComplaints: "R3",
  satisfactionDrop: "R3",
  rivalFacts: "R4",
  priceGap: "R5",
  benchmarkGap: "R5",
  contactGap: "R6",
  paymentDelay: null,
};

// Where a signal's reason stands in the list; nowhere for late payment.
const PLACE_OF = Object.fromEntries(
  CHURN_SIGNALS.map((signal) => [signal, CHURN_REASONS.findIndex((reason) => reason === REASON_OF[signal])]),
) as Readonly<Record<ChurnSignal, number>>;

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
  readonly signals: ChurnPoints["signals"];
  readonly reasons: readonly { readonly reason: ChurnReason; readonly points: number }[];
}

/**
 * Danger of losing a customer: levels of eleven signals, weighted. Signals not known take no part. Orders that
 * collapsed are red whatever the total.
 * Faults: missing when no signal with a weight is known, out-of-range outside 0–3, zero-denominator without weights.
 * @model CHURN-1
 * @origin seed for the five reasons, own for signals, weights and lights
 */
export function churnRisk(levels: ChurnLevels, parameters: Parameters): Outcome<ChurnRisk> {
  return map(churnPoints(levels, parameters), (found) => {
    const { signals, risk, known } = found;
    const reasons = pointsByReason(signals);
    const needed = neededSignal(found, parameters);
    const collapsed = reaches(levels.orders ?? 0, STRONGEST);
    const light = collapsed ? "RED" : needed === null ? lightOf(risk, parameters) : null;
    return {
      risk,
      known,
      needed,
      light,
      basis: collapsed ? "ORDERS" : needed === null ? "TOTAL" : "DATA",
      planDays: planDaysOf(light, parameters),
      mainReason: mainReasonOf(reasons),
      signals,
      reasons,
    };
  });
}

/** The risk as a number to go by. Faults: as above, and missing where too little is known. */
export function churnScore(levels: ChurnLevels, parameters: Parameters): Outcome<number> {
  const found = churnTotal(levels, parameters);
  if (!found.ok) return found;
  const needed = neededSignal(found.value, parameters);
  return needed === null ? ok(found.value.risk) : fail({ code: "missing", argument: needed });
}

function pointsByReason(signals: ChurnPoints["signals"]): ChurnRisk["reasons"] {
  const sums = CHURN_REASONS.map((reason) => ({ reason, points: 0 }));
  for (const { signal, points } of signals) {
    const sum = sums[PLACE_OF[signal]];
    if (sum) sum.points += points;
  }
  return sums;
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

function mainReasonOf(reasons: ChurnRisk["reasons"]): ChurnReason | null {
  const main = reasons.reduce<ChurnRisk["reasons"][number] | null>(
    (best, each) => (exceeds(each.points, best?.points ?? 0) ? each : best),
    null,
  );
  return main?.reason ?? null;
}
