import { keyByVolume } from "#core/accounts/key-volume.ts";
import { map } from "#core/kernel/outcome.ts";
import { INCOMPLETE } from "./runtime/per-row.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { tradeColumns, tradeOf } from "./runtime/trade-columns.ts";

/**
 * Why a customer is a key account of a list or not: how far purchases, order frequency and margin lie from the limits of the list.
 * @zh 客户在名单中为何是或不是大客户：金额、频次、毛利率与整份名单的门槛相差多少。
 * @customfunction KEYVOLUMEWHY
 * @task accounts
 * @model KA-2
 * @origin seed, own
 * @param frequency - Orders of each customer in the period.
 * @zhParam frequency 订货次数 各客户在同一期间的订货次数。
 * @param amount - Purchases of each customer in the period, in yuan.
 * @zhParam amount 采购金额 各客户在同一期间的采购金额（元）。
 * @param margin - Gross margin of each customer: 0.25 for 25 %.
 * @zhParam margin 毛利率 各客户的毛利率：0.25 表示 25%。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per customer: class (own definition of the limits), then purchases and frequency less the percentile of the list and margin less its weighted mean; blank where not known.
 * @zhReturns 每个客户一行：判断（门槛为本工具定义），以及金额、频次与名单分位线之差、毛利率与加权均值之差；不清楚的为空白。
 * @example =KAM.KEYVOLUMEWHY([[3],[12]],[[60],[40]],[[0.3],[0.2]],null,false) → [["KEY",4,-7.2,0.04],["REGULAR",-16,1.8,-0.06]]
 */
export function keyVolumeWhy(
  frequency: unknown[][],
  amount: unknown[][],
  margin: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const gap = (value: number | null, limit: number | null) => (value === null || limit === null ? null : value - limit);
  return perListRowColumns(
    tradeColumns(frequency, amount, margin),
    settings,
    ["keyClass", "keyAmountGap", "keyFrequencyGap", "keyMarginGap"],
    (rows) => {
      const trades = rows.map(tradeOf);
      return map(keyByVolume(trades, settings.parameters), ({ limits, customers }) =>
        customers.map((customer, index) => [
          customer.class === null ? INCOMPLETE : settings.word("keyClass", customer.class),
          gap(trades[index]?.amount ?? null, limits.amount),
          gap(trades[index]?.frequency ?? null, limits.frequency),
          gap(trades[index]?.margin ?? null, limits.margin),
        ]),
      );
    },
  );
}
