import { ratio, wholeUp, within } from "../kernel/guard.ts";
import type { Outcome } from "../kernel/outcome.ts";

/**
 * Share of the k largest customers in the total of all positive values: "top 20" are twenty customers.
 * With fewer customers than k it is 1. Faults: out-of-range for k below 1, zero-denominator without a positive value.
 * @model ABC-3
 * @origin seed
 */
export function topShare(values: readonly (number | null)[], customers: number): Outcome<number> {
  const count = within("customers", Math.trunc(customers), 1, Infinity);
  if (!count.ok) return count;
  const positive = values.filter((value) => value !== null && value > 0) as number[];
  positive.sort((one, other) => other - one);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  return ratio(sum(positive.slice(0, count.value)), sum(positive), "values");
}

/**
 * Share of the largest customers by per cent of their number, rounded up: "top 20 %" are a fifth of all customers.
 * Customers with 0 or a negative value count, blanks do not. Fault: out-of-range for a share outside 0–1.
 * @model ABC-3
 * @origin seed
 */
export function topShareOfCustomers(values: readonly (number | null)[], part: number): Outcome<number> {
  const checked = within("part", part, 0, 1);
  if (!checked.ok) return checked;
  const customers = values.filter((value) => value !== null).length;
  return topShare(values, Math.max(1, wholeUp(checked.value * customers)));
}
