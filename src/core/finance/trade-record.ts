import { samePeriodGrowth } from "./same-period-growth.ts";
import { shareOfWallet } from "./share-of-wallet.ts";

/** What one line of the records says of a month; several lines of a month are added up. */
export interface TradeLine {
  /** Months since year 0: 12 × year + month − 1, so that the same month of the year before is 12 less. */
  readonly month: number;
  /** What the customer bought from us. */
  readonly sales: number | null;
  /** What it bought in our categories from everybody. */
  readonly spend: number | null;
}

export interface TradeMonth {
  readonly month: number;
  readonly sales: number | null;
  readonly spend: number | null;
  /** Share of wallet, 0–1; null where it cannot be told. */
  readonly share: number | null;
  /** Of the sales over the same month of the year before; null where it cannot be told. */
  readonly growth: number | null;
}

/**
 * Trade with a customer month by month, the first first; months without a line are left out. An amount is null where no
 * line of the month has one.
 * @model DEV-3
 * @origin seed
 */
export function tradeRecord(lines: readonly TradeLine[]): readonly TradeMonth[] {
  const months = new Map<number, TradeLine>();
  for (const { month, sales, spend } of lines) {
    const so = months.get(month);
    months.set(month, { month, sales: add(so?.sales ?? null, sales), spend: add(so?.spend ?? null, spend) });
  }
  return [...months.values()]
    .toSorted((one, other) => one.month - other.month)
    .map((line) => {
      const share = shareOfWallet(line.sales, line.spend);
      const growth = samePeriodGrowth(line.sales, months.get(line.month - 12)?.sales ?? null);
      return { ...line, share: share.ok ? share.value : null, growth: growth.ok ? growth.value : null };
    });
}

function add(sum: number | null, amount: number | null): number | null {
  return sum === null || amount === null ? (sum ?? amount) : sum + amount;
}
