import { keyByVolume } from "#core/accounts/key-volume.ts";
import { map } from "#core/kernel/outcome.ts";
import { INCOMPLETE } from "./runtime/per-row.ts";
import { perListRow } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { tradeColumns, tradeOf } from "./runtime/trade-columns.ts";

/**
 * Key accounts of a list by how often and how much they order and what they earn us; another definition than KAM.KEYTEST.
 * @zh 在一份名单中按订货频次、采购金额和毛利率认定大客户；与 KAM.KEYTEST 是两种不同的定义。
 * @customfunction KEYVOLUME
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
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns KEY or REGULAR: KEY passes two of three tests, purchases among them (own definition of the limits); "?" where it turns on a blank cell. An error in the list is the answer for all, since the limits come from the whole list.
 * @zhReturns KEY 或 REGULAR：三项中过两项且含采购金额为 KEY（门槛为本工具定义）；取决于空白格时为“?”。名单里有错误值时整体返回该错误，因为门槛取自整份名单。
 * @example =KAM.KEYVOLUME([[1],[2],[3],[4],[12]],[[10],[20],[30],[40],[100]],[[0.2],[0.2],[0.2],[0.2],[0.2]]) → [["REGULAR"],["REGULAR"],["REGULAR"],["REGULAR"],["KEY"]]
 */
export function keyVolume(
  frequency: unknown[][],
  amount: unknown[][],
  margin: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perListRow(tradeColumns(frequency, amount, margin), settings, (rows) =>
    map(keyByVolume(rows.map(tradeOf), settings.parameters), ({ customers }) =>
      customers.map((verdict) => (verdict.class === null ? INCOMPLETE : settings.word("keyClass", verdict.class))),
    ),
  );
}
