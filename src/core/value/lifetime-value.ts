import { numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";

export interface Lifetime {
  /** Margin of a full year, in yuan. */
  readonly margin: number | null;
  /** Chance that the customer stays from one year to the next, 0–1. */
  readonly retention: number | null;
  /** Per year, 0–1. */
  readonly discountRate: number | null;
  /** How long the cooperation is expected to last, up to 100; the part of a last year counts in proportion. */
  readonly years: number | null;
}

export interface LifetimeValue {
  readonly total: number;
  /** Present value of each year, in yuan; they add up to the total. */
  readonly years: readonly number[];
}

/**
 * Present value of the margins that a customer is expected to bring. The first year's margin is sure and comes, as every
 * year's, at the year's end. Faults: missing, out-of-range.
 * @model VAL-9
 * @origin std
 */
export function lifetimeValue({ margin, retention, discountRate, years }: Lifetime): Outcome<LifetimeValue> {
  const entered = numbers({
    yearlyMargin: [margin, -Infinity, Infinity],
    retentionRate: [retention, 0, 1],
    discountRate: [discountRate, 0, 1],
    lifetimeYears: [years, 0, 100],
  });
  return map(entered, ({ yearlyMargin, retentionRate, discountRate: rate, lifetimeYears }) => {
    const present: number[] = [];
    let value = yearlyMargin / (1 + rate);
    for (let left = lifetimeYears; left > 0; left -= 1) {
      present.push(value * Math.min(1, left));
      value *= retentionRate / (1 + rate);
    }
    return { total: present.reduce((sum, year) => sum + year, 0), years: present };
  });
}
