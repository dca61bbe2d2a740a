import { bidDecisions } from "./bid-decisions.ts";
import { bidDocuments } from "./bid-documents.ts";
import { bidItems } from "./bid-items.ts";
import { bidQuestions } from "./bid-questions.ts";
import { bidRisks } from "./bid-risks.ts";
import { bidScores } from "./bid-scores.ts";
import { bidTasks } from "./bid-tasks.ts";
import { bidders } from "./bidders.ts";
import { concessionPlans } from "./concession-plans.ts";
import { contracts } from "./contracts.ts";
import { developmentCases } from "./development-cases.ts";
import { exitEvidence } from "./exit-evidence.ts";
import { kamCosts } from "./kam-costs.ts";
import { miningPlan } from "./mining-plan.ts";
import { needs } from "./needs.ts";
import { negotiationIssues } from "./negotiation-issues.ts";
import { negotiations } from "./negotiations.ts";
import { objections } from "./objections.ts";
import { offers } from "./offers.ts";
import { ownershipCosts } from "./ownership-costs.ts";
import { purchaseFactors } from "./purchase-factors.ts";
import { questions } from "./questions.ts";
import { quotes } from "./quotes.ts";
import { receivables } from "./receivables.ts";
import { requirementReviews } from "./requirement-reviews.ts";
import { revenuePlan } from "./revenue-plan.ts";
import { scoringItems } from "./scoring-items.ts";
import { stageLog } from "./stage-log.ts";
import { tenders } from "./tenders.ts";
import { toneWords } from "./tone-words.ts";
import { valueCases } from "./value-cases.ts";

/** The tables of opportunities, money, tenders and negotiations. */
export const dealTables = {
  stageLog,
  exitEvidence,
  miningPlan,
  needs,
  questions,
  objections,
  valueCases,
  ownershipCosts,
  developmentCases,
  purchaseFactors,
  quotes,
  contracts,
  receivables,
  revenuePlan,
  kamCosts,
  tenders,
  requirementReviews,
  bidDecisions,
  bidItems,
  scoringItems,
  bidders,
  bidScores,
  bidRisks,
  bidTasks,
  bidQuestions,
  bidDocuments,
  negotiations,
  negotiationIssues,
  offers,
  concessionPlans,
  toneWords,
} as const;
