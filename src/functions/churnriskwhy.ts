import { CHURN_SIGNALS } from "#core/codes/results/retention.ts";
import { map } from "#core/kernel/outcome.ts";
import { churnRisk, type ChurnRisk } from "#core/retention/churn-risk.ts";
import { churnColumns } from "./runtime/churn-columns.ts";
import { INCOMPLETE, perRowColumns } from "./runtime/per-row.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";

/**
 * Why a customer may leave: light, main reason, and the points of each signal that add up to the risk.
 * @zh 客户为何可能流失：预警灯、主要原因，以及各项信号的得分，相加即为流失风险。
 * @customfunction CHURNRISKWHY
 * @task retention
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per customer: light, risk, main reason, what the light rests on, days to make a plan, part of the weights known, then the points of the eleven signals (own definition). With too little known the light is "?" and the risk blank.
 * @zhReturns 每个客户一行：预警灯、流失风险、主要原因、判断依据、几天内订出计划、已知部分的权重占比，以及十一项信号的得分（本工具定义）。已知的太少时灯为“?”，风险空白。
 * @example =KAM.CHURNRISKWHY(3,0,0,0,0,0,0,0,0,0,0,null,false) → [["RED",13.6363636363636,"R1","ORDERS",7,1,13.6363636363636,0,0,0,0,0,0,0,0,0,0]]
 */
export function churnRiskWhy(
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
  const points = CHURN_SIGNALS.map((signal) => `churn.${signal}` as const);
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
    ["churnLight", "churnRisk", "churnReason", "churnBasis", "churnPlanDays", "churnKnown", ...points],
    (levels) => map(churnRisk(levels, settings.parameters), (found) => lineOf(found, settings)),
  );
}

function lineOf(found: ChurnRisk, { word }: Settings): unknown[] {
  // At its full length from the start: what a list keeps free for more would stay in every row.
  const line = new Array<unknown>(6 + found.points.length);
  line[0] = found.light === null ? INCOMPLETE : word("light", found.light);
  line[1] = found.needed === null ? found.risk : null;
  line[2] = found.mainReason === null ? null : word("churnReason", found.mainReason);
  line[3] = word("churnBasis", found.basis);
  line[4] = found.planDays;
  line[5] = found.known;
  for (let place = 0; place < found.points.length; place += 1) line[6 + place] = found.points[place];
  return line;
}
