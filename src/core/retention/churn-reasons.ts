import { CHURN_REASONS, type ChurnReason } from "../codes/performance.ts";
import { CHURN_SIGNALS, type ChurnSignal } from "../codes/results/retention.ts";
import { exceeds } from "../kernel/guard.ts";
import type { ChurnPoints } from "./churn-points.ts";

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

/** The reason that a signal speaks for; null for late payment. */
export const reasonOf = (signal: ChurnSignal): ChurnReason | null => REASON_OF[signal];

/** Points of each reason, in the order of CHURN_REASONS. */
export function pointsByReason(signals: ChurnPoints["signals"]): readonly number[] {
  const sums = CHURN_REASONS.map(() => 0);
  for (const { signal, points } of signals) {
    const place = PLACE_OF[signal];
    if (place >= 0) sums[place] = (sums[place] ?? 0) + points;
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
