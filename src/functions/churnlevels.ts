import { CHURN_SIGNALS } from "#core/codes/results/retention.ts";
import { churnLevels as levelsOf } from "#core/retention/churn-levels.ts";
import { churnColumns } from "./runtime/churn-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Levels of the eleven churn signals, 0–3, from the facts behind them.
 * @zh 由事实得出十一项流失预警信号的程度，0–3。
 * @customfunction CHURNLEVELS
 * @task retention
 * @model CHURN-1
 * @origin own
 * @param orders - Orders against the same period before: -0.25 for a quarter less.
 * @zhParam orders 订单变化 订单与上年同期相比：-0.25 表示少四分之一。
 * @param strategyChange - Change of the customer's strategy: 0 none, 1 rumoured, 2 confirmed, 3 running.
 * @zhParam strategyChange 战略调整 客户战略调整：0 无、1 传闻、2 已确认、3 已实施。
 * @param walletChange - Share of wallet now less before: -0.1 for ten points less.
 * @zhParam walletChange 份额变化 钱包份额的变化：-0.1 表示少十个百分点。
 * @param newSuppliers - Suppliers approved newly; 3 also where the supply chain is planned anew.
 * @zhParam newSuppliers 新增供应商 新增合格供应商个数；重新规划供应链时填 3。
 * @param openComplaints - Complaints open for more than 30 days.
 * @zhParam openComplaints 超期投诉 超过 30 天未解决的投诉件数。
 * @param satisfactionDrop - Satisfaction of the customer, 0–100.
 * @zhParam satisfactionDrop 满意度 客户满意度得分，0–100。
 * @param rivalFacts - Facts that show us being pushed out, such as asked-for meetings declined.
 * @zhParam rivalFacts 排挤事实 显示我方被排挤的事实个数，如关键人多次回避会面。
 * @param priceGap - Our price above the best offer: 0.07 for 7 %.
 * @zhParam priceGap 价格差距 我方报价高出最好报价的比例：0.07 表示高 7%。
 * @param benchmarkGap - Our competitive index less the strongest rival's; negative is behind.
 * @zhParam benchmarkGap 对标差距 我方竞争力指数减最强对手的指数；负数为落后。
 * @param contactGap - Days since the last contact ÷ the days that should lie between contacts.
 * @zhParam contactGap 联系间隔比 距上次联系的天数 ÷ 应有的联系间隔天数。
 * @param paymentDelay - Mean days by which payments are overdue.
 * @zhParam paymentDelay 逾期天数 付款平均逾期天数。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per customer: eleven levels, 0 none to 3 strong (own definition), in the order that KAM.CHURNRISK takes them; blank where the fact is not known.
 * @zhReturns 每个客户一行：十一项程度，0 无至 3 严重（本工具定义），次序与 KAM.CHURNRISK 的参数相同；不知道的为空白。
 * @example =KAM.CHURNLEVELS(-0.4,2,-0.2,1,0,65,3,0.03,0.2,1,30,null,false) → [[3,2,3,1,0,2,3,1,0,1,2]]
 * @example =KAM.CHURNLEVELS(0.05,0,0.02,0,0,88,0,0,0.05,0,5,null,false) → [[0,0,0,0,0,0,0,0,0,0,0]]
 */
export function churnLevels(
  orders: unknown[][],
  strategyChange: unknown[][],
  walletChange: unknown[][],
  newSuppliers: unknown[][],
  openComplaints: unknown[][],
  satisfactionDrop: unknown[][],
  rivalFacts: unknown[][],
  priceGap: unknown[][],
  benchmarkGap: unknown[][],
  contactGap: unknown[][],
  paymentDelay: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    churnColumns(
      orders,
      strategyChange,
      walletChange,
      newSuppliers,
      openComplaints,
      satisfactionDrop,
      rivalFacts,
      priceGap,
      benchmarkGap,
      contactGap,
      paymentDelay,
    ),
    settings,
    CHURN_SIGNALS.map((signal) => `level.${signal}` as const),
    (facts) => levelsOf(facts, settings.parameters),
  );
}
