import type { codes as zh } from "../../zh-CN/codes/codes.ts";
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

export const codes: typeof zh = {
  step: {
    ST1: "Target accounts",
    ST2: "Lead",
    ST3: "Qualified opportunity",
    ST4: "First approval",
    ST5: "Proposal accepted",
    ST6: "Negotiation",
    ST7: "Signed, collecting",
  },
  status: { OPEN: "Open", WON: "Won", LOST: "Lost", SUSPENDED: "Suspended" },
  abcClass: { A: "Class A", B: "Class B", C: "Class C", N: "Net return, to review" },
  tier: { STRATEGIC: "Strategic", CORE: "Core", POTENTIAL: "Potential", SERVICE: "Service" },
  valueAxis: {
    financial: "Financial contribution",
    strategic: "Strategic fit",
    influence: "Industry influence",
    growth: "Growth potential",
    risk: "Credit risk",
    synergy: "Synergy",
  },
  role: { KDM: "Key decision maker", KI: "Key influencer", KU: "Key user" },
  relationshipLevel: {
    CR1: "Firm supporter",
    CR2: "Friendly",
    CR3: "Neutral",
    CR4: "Supports a rival",
    CR5: "Openly opposed",
  },
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
  unknown: "Not enough data",
};
