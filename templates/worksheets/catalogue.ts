import { abcKeyAccounts } from "./abc-key-accounts.ts";
import { accountCare } from "./account-care.ts";
import { accountClasses } from "./account-classes.ts";
import { bidDecisionPresentation } from "./bid-decision-presentation.ts";
import { bidScoringPrice } from "./bid-scoring-price.ts";
import { bidWithoutGaps } from "./bid-without-gaps.ts";
import { churnWarning } from "./churn-warning.ts";
import { competitorBenchmark } from "./competitor-benchmark.ts";
import { concessionPatterns } from "./concession-patterns.ts";
import { coursePlan } from "./course-plan.ts";
import { coverageJointPlan } from "./coverage-joint-plan.ts";
import { customerEvaluation } from "./customer-evaluation.ts";
import { developOrNot } from "./develop-or-not.ts";
import { developmentRecord } from "./development-record.ts";
import { firmRanking } from "./firm-ranking.ts";
import { firstVisit } from "./first-visit.ts";
import { forecastDates } from "./forecast-dates.ts";
import { goalsAndReward } from "./goals-and-reward.ts";
import { kamResults } from "./kam-results.ts";
import { lawfulTender } from "./lawful-tender.ts";
import { managedActivity } from "./managed-activity.ts";
import { marketEvent } from "./market-event.ts";
import { mindset } from "./mindset.ts";
import { needsTalk } from "./needs-talk.ts";
import { negotiationPreparation } from "./negotiation-preparation.ts";
import { negotiationRoom } from "./negotiation-room.ts";
import { negotiationStages } from "./negotiation-stages.ts";
import { negotiationStyle } from "./negotiation-style.ts";
import { opportunityPlan } from "./opportunity-plan.ts";
import { relationStrategies } from "./relation-strategies.ts";
import { rivalStrategy } from "./rival-strategy.ts";
import { salesFunnel } from "./sales-funnel.ts";
import { stakeholderMap } from "./stakeholder-map.ts";
import { surroundingsStrategy } from "./surroundings-strategy.ts";
import { teamAbility } from "./team-ability.ts";
import { tieringTouchpoints } from "./tiering-touchpoints.ts";
import { valueFormula } from "./value-formula.ts";
import { visitFollowUp } from "./visit-follow-up.ts";
import { whomWeEarnFrom } from "./whom-we-earn-from.ts";
import type { Worksheet } from "./worksheet.ts";

/** Every worksheet, in the order of the course. */
export const worksheets: readonly Worksheet[] = [
  abcKeyAccounts,
  accountClasses,
  firmRanking,
  whomWeEarnFrom,
  valueFormula,
  customerEvaluation,
  tieringTouchpoints,
  coverageJointPlan,
  surroundingsStrategy,
  needsTalk,
  salesFunnel,
  opportunityPlan,
  forecastDates,
  stakeholderMap,
  relationStrategies,
  developOrNot,
  firstVisit,
  visitFollowUp,
  developmentRecord,
  competitorBenchmark,
  rivalStrategy,
  lawfulTender,
  bidWithoutGaps,
  bidScoringPrice,
  bidDecisionPresentation,
  negotiationPreparation,
  negotiationRoom,
  negotiationStyle,
  negotiationStages,
  concessionPatterns,
  managedActivity,
  goalsAndReward,
  teamAbility,
  marketEvent,
  churnWarning,
  accountCare,
  kamResults,
  mindset,
  coursePlan,
];
