import { map } from "#core/kernel/outcome.ts";
import { whaleCurve } from "#core/value/whale-curve.ts";
import { number } from "./runtime/column.ts";
import { perListRowColumns } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whale curve: profit of each customer after cost to serve, and what the most profitable bring together.
 * @zh 鲸鱼曲线：各客户扣除服务成本后的利润，以及从最赚钱的客户起的累计利润与占比。
 * @customfunction WHALE
 * @task accounts
 * @model WHALE-1
 * @origin std
 * @param grossProfit - Gross profit of all customers, one row each.
 * @zhParam grossProfit 毛利 全部客户的毛利，每行一个。
 * @param costToServe - What selling to, delivering to and serving each customer costs beside the goods.
 * @zhParam costToServe 服务成本 除货物成本外，为各客户销售、交付与服务的费用。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per customer: rank by profit (equal profits share it), profit after cost to serve, cumulated profit up to this rank, and its share in the total: above 1 where others lose what it brings; blank without a positive total.
 * @zhReturns 每个客户一行：按利润的名次（相同则并列）、扣除服务成本后利润、到该名次为止的累计利润、累计占比：超过 100% 的部分被其余客户亏掉；合计利润不大于 0 时占比空白。
 * @example =KAM.WHALE([[500],[60],[300],[180]],[[100],[160],[100],[180]],false) → [[1,400,400,0.8],[4,-100,500,1],[2,200,600,1.2],[3,0,600,1.2]]
 */
export function whale(
  grossProfit: unknown[][],
  costToServe: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  return perListRowColumns(
    { grossProfit: number(grossProfit), costToServe: number(costToServe) },
    settings,
    ["whaleRank", "whaleProfit", "whaleCumulative", "whaleShare"],
    (customers) =>
      map(whaleCurve(customers), ({ rows }) =>
        rows.map(({ rank, profit, cumulative, share }) => [rank, profit, cumulative, share]),
      ),
  );
}
