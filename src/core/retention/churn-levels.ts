import type { ChurnSignal } from "../codes/results/retention.ts";
import { exceeds, reaches, within } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import { rememberOf } from "../kernel/remember.ts";
import type { Parameters } from "../parameters/parameters.ts";

/**
 * What is known of a customer, by the signal that it feeds; null is "not known".
 * - orders: against the same period, −0.25 for a quarter less
 * - strategyChange: 0 none heard of, 1 rumour, 2 confirmed, 3 running
 * - walletChange: share of wallet now less before, −0.1 for ten points less
 * - newSuppliers: suppliers approved newly; 3 also for a supply chain that is planned anew
 * - openComplaints: complaints open for longer than `churn.complaintDays`
 * - satisfactionDrop: satisfaction, 0–100
 * - rivalFacts: facts that somebody pushes us out (meetings declined, requirements changed without explanation)
 * - priceGap: our price above the best offer, 0.05 for 5 %
 * - benchmarkGap: our index less the strongest rival's (COMP-2)
 * - contactGap: days since the last contact ÷ the days between contacts (MAINT-2)
 * - paymentDelay: mean days overdue
 */
export type ChurnFacts = Readonly<Record<ChurnSignal, number | null>>;

interface Scale {
  readonly min: number;
  readonly max: number;
  /** Whether a fact has come as far as a threshold. */
  readonly passes: (fact: number, threshold: number) => boolean;
}

const fallsBy = (fact: number, threshold: number) => reaches(-fact, threshold);

type Measured = Exclude<ChurnSignal, "strategyChange">;

const SCALES: Readonly<Record<Measured, Scale>> = {
  orders: { min: -1, max: Infinity, passes: fallsBy },
  walletChange: { min: -1, max: 1, passes: fallsBy },
  newSuppliers: { min: 0, max: Infinity, passes: reaches },
  openComplaints: { min: 0, max: Infinity, passes: reaches },
  satisfactionDrop: { min: 0, max: 100, passes: (fact, threshold) => exceeds(threshold, fact) },
  rivalFacts: { min: 0, max: Infinity, passes: reaches },
  priceGap: { min: -1, max: Infinity, passes: reaches },
  benchmarkGap: { min: -Infinity, max: Infinity, passes: (fact, threshold) => exceeds(-fact, threshold) },
  contactGap: { min: 0, max: Infinity, passes: reaches },
  paymentDelay: { min: -Infinity, max: Infinity, passes: reaches },
};

const thresholdsOf = rememberOf((parameters: Parameters) => {
  const levels = (signal: Measured) =>
    (["light", "clear", "strong"] as const).map((level) => parameters[`churn.${signal}.${level}`]);
  const signals = Object.keys(SCALES) as Measured[];
  return Object.fromEntries(signals.map((signal) => [signal, levels(signal)]));
});

/**
 * Level of one churn signal from the fact behind it: 0 none, 1 light, 2 clear, 3 strong; null for a fact not known.
 * Fault: out-of-range.
 * @model CHURN-1
 * @origin own
 */
export function churnLevel(signal: ChurnSignal, fact: number | null, parameters: Parameters): Outcome<number | null> {
  if (fact === null) return ok(null);
  if (signal === "strategyChange") return within(signal, fact, 0, 3);
  const { min, max, passes } = SCALES[signal];
  const checked = within(signal, fact, min, max);
  if (!checked.ok) return checked;
  let level = 0;
  for (const threshold of thresholdsOf(parameters)[signal] ?? []) if (passes(checked.value, threshold)) level += 1;
  return ok(level);
}
