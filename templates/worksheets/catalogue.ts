import { accountClasses } from "./account-classes.ts";
import { abcKeyAccounts } from "./abc-key-accounts.ts";
import { concessionPatterns } from "./concession-patterns.ts";
import { bidScoringPrice } from "./bid-scoring-price.ts";
import { competitorBenchmark } from "./competitor-benchmark.ts";
import { developOrNot } from "./develop-or-not.ts";
import { coverageJointPlan } from "./coverage-joint-plan.ts";
import { customerEvaluation } from "./customer-evaluation.ts";
import { needsTalk } from "./needs-talk.ts";
import { forecastDates } from "./forecast-dates.ts";
import { negotiationPreparation } from "./negotiation-preparation.ts";
import { negotiationStyle } from "./negotiation-style.ts";
import { opportunityPlan } from "./opportunity-plan.ts";
import { relationStrategies } from "./relation-strategies.ts";
import { rivalStrategy } from "./rival-strategy.ts";
import { salesFunnel } from "./sales-funnel.ts";
import { stakeholderMap } from "./stakeholder-map.ts";
import { surroundingsStrategy } from "./surroundings-strategy.ts";
import { tieringTouchpoints } from "./tiering-touchpoints.ts";
import { visitFollowUp } from "./visit-follow-up.ts";
import type { Worksheet } from "./worksheet.ts";

/** Every worksheet, in the order of the course. */
export const worksheets: readonly Worksheet[] = [
  abcKeyAccounts,
  customerEvaluation,
  tieringTouchpoints,
  salesFunnel,
  opportunityPlan,
  stakeholderMap,
  visitFollowUp,
  competitorBenchmark,
  bidScoringPrice,
  negotiationPreparation,
  negotiationStyle,
  concessionPatterns,
  accountClasses,
  developOrNot,
  needsTalk,
  forecastDates,
  coverageJointPlan,
  relationStrategies,
  surroundingsStrategy,
  rivalStrategy,
];
