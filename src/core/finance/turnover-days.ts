import { numbers, ratio } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { balanceOver, type OnBalance } from "./balance.ts";

/** A balance of the statements, in the unit of the flow that turns it over; an opening that is null is not known. */
export interface YearBalance {
  readonly opening: number | null;
  readonly closing: number | null;
}

/**
 * DSO: days until what was sold is paid, average receivables ÷ revenue × days of the year. How long the customer waits
 * for its own customers' money; it says nothing about how it pays us.
 * Faults: missing, out-of-range below 0, zero-denominator without revenue.
 * @model FIN-4
 * @origin std
 */
export function daysOfSales(
  receivables: YearBalance,
  revenue: number | null,
  parameters: Parameters,
): Outcome<OnBalance> {
  return turnoverDays(["receivables", receivables], ["statementRevenue", revenue], parameters);
}

/**
 * DPO (FIN-4b): days until the customer pays its suppliers, us among them: average payables ÷ cost of sales × days.
 * Faults: missing, out-of-range below 0, zero-denominator without cost of sales.
 * @model FIN-4
 * @origin std
 */
export function daysOfPayables(
  payables: YearBalance,
  costOfSales: number | null,
  parameters: Parameters,
): Outcome<OnBalance> {
  return turnoverDays(["payables", payables], ["costOfSales", costOfSales], parameters);
}

/**
 * DIO: days until the inventory is sold: average inventory ÷ cost of sales × days of the year.
 * Faults: missing, out-of-range below 0, zero-denominator without cost of sales.
 * @model FIN-5
 * @origin std
 */
export function daysOfInventory(
  inventory: YearBalance,
  costOfSales: number | null,
  parameters: Parameters,
): Outcome<OnBalance> {
  return turnoverDays(["inventory", inventory], ["costOfSales", costOfSales], parameters);
}

/**
 * Days between paying suppliers and being paid: DIO + DSO − DPO, each in days; negative where customers pay first.
 * @model FIN-5
 * @origin std
 */
export function cashConversionDays(days: { readonly dio: number; readonly dso: number; readonly dpo: number }): number {
  return days.dio + days.dso - days.dpo;
}

const OPENING = {
  receivables: "openingReceivables",
  payables: "openingPayables",
  inventory: "openingInventory",
} as const;

function turnoverDays(
  [stock, { opening, closing }]: readonly [keyof typeof OPENING, YearBalance],
  [flow, amount]: readonly ["statementRevenue" | "costOfSales", number | null],
  parameters: Parameters,
): Outcome<OnBalance> {
  const entered = numbers({
    [stock]: [closing, 0, Infinity],
    [flow]: [amount, 0, Infinity],
    [OPENING[stock]]: [opening ?? 0, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const { average, closingOnly } = balanceOver(opening, closing ?? 0);
  const days = parameters["finance.dayBasis"];
  return map(ratio(average, amount ?? 0, flow), (turns) => ({ value: turns * days, closingOnly }));
}
