import { currentRatio } from "#core/finance/liquidity.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Current ratio: how far current assets cover the debts that fall due within a year.
 * @zh 流动比率：流动资产是一年内到期债务的几倍，看客户有没有付款能力。
 * @customfunction CURRENTRATIO
 * @task finance
 * @model FIN-1
 * @origin std
 * @param currentAssets - Current assets at the end of the year.
 * @zhParam currentAssets 流动资产 期末流动资产合计。
 * @param currentLiabilities - Current liabilities at the end of the year.
 * @zhParam currentLiabilities 流动负债 期末流动负债合计。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The ratio: 2 means two yuan for each that falls due.
 * @zhReturns 倍数：2 表示每 1 元到期债务有 2 元流动资产。
 * @example =KAM.CURRENTRATIO(5200,3100) → 1.67741935483871
 * @example =KAM.CURRENTRATIO(2600,2900) → 0.896551724138
 */
export function currentRatioOf(
  currentAssets: unknown[][],
  currentLiabilities: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(
    { currentAssets: number(currentAssets), currentLiabilities: number(currentLiabilities) },
    settings,
    (row) => currentRatio(row.currentAssets, row.currentLiabilities),
  );
}
