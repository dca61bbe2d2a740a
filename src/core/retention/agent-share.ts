import { numbers, ratio } from "../kernel/guard.ts";
import type { Outcome } from "../kernel/outcome.ts";

/**
 * Part of the sales with a customer that comes through agents, 0–1.
 * Faults: missing, out-of-range when agents sell more than all, zero-denominator.
 * @model MAINT-1
 * @origin own
 */
export function agentShare(throughAgents: number | null, total: number | null): Outcome<number> {
  const sales = numbers({ totalSales: [total, 0, Infinity], agentSales: [throughAgents, 0, total ?? Infinity] });
  if (!sales.ok) return sales;
  return ratio(sales.value.agentSales, sales.value.totalSales, "totalSales");
}
