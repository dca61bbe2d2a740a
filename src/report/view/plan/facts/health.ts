import { yearOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { financialHealth, type FinancialHealth, type StatementMeasures } from "#core/finance/financial-health.ts";
import { currentRatio } from "#core/finance/liquidity.ts";
import { netMargin, returnOnAssets } from "#core/finance/profitability.ts";
import { cashConversionDays, daysOfInventory, daysOfPayables, daysOfSales } from "#core/finance/turnover-days.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

/** A year of the customer's statements. */
export interface StatementYear {
  readonly row: Row<"financials">;
  readonly measures: StatementMeasures;
  /** Days until it pays its suppliers. */
  readonly dpo: number | null;
  readonly cashDays: number | null;
}

export interface Health {
  /** Oldest first; the last one is judged. */
  readonly years: readonly StatementYear[];
  readonly latest: StatementYear;
  /** FIN-6; null where no measure is known. */
  readonly health: FinancialHealth | null;
}

/** Years of statements that a plan shows. */
const YEARS = 3;

/** null without statements of the customer. */
export function healthOf({ financials }: Account, asOf: SerialDate, parameters: Parameters): Health | null {
  const rows = financials
    .filter(({ year }) => year <= yearOf(asOf))
    .toSorted((one, other) => one.year - other.year)
    .filter(({ year }, at, all) => all[at + 1]?.year !== year);
  const years = rows.map((row) =>
    statementYear(row, rows.find(({ year }) => year === row.year - 1) ?? null, parameters),
  );
  const latest = years.at(-1);
  if (latest === undefined) return null;
  const health = financialHealth(latest.measures, parameters);
  return { years: years.slice(-YEARS), latest, health: health.ok ? health.value : null };
}

/** The balances at the end of the year before open the year where the row itself does not say them. */
function statementYear(
  row: Row<"financials">,
  before: Row<"financials"> | null,
  parameters: Parameters,
): StatementYear {
  const balance = (stock: "receivables" | "inventory" | "payables") => ({
    opening: row[`${stock}Opening`] ?? before?.[stock] ?? null,
    closing: row[stock],
  });
  const opening = row.totalAssetsOpening ?? before?.totalAssets ?? null;
  const dso = valueOf(daysOfSales(balance("receivables"), row.revenue, parameters));
  const dio = valueOf(daysOfInventory(balance("inventory"), row.costOfGoods, parameters));
  const dpo = valueOf(daysOfPayables(balance("payables"), row.costOfGoods, parameters));
  const ratio = currentRatio(row.currentAssets, row.currentLiabilities);
  const margin = netMargin(row.netProfit, row.revenue);
  const equity =
    row.totalAssets === null || row.totalLiabilities === null ? null : row.totalAssets - row.totalLiabilities;
  return {
    row,
    measures: {
      currentRatio: ratio.ok ? ratio.value : null,
      netMargin: margin.ok ? margin.value : null,
      roa: valueOf(returnOnAssets(row.netProfit, row.totalAssets, opening)),
      dso,
      dio,
      equity,
    },
    dpo,
    cashDays: dio === null || dso === null || dpo === null ? null : cashConversionDays({ dio, dso, dpo }),
  };
}

function valueOf(found: Outcome<{ readonly value: number }>): number | null {
  return found.ok ? found.value.value : null;
}
