import { numbers, ratio, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import { presentValue } from "./present-value.ts";
import { everyYear } from "./yearly.ts";

/**
 * Net present value: profits of years 1, 2, …, each at its end, less what development costs now.
 * Faults: missing for a year without a profit, out-of-range for a cost below 0 or a rate outside 0–1.
 * @model DEV-1
 * @origin std
 */
export function developmentNpv(
  profits: readonly (number | null)[],
  developmentCost: number | null,
  rate: number | null,
): Outcome<number> {
  const years = everyYear("yearProfit", profits);
  if (!years.ok) return years;
  return map(
    numbers({ developmentCost: [developmentCost, 0, Infinity], developmentRate: [rate, 0, 1] }),
    (known) => presentValue(years.value, known.developmentRate) - known.developmentCost,
  );
}

/**
 * Return on all that is spent: (Σ profit − development cost) ÷ (development cost + Σ costs of the years), undiscounted.
 * Faults: missing, out-of-range for a cost below 0, zero-denominator where nothing is spent.
 * @model DEV-1
 * @origin own
 */
export function developmentRoi(
  years: readonly { readonly profit: number | null; readonly costs: number | null }[],
  developmentCost: number | null,
): Outcome<number> {
  const profits = everyYear(
    "yearProfit",
    years.map(({ profit }) => profit),
  );
  if (!profits.ok) return profits;
  const costs = everyYear(
    "yearCosts",
    years.map(({ costs: spent }) => spent),
    0,
  );
  if (!costs.ok) return costs;
  const entered = numbers({ developmentCost: [developmentCost, 0, Infinity] });
  if (!entered.ok) return entered;
  const cost = entered.value.developmentCost;
  return ratio(sum(profits.value) - cost, cost + sum(costs.value), "developmentSpent");
}

/**
 * Years until the profits have paid back the development cost for good, linear within a year and undiscounted: a loss
 * that undoes it starts the wait again. 0 where nothing was spent and no loss follows; null where it is not paid back
 * within the years given.
 * Faults: missing for a year without a profit, out-of-range for a cost below 0.
 * @model DEV-1
 * @origin std, own for years with a loss after it was paid back
 */
export function paybackYears(
  profits: readonly (number | null)[],
  developmentCost: number | null,
): Outcome<number | null> {
  const years = everyYear("yearProfit", profits);
  if (!years.ok) return years;
  return map(numbers({ developmentCost: [developmentCost, 0, Infinity] }), ({ developmentCost: cost }) => {
    let earned = 0;
    let paidBack = cost === 0 ? 0 : null;
    for (const [index, profit] of years.value.entries()) {
      const before = earned;
      earned += profit;
      if (!reaches(earned, cost)) paidBack = null;
      else paidBack ??= index + Math.min(1, (cost - before) / profit);
    }
    return paidBack;
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
