import { CHURN_SIGNALS, type ChurnSignal } from "../codes/results/retention.ts";
import { within } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import { rememberOf } from "../kernel/remember.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Each 0 none, 1 light, 2 clear, 3 strong; null is "not known". */
export type ChurnLevels = Readonly<Record<ChurnSignal, number | null>>;

/** The level of a strong signal. */
export const STRONGEST = 3;

/** What each signal brings to the churn risk. */
export interface ChurnPoints {
  /** Every signal, in the order of the table; the points add up to the risk. */
  readonly signals: readonly { readonly signal: ChurnSignal; readonly level: number | null; readonly points: number }[];
  /** 0–100 over the signals that are known. */
  readonly risk: number;
  /** Part of all weights whose signals are known, 0–1. */
  readonly known: number;
  /** Of the signals not known the one with the largest weight, of equal ones the first. */
  readonly heaviestUnknown: ChurnSignal | null;
}

const weighted = rememberOf((parameters: Parameters) =>
  CHURN_SIGNALS.map((signal) => ({ signal, weight: parameters[`churn.weight.${signal}`] })),
);

/**
 * Points of each signal, 0–100 in sum: weight × level ÷ (3 × the weights of the signals that are known) × 100.
 * Faults: missing when no signal with a weight is known, out-of-range outside 0–3, zero-denominator without weights.
 * @model CHURN-1
 * @origin own
 */
export function churnPoints(levels: ChurnLevels, parameters: Parameters): Outcome<ChurnPoints> {
  let allWeights = 0;
  let knownWeights = 0;
  let heaviest = { signal: null as ChurnSignal | null, weight: -1 };
  for (const { signal, weight } of weighted(parameters)) {
    const level = levels[signal];
    allWeights += weight;
    if (level === null) {
      if (weight > heaviest.weight) heaviest = { signal, weight };
      continue;
    }
    const checked = within(signal, level, 0, STRONGEST);
    if (!checked.ok) return checked;
    knownWeights += weight;
  }
  if (allWeights === 0) return fail({ code: "zero-denominator", argument: "weights" });
  if (knownWeights === 0) return fail({ code: "missing", argument: heaviest.signal ?? "orders" });

  let risk = 0;
  const signals = weighted(parameters).map(({ signal, weight }) => {
    const level = levels[signal];
    const points = level === null ? 0 : (100 * weight * level) / (STRONGEST * knownWeights);
    risk += points;
    return { signal, level, points };
  });
  return ok({ signals, risk, known: knownWeights / allWeights, heaviestUnknown: heaviest.signal });
}
