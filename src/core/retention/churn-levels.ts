import { CHURN_SIGNALS, type ChurnSignal } from "../codes/results/retention.ts";
import { exceeds, faultOutside, reaches } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import { rememberOf } from "../kernel/remember.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { STRONGEST } from "./churn-points.ts";

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
  /** @param thresholds of a light, a clear and a strong signal */
  readonly levelOf: (fact: number, thresholds: readonly number[]) => number;
}

/** One level for each threshold that a fact has come as far as. */
function graded(passes: (fact: number, threshold: number) => boolean): Scale["levelOf"] {
  return (fact, thresholds) => {
    let level = 0;
    for (const threshold of thresholds) if (passes(fact, threshold)) level += 1;
    return level;
  };
}

const risen = graded(reaches);
const fallen = graded((fact, threshold) => reaches(-fact, threshold));

const SCALES: Readonly<Record<ChurnSignal, Scale>> = {
  orders: { min: -1, max: Infinity, levelOf: fallen },
  strategyChange: { min: 0, max: STRONGEST, levelOf: (level) => level },
  walletChange: { min: -1, max: 1, levelOf: fallen },
  newSuppliers: { min: 0, max: Infinity, levelOf: risen },
  openComplaints: { min: 0, max: Infinity, levelOf: risen },
  satisfactionDrop: { min: 0, max: 100, levelOf: graded((fact, threshold) => exceeds(threshold, fact)) },
  rivalFacts: { min: 0, max: Infinity, levelOf: risen },
  priceGap: { min: -1, max: Infinity, levelOf: risen },
  benchmarkGap: { min: -Infinity, max: Infinity, levelOf: graded((fact, threshold) => exceeds(-fact, threshold)) },
  contactGap: { min: 0, max: Infinity, levelOf: risen },
  paymentDelay: { min: -Infinity, max: Infinity, levelOf: risen },
};

const scalesOf = rememberOf((parameters: Parameters) =>
  CHURN_SIGNALS.map((signal) => {
    const steps =
      signal === "strategyChange"
        ? []
        : (["light", "clear", "strong"] as const).map((step) => parameters[`churn.${signal}.${step}`]);
    return { signal, scale: SCALES[signal], thresholds: steps };
  }),
);

/**
 * Levels of the churn signals from the facts behind them, in the order of the table: 0 none, 1 light, 2 clear, 3 strong;
 * null for a fact not known. Fault: out-of-range.
 * @model CHURN-1
 * @origin own
 */
export function churnLevels(facts: ChurnFacts, parameters: Parameters): Outcome<(number | null)[]> {
  const levels: (number | null)[] = [];
  for (const { signal, scale, thresholds } of scalesOf(parameters)) {
    const fact = facts[signal];
    const outside = fact === null ? null : faultOutside(signal, fact, scale.min, scale.max);
    if (outside) return outside;
    levels.push(fact === null ? null : scale.levelOf(fact, thresholds));
  }
  return ok(levels);
}
