import { churnScore } from "#core/retention/churn-risk.ts";
import { churnColumns } from "./runtime/churn-columns.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Danger of losing a customer, 0–100, from the levels of eleven signals.
 * @zh 客户流失风险，0–100：十一项预警信号的加权程度。
 * @customfunction CHURNRISK
 * @task retention daily
 * @model CHURN-1
 * @origin seed, own
 * @param orders - Falling orders, level: 0 none, 1 light, 2 clear, 3 strong; blank when not known.
 * @zhParam orders 订单下降 订单下降的程度：0 无、1 轻、2 明显、3 严重；不知道的留空。
 * @param strategyChange - The customer's change of strategy, level 0–3.
 * @zhParam strategyChange 战略调整 客户业务战略调整的程度，0–3。
 * @param walletChange - Falling share of wallet, level 0–3.
 * @zhParam walletChange 份额下降 钱包份额下降的程度，0–3。
 * @param newSuppliers - New suppliers, level 0–3.
 * @zhParam newSuppliers 新增供应商 新增供应商或重新规划供应链的程度，0–3。
 * @param openComplaints - Complaints left unsolved, level 0–3.
 * @zhParam openComplaints 投诉未解决 投诉久未解决的程度，0–3。
 * @param satisfactionDrop - Low satisfaction, level 0–3.
 * @zhParam satisfactionDrop 满意度偏低 满意度偏低的程度，0–3。
 * @param rivalFacts - Signs of being pushed out, level 0–3.
 * @zhParam rivalFacts 排挤迹象 竞争排挤迹象的程度，0–3。
 * @param priceGap - Price gap to the best offer, level 0–3.
 * @zhParam priceGap 价格差距 与最好报价差距的程度，0–3。
 * @param benchmarkGap - Behind a rival in the benchmark, level 0–3.
 * @zhParam benchmarkGap 对标落后 对标落后的程度，0–3。
 * @param contactGap - Contact gap of our own, level 0–3.
 * @zhParam contactGap 联系中断 我方联系中断的程度，0–3。
 * @param paymentDelay - Late payment, level 0–3.
 * @zhParam paymentDelay 付款逾期 付款逾期的程度，0–3。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The risk, 0–100 (own definition): 60 and more is red, 30 and more amber. Signals left blank take no part; where too little is known the answer is #VALUE!. KAM.CHURNRISKWHY explains it.
 * @zhReturns 流失风险，0–100（本工具定义）：60 以上红灯，30 以上黄灯。空白的信号不参与；已知的太少时为 #VALUE!。用 KAM.CHURNRISKWHY 看由来。
 * @example =KAM.CHURNRISK(3,2,3,1,0,2,3,1,0,1,2) → 56.0606060606061
 * @example =KAM.CHURNRISK(1,0,1,0,0,1,0,1,0,0,0) → 13.6363636364
 * @example =KAM.CHURNRISK(0,0,0,1,0,0,0,0,1,0,0) → 6.06060606061
 */
export function churnRiskOf(
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
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
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
    (levels) => churnScore(levels, settings.parameters),
  );
}
