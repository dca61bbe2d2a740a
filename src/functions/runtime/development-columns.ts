import type { DevelopmentYear } from "#core/finance/development-year.ts";
import { number, type RowOf } from "./column.ts";

type Ranges = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown];

/** What is expected of an account in a year, as columns in the order of the model. */
export function developmentColumns(...ranges: Ranges) {
  const [revenue, margin, inventoryDays, interest, staff, travel, running, risk, receivableDays] = ranges;
  return {
    forecastRevenue: number(revenue),
    forecastMargin: number(margin),
    inventoryDays: number(inventoryDays),
    interestRate: number(interest),
    staffCost: number(staff),
    travelCost: number(travel),
    runningCost: number(running),
    profitRisk: number(risk),
    receivableDays: number(receivableDays),
  };
}

/** Receivable days that are left out leave their interest out. */
export function yearOf(row: RowOf<ReturnType<typeof developmentColumns>>): DevelopmentYear {
  return {
    revenue: row.forecastRevenue,
    margin: row.forecastMargin,
    inventoryDays: row.inventoryDays,
    interest: row.interestRate,
    staff: row.staffCost,
    travel: row.travelCost,
    running: row.runningCost,
    risk: row.profitRisk,
    receivableDays: row.receivableDays ?? 0,
  };
}
