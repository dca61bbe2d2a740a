import type { CodeLabels } from "../../code-labels.ts";
import { deals } from "./deals.ts";
import { performance } from "./performance.ts";
import { records } from "./records.ts";
import { financeResults } from "./results/finance.ts";
import { peopleResults } from "./results/people.ts";
import { strategyResults } from "./results/strategy.ts";
import { tenderResults } from "./results/tender.ts";
import { negotiationResults } from "./results/negotiation.ts";
import { retentionResults } from "./results/retention.ts";
import { accountsResults } from "./results/accounts.ts";
import { valueResults } from "./results/value.ts";
import { teamResults } from "./results/team.ts";

/** Words for the codes of the models. */
export const codes: CodeLabels = {
  step: {
    ST1: "目标客户定位",
    ST2: "线索挖掘",
    ST3: "有效商机",
    ST4: "初步认可",
    ST5: "方案认可",
    ST6: "商务谈判",
    ST7: "签约回款",
  },
  status: { OPEN: "进行中", WON: "赢单", LOST: "丢单", SUSPENDED: "暂停" },
  abcClass: { A: "A 类", B: "B 类", C: "C 类", N: "净退货，待核" },
  tier: { STRATEGIC: "战略级", CORE: "核心级", POTENTIAL: "潜力级", SERVICE: "服务级" },
  valueAxis: {
    financial: "财务贡献",
    strategic: "战略协同",
    influence: "行业影响力",
    growth: "成长潜力",
    risk: "风险系数",
    synergy: "协同价值",
  },
  role: { KDM: "关键决策者", KI: "关键影响者", KU: "关键使用者" },
  relationshipLevel: { CR1: "坚定支持", CR2: "友善", CR3: "中立", CR4: "支持对手", CR5: "明确反对" },
  concentrationWarning: { SINGLE: "单一客户占比过高", HHI: "整体集中度过高" },
  balanceBand: { BALANCED: "均衡", UNEVEN: "不够均衡", "ONE-SIDED": "单一" },
  depthPart: { wallet: "钱包份额", years: "合作年限", framework: "框架协议", productLines: "合作产品线" },
  tierTest: {
    strategicValue: "战略级的客户价值",
    strategicDepth: "战略级的合作深度",
    coreValue: "核心级的客户价值",
    potentialGrowth: "潜力级的成长潜力",
    creditRisk: "信用风险警戒线",
  },
  light: { GREEN: "绿灯", AMBER: "黄灯", RED: "红灯" },
  ...records,
  ...deals,
  ...performance,
  ...financeResults,
  ...peopleResults,
  ...strategyResults,
  ...tenderResults,
  ...negotiationResults,
  ...retentionResults,
  ...accountsResults,
  ...valueResults,
  ...teamResults,
  unknown: "资料不全",
};
