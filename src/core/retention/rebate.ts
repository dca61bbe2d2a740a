import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface Rebate {
  /** 0–1, on the whole amount. */
  readonly rate: number;
  /** In yuan. */
  readonly rebate: number;
  /** What is missing to the next step, in yuan; null on the last one. */
  readonly toNextStep: number | null;
}

const STEPS = ["first", "second", "third"] as const;

/**
 * Rebate on a year's amount: the rate of the highest step that it reaches, on the whole amount.
 * Faults: missing, out-of-range below 0.
 * @model MAINT-3
 * @origin own
 */
export function rebate(amount: number | null, parameters: Parameters): Outcome<Rebate> {
  const steps = STEPS.map((step) => ({
    from: parameters[`rebate.amount.${step}`],
    rate: parameters[`rebate.rate.${step}`],
  }));
  return map(numbers({ amount: [amount, 0, Infinity] }), (entered) => {
    const reached = steps.filter(({ from }) => reaches(entered.amount, from));
    const next = steps[reached.length];
    const rate = reached.at(-1)?.rate ?? 0;
    return { rate, rebate: entered.amount * rate, toNextStep: next === undefined ? null : next.from - entered.amount };
  });
}
