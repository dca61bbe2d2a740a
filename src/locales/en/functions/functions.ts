import { financeHeaders } from "./finance.ts";
import { peopleHeaders } from "./people.ts";
import { strategyHeaders } from "./strategy.ts";
import { tenderHeaders } from "./tender.ts";
import { negotiationHeaders } from "./negotiation.ts";
import { retentionHeaders } from "./retention.ts";
import { accountsHeaders } from "./accounts.ts";
import { valueHeaders } from "./value.ts";
import { teamHeaders } from "./team.ts";
import type { functions as zh } from "../../zh-CN/functions/functions.ts";

export const functions: typeof zh = {
  headers: {
    averageDays: "Median days of won deals",
    balanceBand: "Spread",
    balanceIndex: "Balance index",
    beforeRisk: "Tier before credit risk",
    bestCase: "Best case",
    bottleneck: "Bottleneck",
    commit: "Commit",
    coverage: "Coverage",
    creditRisk: "Credit risk less limit",
    daysInStep: "Days in step",
    daysToCreate: "Days to latest creation",
    depth: "Depth",
    driver: "Main driver",
    effective: "Effective stockpile",
    financial: "Financial points",
    firm: "of it not stale",
    framework: "Framework points",
    gap: "Gap",
    growth: "Growth points",
    highRisk: "High risk",
    influence: "Influence points",
    latestCreation: "Latest creation",
    openWeighted: "Open, weighted",
    productLines: "Product line points",
    qualified: "of it qualified",
    remaining: "Remaining target",
    requiredAmount: "Required amount",
    requiredCount: "Required opportunities",
    requiredCoverage: "Required coverage",
    risk: "Risk points",
    score: "Score",
    signed: "Signed",
    stale: "Stale",
    staleLimit: "Stale after (days)",
    strategic: "Strategic points",
    strategicDepth: "Depth less strategic limit",
    strategicValue: "Value less strategic limit",
    coreValue: "Value less core limit",
    potentialGrowth: "Growth less potential limit",
    synergy: "Synergy points",
    tier: "Tier",
    total: "Most likely",
    undated: "No signing date",
    wallet: "Share of wallet points",
    warning: "Covered by weak deals only",
    watch: "Credit watch",
    years: "Years points",
    ...financeHeaders,
    ...peopleHeaders,
    ...strategyHeaders,
    ...tenderHeaders,
    ...negotiationHeaders,
    ...retentionHeaders,
    ...accountsHeaders,
    ...valueHeaders,
    ...teamHeaders,
  },
};
