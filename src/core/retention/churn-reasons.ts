import { CHURN_REASONS, type ChurnReason } from "../codes/performance.ts";
import { CHURN_SIGNALS, type ChurnSignal } from "../codes/results/retention.ts";
import { exceeds } from "../kernel/guard.ts";

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

// By place of the signal, where its reason stands in the list; nowhere (−1) for late payment.
const PLACES = CHURN_SIGNALS.map((signal) => CHURN_REASONS.findIndex((reason) => reason === REASON_OF[signal]));

/** The reason that a signal speaks for; null for late payment. */
export const reasonOf = (signal: ChurnSignal): ChurnReason | null => REASON_OF[signal];

/**
 * Points of each reason, in the order of CHURN_REASONS.
 * @param points of each signal, in the order of CHURN_SIGNALS
 */
export function pointsByReason(points: readonly number[]): readonly number[] {
  const sums = new Array<number>(CHURN_REASONS.length).fill(0);
  for (let signal = 0; signal < points.length; signal += 1) {
    const place = PLACES[signal] ?? -1;
    if (place >= 0) sums[place] = (sums[place] ?? 0) + (points[signal] ?? 0);
  }
  return sums;
}

/** The reason with the most points, of equal ones the first; null without any. */
export function mainReasonOf(reasons: readonly number[]): ChurnReason | null {
  let most = 0;
  let main = -1;
  for (let place = 0; place < reasons.length; place += 1) {
    const points = reasons[place] ?? 0;
    if (exceeds(points, most)) {
      main = place;
      most = points;
    }
  }
  return CHURN_REASONS[main] ?? null;
}
