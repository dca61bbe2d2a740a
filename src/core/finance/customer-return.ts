import { numbers, ratio } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";

export interface CustomerReturn {
  /** (years × value − price) ÷ price: 0.5 is 50 % on top of the price, over all years. */
  readonly roi: number;
  /** Months after which the value has paid the price; null where there is no value. */
  readonly paybackMonths: number | null;
}

/**
 * What a customer gets back from a solution, undiscounted and with the same value every year.
 * Faults: missing, out-of-range below 0, zero-denominator without a price.
 * @model ADV-1
 * @origin own
 */
export function customerReturn(
  annualValue: number | null,
  price: number | null,
  years: number | null,
): Outcome<CustomerReturn> {
  const entered = numbers({
    annualValue: [annualValue, 0, Infinity],
    solutionPrice: [price, 0, Infinity],
    valueYears: [years, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const { annualValue: value, solutionPrice, valueYears } = entered.value;
  return map(ratio(valueYears * value - solutionPrice, solutionPrice, "solutionPrice"), (roi) => ({
    roi,
    paybackMonths: value === 0 ? null : (solutionPrice / value) * 12,
  }));
}
