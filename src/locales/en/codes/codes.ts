import type { codes as zh } from "../../zh-CN/codes/codes.ts";
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

export const codes: typeof zh = {
  ...lists,
  concentrationWarning: { SINGLE: "One customer is too large", HHI: "Few customers hold too much" },
  balanceBand: { BALANCED: "Balanced", UNEVEN: "Uneven", "ONE-SIDED": "One-sided" },
  depthPart: {
    wallet: "Share of wallet",
    years: "Years of cooperation",
    framework: "Framework agreement",
    productLines: "Product lines",
  },
  tierTest: {
    strategicValue: "Value for strategic",
    strategicDepth: "Depth for strategic",
    coreValue: "Value for core",
    potentialGrowth: "Growth for potential",
    creditRisk: "Credit risk limit",
  },
  light: { GREEN: "Green", AMBER: "Amber", RED: "Red" },
  ...financeResults,
  ...peopleResults,
  ...strategyResults,
  ...tenderResults,
  ...negotiationResults,
  ...retentionResults,
  ...accountsResults,
  ...valueResults,
  ...teamResults,
  unknown: "Not enough data",
};
