import { numbers } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import { tiesOf } from "./ties.ts";

export interface CustomerCost {
  /** In yuan, as the next. */
  readonly grossProfit: number | null;
  /** What it costs to sell to, deliver to and serve this customer, beside the goods. */
  readonly costToServe: number | null;
}

export interface WhaleCurve {
  /** A row per customer, in the input's order. */
  readonly rows: readonly WhaleRow[];
  /** Profit of all customers after cost to serve. */
  readonly total: number;
  /** Profit of those that bring one: the curve's highest point. */
  readonly peak: number;
  readonly profitable: number;
  readonly unprofitable: number;
}

export interface WhaleRow {
  /** 1 for the most profitable; equal profits share a rank. */
  readonly rank: number;
  readonly profit: number;
  /** Profit of this customer and all that bring at least as much. */
  readonly cumulative: number;
  /** That profit ÷ the total: above 1 on the whale's back; null without a positive total. */
  readonly share: number | null;
}

/**
 * Customers from the most to the least profitable after cost to serve, and the profit that they bring together up to
 * each. Sums run over the sorted profits, so that the order of the list changes no digit.
 * Faults: missing, out-of-range for a negative cost.
 * @model WHALE-1
 * @origin std
 */
export function whaleCurve(customers: readonly CustomerCost[]): Outcome<WhaleCurve> {
  const profits: number[] = [];
  for (const { grossProfit, costToServe } of customers) {
    const entered = numbers({
      grossProfit: [grossProfit, -Infinity, Infinity],
      costToServe: [costToServe, 0, Infinity],
    });
    if (!entered.ok) return entered;
    profits.push(entered.value.grossProfit - entered.value.costToServe);
  }
  return ok(curveOf(profits));
}

function curveOf(profits: readonly number[]): WhaleCurve {
  const { sorted, groups, groupOf } = tiesOf(profits);
  const sumOf = (some: Float64Array) => some.reduceRight((sum, profit) => sum + profit, 0);
  const total = sumOf(sorted);
  const gains = sorted.filter((profit) => profit > 0);
  const unprofitable = sorted.filter((profit) => profit < 0).length;

  const places: Omit<WhaleRow, "profit">[] = [];
  let cumulative = 0;
  for (const { first, next } of groups.toReversed()) {
    cumulative += sumOf(sorted.subarray(first, next));
    places.push({ rank: 1 + sorted.length - next, cumulative, share: total > 0 ? cumulative / total : null });
  }
  const placeOf = (group: number) => places[places.length - 1 - group] as Omit<WhaleRow, "profit">;
  const rows = profits.map((profit, index): WhaleRow => {
    const { rank, cumulative: through, share } = placeOf(groupOf[index] ?? 0);
    return { rank, profit, cumulative: through, share };
  });
  return { rows, total, peak: sumOf(gains), profitable: gains.length, unprofitable };
}
