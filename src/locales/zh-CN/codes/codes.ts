import type { CodeLabels } from "../../code-labels.ts";
import { lists } from "./lists.ts";
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
  ...lists,
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
