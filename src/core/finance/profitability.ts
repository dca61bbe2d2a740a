import { numbers, ratio } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import { balanceOver, type OnBalance } from "./balance.ts";

/**
 * Net profit ÷ revenue; negative with a loss, above 1 where income comes from elsewhere.
 * Faults: missing, out-of-range for revenue below 0, zero-denominator without revenue.
 * @model FIN-2
 * @origin std
 */
export function netMargin(netProfit: number | null, revenue: number | null): Outcome<number> {
  const entered = numbers({ netProfit: [netProfit, -Infinity, Infinity], statementRevenue: [revenue, 0, Infinity] });
  if (!entered.ok) return entered;
  return ratio(entered.value.netProfit, entered.value.statementRevenue, "statementRevenue");
}

/**
 * Net profit ÷ total assets, opening and closing averaged; of a closing balance alone where the opening is not known.
 * Faults: missing, out-of-range for assets below 0, zero-denominator without assets.
 * @model FIN-3
 * @origin std
 */
export function returnOnAssets(
  netProfit: number | null,
  totalAssets: number | null,
  openingAssets: number | null,
): Outcome<OnBalance> {
  const entered = numbers({
    netProfit: [netProfit, -Infinity, Infinity],
    totalAssets: [totalAssets, 0, Infinity],
    openingAssets: [openingAssets ?? 0, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const { average, closingOnly } = balanceOver(openingAssets, entered.value.totalAssets);
  return map(ratio(entered.value.netProfit, average, "totalAssets"), (value) => ({ value, closingOnly }));
}
