import { quickRatio } from "#core/finance/liquidity.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Quick ratio: the current ratio without the inventory, which must be sold before it pays a debt.
 * @zh 速动比率：不算存货的流动比率，因为存货卖掉之后才能还债。
 * @customfunction QUICKRATIO
 * @task finance
 * @model FIN-1
 * @origin std
 * @param currentAssets - Current assets at the end of the year.
 * @zhParam currentAssets 流动资产 期末流动资产合计。
 * @param inventory - Inventory at the end of the year, a part of the current assets; 0 for none.
 * @zhParam inventory 存货 期末存货，是流动资产的一部分；没有存货填 0。
 * @param currentLiabilities - Current liabilities at the end of the year.
 * @zhParam currentLiabilities 流动负债 期末流动负债合计。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The ratio; an inventory above the current assets is an error.
 * @zhReturns 倍数；存货大于流动资产时报错。
 * @example =KAM.QUICKRATIO(5200,1400,3100) → 1.2258064516129
 * @example =KAM.QUICKRATIO(2600,1500,2900) → 0.379310344828
 */
export function quickRatioOf(
  currentAssets: unknown[][],
  inventory: unknown[][],
  currentLiabilities: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow(
    {
      currentAssets: number(currentAssets),
      inventory: number(inventory),
      currentLiabilities: number(currentLiabilities),
    },
    settings,
    quickRatio,
  );
}
