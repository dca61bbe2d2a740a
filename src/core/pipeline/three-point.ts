import { numbers, within } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";

export interface ThreePointEstimate {
  /** (O + 4M + P) ÷ 6. */
  readonly expected: number;
  /** (P − O) ÷ 6. */
  readonly deviation: number;
}

/**
 * Expected value and deviation from an optimistic, a likely and a pessimistic guess, in their unit, such as days.
 * Faults: missing, out-of-range when they are not in this order.
 * @model FC-3
 * @origin std
 */
export function threePoint(
  optimistic: number | null,
  likely: number | null,
  pessimistic: number | null,
): Outcome<ThreePointEstimate> {
  const guesses = numbers({
    optimistic: [optimistic, -Infinity, Infinity],
    likely: [likely, -Infinity, Infinity],
    pessimistic: [pessimistic, -Infinity, Infinity],
  });
  if (!guesses.ok) return guesses;
  const { optimistic: best, likely: middle, pessimistic: worst } = guesses.value;
  const ordered = within("likely", middle, best, worst);
  if (!ordered.ok) return ordered;
  return ok({ expected: (best + 4 * middle + worst) / 6, deviation: (worst - best) / 6 });
}
