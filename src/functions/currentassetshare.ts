import { currentAssetShare } from "#core/finance/liquidity.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Current assets as a part of all assets; it says nothing about debts that fall due, KAM.CURRENTRATIO does.
 * @zh 流动资产率：流动资产占总资产的比例。它不反映到期债务，能否付款请看 KAM.CURRENTRATIO。
 * @customfunction CURRENTASSETSHARE
 * @task finance
 * @model FIN-1
 * @origin seed
 * @param currentAssets - Current assets at the end of the year.
 * @zhParam currentAssets 流动资产 期末流动资产合计。
 * @param totalAssets - Total assets at the end of the year.
 * @zhParam totalAssets 总资产 期末资产总计。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The share as a fraction; current assets above total assets are an error, since one of the two is in another unit.
 * @zhReturns 以小数表示的比例；流动资产大于总资产时报错，多半是两个数的单位不同。
 * @example =KAM.CURRENTASSETSHARE(5200,9800) → 0.530612244897959
 * @example =KAM.CURRENTASSETSHARE(2100,7600) → 0.276315789474
 */
export function currentAssetShareOf(currentAssets: unknown[][], totalAssets: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ currentAssets: number(currentAssets), totalAssets: number(totalAssets) }, settings, (row) =>
    currentAssetShare(row.currentAssets, row.totalAssets),
  );
}
