import { CHURN_SIGNALS, type ChurnSignal } from "../codes/results/retention.ts";
import { faultOutside } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import { rememberOf } from "../kernel/remember.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Each 0 none, 1 light, 2 clear, 3 strong; null is "not known". */
export type ChurnLevels = Readonly<Record<ChurnSignal, number | null>>;

/** The level of a strong signal. */
export const STRONGEST = 3;

/** The churn risk as a number, with what it rests on. */
export interface ChurnTotal {
  /** 0–100 over the signals that are known. */
  readonly risk: number;
  /** Part of all weights whose signals are known, 0–1. */
  readonly known: number;
  /** The sum of those weights. */
  readonly knownWeights: number;
  /** Of the signals not known the one with the largest weight, of equal ones the first. */
  readonly heaviestUnknown: ChurnSignal | null;
}

/** The same with what each signal brings to it. */
export interface ChurnPoints extends ChurnTotal {
  readonly levels: ChurnLevels;
  /** Of each signal, in the order of CHURN_SIGNALS; they add up to the risk. */
  readonly points: readonly number[];
}

/** A signal with its level and its points of the risk. */
export interface RatedSignal {
  readonly signal: ChurnSignal;
  readonly level: number | null;
  readonly points: number;
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
  const total = churnTotal(levels, parameters);
  if (!total.ok) return total;
  const { risk, known, knownWeights, heaviestUnknown } = total.value;
  // At its full length from the start: what a list keeps free for more would be made for every row of a column.
  const points = new Array<number>(CHURN_SIGNALS.length);
  let place = 0;
  for (const { signal, weight } of weighted(parameters)) {
    points[place] = pointsOf(levels[signal], weight, knownWeights);
    place += 1;
  }
  return ok({ risk, known, knownWeights, heaviestUnknown, levels, points });
}

/** Every signal with what it brings to the risk, in the order of the table. */
export function ratedSignals({ levels, points }: Pick<ChurnPoints, "levels" | "points">): readonly RatedSignal[] {
  return CHURN_SIGNALS.map((signal, place) => ({ signal, level: levels[signal], points: points[place] ?? 0 }));
}

/** The signals that show something, the heaviest first. */
export function shownSignals(found: Pick<ChurnPoints, "levels" | "points">): readonly RatedSignal[] {
  return ratedSignals(found)
    .filter(({ level }) => level !== null && level > 0)
    .toSorted((one, other) => other.points - one.points);
}

/** Their sum alone. Faults: as above. */
export function churnTotal(levels: ChurnLevels, parameters: Parameters): Outcome<ChurnTotal> {
  let allWeights = 0;
  let knownWeights = 0;
  let heaviestUnknown: ChurnSignal | null = null;
  let heaviest = -1;
  for (const { signal, weight } of weighted(parameters)) {
    const level = levels[signal];
    allWeights += weight;
    if (level === null) {
      if (weight > heaviest) [heaviestUnknown, heaviest] = [signal, weight];
      continue;
    }
    const outside = faultOutside(signal, level, 0, STRONGEST);
    if (outside) return outside;
    knownWeights += weight;
  }
  if (allWeights === 0) return fail({ code: "zero-denominator", argument: "weights" });
  if (knownWeights === 0) return fail({ code: "missing", argument: heaviestUnknown ?? "orders" });

  let risk = 0;
  for (const { signal, weight } of weighted(parameters)) risk += pointsOf(levels[signal], weight, knownWeights);
  return ok({ risk, known: knownWeights / allWeights, knownWeights, heaviestUnknown });
}

function pointsOf(level: number | null, weight: number, knownWeights: number): number {
  return level === null ? 0 : (100 * weight * level) / (STRONGEST * knownWeights);
}
