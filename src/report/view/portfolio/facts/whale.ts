import { whaleCurve, type WhaleCurve } from "#core/value/whale-curve.ts";
import { hasTable } from "../../facts/book-columns.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import type { Standing } from "../../facts/standings.ts";

/** Profit after cost to serve, of the accounts whose gross profit is known; the rows in the order of these. */
export interface Whale {
  readonly standings: readonly Standing[];
  readonly curve: WhaleCurve;
}

/** null without gross profits or without the costs of key account management. */
export function whaleOf(book: AccountBook, standings: readonly Standing[]): Whale | null {
  if (!hasTable(book, "kamCosts")) return null;
  const known = standings.filter(({ grossProfit }) => grossProfit !== null);
  if (known.length === 0) return null;
  const curve = whaleCurve(
    known.map(({ grossProfit, cost }) => ({ grossProfit, costToServe: Math.max(0, cost ?? 0) })),
  );
  return curve.ok ? { standings: known, curve: curve.value } : null;
}
