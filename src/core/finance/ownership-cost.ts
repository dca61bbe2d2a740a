import { numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import { annuityFactor, presentValue } from "./present-value.ts";
import { everyYear } from "./yearly.ts";

/** What a solution costs beside its running costs; money in one unit. */
export interface Ownership {
  readonly price: number | null;
  /** Per year, 0–1; 0 adds the amounts up as they are. */
  readonly discountRate: number | null;
  /** Getting rid of it at the end; negative where it can still be sold. Null is nothing. */
  readonly disposal: number | null;
}

/**
 * Total cost of ownership: price now, running costs at the ends of years 1, 2, … and disposal at the end of the last, as
 * worth today and in the unit of the price.
 * Running costs hold labour, maintenance, energy, interest on stock and others; negative is a yield.
 * Faults: missing for a year without an amount, out-of-range for a price below 0 or a rate outside 0–1.
 * @model ADV-2
 * @origin std
 */
export function ownershipCost(ownership: Ownership, running: readonly (number | null)[]): Outcome<number> {
  const years = everyYear("ownershipRunning", running);
  if (!years.ok) return years;
  return map(entered(ownership), ({ price, rate, disposal }) => {
    const last = (1 + rate) ** years.value.length;
    return price + presentValue(years.value, rate) + disposal / last;
  });
}

/**
 * The same with equal running costs for a number of years, which need not be whole.
 * Faults: missing, out-of-range for a price or years below 0 or a rate outside 0–1.
 * @model ADV-2
 * @origin std
 */
export function levelOwnershipCost(
  ownership: Ownership,
  running: number | null,
  years: number | null,
): Outcome<number> {
  const use = numbers({ ownershipRunning: [running, -Infinity, Infinity], ownershipYears: [years, 0, Infinity] });
  if (!use.ok) return use;
  const { ownershipRunning, ownershipYears } = use.value;
  return map(
    entered(ownership),
    ({ price, rate, disposal }) =>
      price + ownershipRunning * annuityFactor(ownershipYears, rate) + disposal / (1 + rate) ** ownershipYears,
  );
}

function entered({ price, discountRate, disposal }: Ownership) {
  const known = numbers({
    ownershipPrice: [price, 0, Infinity],
    ownershipRate: [discountRate, 0, 1],
    ownershipDisposal: [disposal ?? 0, -Infinity, Infinity],
  });
  return map(known, ({ ownershipPrice, ownershipRate, ownershipDisposal }) => ({
    price: ownershipPrice,
    rate: ownershipRate,
    disposal: ownershipDisposal,
  }));
}
