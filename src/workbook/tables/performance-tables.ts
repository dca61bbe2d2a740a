import { benchmarks } from "./benchmarks.ts";
import { capabilities } from "./capabilities.ts";
import { churnSignals } from "./churn-signals.ts";
import { colleagues } from "./colleagues.ts";
import { communications } from "./communications.ts";
import { confrontations } from "./confrontations.ts";
import { coveragePlan } from "./coverage-plan.ts";
import { dealIntelligence } from "./deal-intelligence.ts";
import { differentiators } from "./differentiators.ts";
import { events } from "./events.ts";
import { fiveForces } from "./five-forces.ts";
import { incentives } from "./incentives.ts";
import { investmentFactors } from "./investment-factors.ts";
import { investmentMatrix } from "./investment-matrix.ts";
import { invitations } from "./invitations.ts";
import { jointPlanItems } from "./joint-plan-items.ts";
import { jointPlans } from "./joint-plans.ts";
import { kamResults } from "./kam-results.ts";
import { kpis } from "./kpis.ts";
import { lostAccounts } from "./lost-accounts.ts";
import { managerChecks } from "./manager-checks.ts";
import { marketShares } from "./market-shares.ts";
import { okr } from "./okr.ts";
import { pestFactors } from "./pest-factors.ts";
import { replacementCases } from "./replacement-cases.ts";
import { rivalPlans } from "./rival-plans.ts";
import { rivals } from "./rivals.ts";
import { salesActivities } from "./sales-activities.ts";
import { salesModes } from "./sales-modes.ts";
import { satisfaction } from "./satisfaction.ts";
import { serviceRequests } from "./service-requests.ts";
import { speakers } from "./speakers.ts";
import { strategies } from "./strategies.ts";
import { swot } from "./swot.ts";
import { touchpoints } from "./touchpoints.ts";
import { workLogs } from "./work-logs.ts";

/** The tables of competition, retention, the team and events. */
export const performanceTables = {
  rivals,
  benchmarks,
  dealIntelligence,
  differentiators,
  rivalPlans,
  replacementCases,
  marketShares,
  pestFactors,
  fiveForces,
  investmentMatrix,
  investmentFactors,
  swot,
  confrontations,
  strategies,
  satisfaction,
  churnSignals,
  lostAccounts,
  communications,
  salesModes,
  touchpoints,
  serviceRequests,
  kamResults,
  jointPlans,
  jointPlanItems,
  coveragePlan,
  colleagues,
  okr,
  salesActivities,
  workLogs,
  capabilities,
  incentives,
  kpis,
  managerChecks,
  events,
  speakers,
  invitations,
} as const;
