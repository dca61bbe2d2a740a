import { numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** What is expected of an account in one year; money in one unit, without tax. */
export interface DevelopmentYear {
  readonly revenue: number | null;
  /** Gross profit ÷ revenue, −1 to 1. */
  readonly margin: number | null;
  /** Days for which stock is held for the account. */
  readonly inventoryDays: number | null;
  /** Interest per year on what is tied up, 0–1. */
  readonly interest: number | null;
  readonly staff: number | null;
  readonly travel: number | null;
  /** Management and running costs. */
  readonly running: number | null;
  /** Part of the gross profit that may not come, 0–1. */
  readonly risk: number | null;
  /** Days until the account pays; 0 leaves its interest out. */
  readonly receivableDays: number | null;
}

export interface DevelopmentResult {
  /** After the risk is taken off. */
  readonly grossProfit: number;
  readonly inventoryInterest: number;
  readonly receivableInterest: number;
  /** Interest, staff, travel and running costs. */
  readonly costs: number;
  /** Gross profit less costs; negative with a loss. */
  readonly profit: number;
}

/**
 * Profit of an account in one year. The risk takes off a part of the gross profit, never of a loss: selling below cost
 * becomes no better by being doubtful.
 * Faults: missing, out-of-range.
 * @model DEV-1
 * @origin seed for what is counted, own for the risk as a part of 0–1 and for the interest on receivables
 */
export function developmentYear(year: DevelopmentYear, parameters: Parameters): Outcome<DevelopmentResult> {
  const entered = numbers({
    forecastRevenue: [year.revenue, 0, Infinity],
    ...termsOf(year),
    staffCost: [year.staff, 0, Infinity],
    travelCost: [year.travel, 0, Infinity],
    runningCost: [year.running, 0, Infinity],
  });
  return map(entered, (known) => {
    const part = partsOfRevenue(known, parameters);
    const grossProfit = known.forecastRevenue * part.grossProfit;
    const inventoryInterest = known.forecastRevenue * part.inventoryInterest;
    const receivableInterest = known.forecastRevenue * part.receivableInterest;
    const interest = inventoryInterest + receivableInterest;
    const costs = interest + known.staffCost + known.travelCost + known.runningCost;
    return { grossProfit, inventoryInterest, receivableInterest, costs, profit: grossProfit - costs };
  });
}

/** What a year's result takes from each yuan of revenue. */
export type DevelopmentTerms = Pick<
  DevelopmentYear,
  "margin" | "risk" | "inventoryDays" | "interest" | "receivableDays"
>;

/** The terms with their bounds, for the guard. */
export function termsOf(terms: DevelopmentTerms) {
  return {
    forecastMargin: [terms.margin, -1, 1],
    inventoryDays: [terms.inventoryDays, 0, Infinity],
    interestRate: [terms.interest, 0, 1],
    profitRisk: [terms.risk, 0, 1],
    receivableDays: [terms.receivableDays, 0, Infinity],
  } as const;
}

/** Each per yuan of revenue; goods in stock are worth what they cost, receivables what they were sold for. */
export function partsOfRevenue(
  known: Readonly<Record<keyof ReturnType<typeof termsOf>, number>>,
  parameters: Parameters,
): Pick<DevelopmentResult, "grossProfit" | "inventoryInterest" | "receivableInterest"> {
  const perDay = known.interestRate / parameters["finance.dayBasis"];
  const margin = known.forecastMargin;
  return {
    grossProfit: margin > 0 ? margin * (1 - known.profitRisk) : margin,
    inventoryInterest: (1 - margin) * known.inventoryDays * perDay,
    receivableInterest: known.receivableDays * perDay,
  };
}
