import type { PortfolioRow } from "#core/value/portfolio-difference.ts";
import { code, number, text } from "./column.ts";
import { listRows } from "./over-list.ts";
import type { Settings } from "./settings.ts";

/** The rows of one portfolio without its blank ones. */
export function portfolioRows(
  name: unknown,
  value: unknown,
  tier: unknown,
  settings: Settings,
): readonly PortfolioRow[] {
  const columns = { accountName: text(name), accountValue: number(value), portfolioTier: code("tier", tier) };
  return listRows(columns, settings).map((row) => ({
    name: row.accountName,
    value: row.accountValue,
    tier: row.portfolioTier,
  }));
}
