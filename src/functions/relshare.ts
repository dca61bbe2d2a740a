import { relativeShare } from "#core/competition/relative-share.ts";
import { number } from "./runtime/column.ts";
import { oneValue } from "./runtime/one-value.ts";
import { listNumbers, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Relative market share: ours divided by that of the largest rival.
 * @zh 相对市场份额：我方份额与最大对手份额之比。
 * @customfunction RELSHARE
 * @task competition
 * @model COMP-5
 * @origin std
 * @param own - Our share of the market, 0–1.
 * @zhParam own 我方份额 我方的市场份额，0–1。
 * @param rivals - The rivals' shares of the same market and year, 0–1 each.
 * @zhParam rivals 对手份额 同一市场、同一年各对手的份额，各为 0–1。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Above 1 we lead the market. #NUM! when all shares together are more than 100 %.
 * @zhReturns 大于 1 即市场第一。份额合计超过 100% 时为 #NUM!。
 * @example =KAM.RELSHARE(0.24,[[0.3],[0.16],[0.1]]) → 0.8
 */
export function relShare(own: unknown[][], rivals: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  const ours = oneValue("ownShare", number(own), settings);
  return overall(relativeShare(ours, listNumbers("rivalShares", rivals, settings)), settings);
}
