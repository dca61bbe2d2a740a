export const CHURN_SIGNALS = [
  "orders",
  "strategyChange",
  "walletChange",
  "newSuppliers",
  "openComplaints",
  "satisfactionDrop",
  "rivalFacts",
  "priceGap",
  "benchmarkGap",
  "contactGap",
  "paymentDelay",
] as const;
/** Sign that a customer may leave (CHURN-1); a column of the churn signals. */
export type ChurnSignal = (typeof CHURN_SIGNALS)[number];

export const CHURN_BASES = ["TOTAL", "ORDERS", "DATA"] as const;
/** What a churn light rests on (CHURN-1): the total, orders that collapsed, or nothing because too little is known. */
export type ChurnBasis = (typeof CHURN_BASES)[number];

export const SURVEY_ITEMS = [
  "product",
  "delivery",
  "service",
  "response",
  "solving",
  "people",
  "value",
  "documents",
  "innovation",
] as const;
/** Item of the questionnaire that is rated 1–5 (CHURN-4); a column of the satisfaction table. */
export type SurveyItem = (typeof SURVEY_ITEMS)[number];

export const SALES_MODE_PARTS = [
  "mode",
  "priceArrangement",
  "priceAuthority",
  "serviceArrangement",
  "reason",
  "review",
] as const;
/** What is written down about the way of selling to a customer (MAINT-4); a column of the sales modes. */
export type SalesModePart = (typeof SALES_MODE_PARTS)[number];

export const SALES_MODE_STATES = ["READY", "INCOMPLETE", "REVIEW-DUE"] as const;
export type SalesModeState = (typeof SALES_MODE_STATES)[number];

export const FOLLOW_UP_STATES = ["DONE", "LATE", "OPEN", "OVERDUE"] as const;
/** Where a follow-up stands (REC-1): done in time, done late, still to come, not done although due. */
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export const ATTITUDE_TRENDS = ["RISING", "STEADY", "FALLING"] as const;
/** Where a customer's attitude goes from contact to contact (REC-2). */
export type AttitudeTrend = (typeof ATTITUDE_TRENDS)[number];

export const DOSSIER_TABS = [
  "MASTER",
  "FINANCE",
  "TRADE",
  "PERSONS",
  "SALES",
  "LOGISTICS",
  "NEEDS",
  "CONTRACTS",
  "PROJECTS",
  "COMPLAINTS",
  "VISITS",
  "RIVALS",
  "PLAN",
  "DOCUMENTS",
] as const;
/** Tab of an account's dossier (REC-3). */
export type DossierTab = (typeof DOSSIER_TABS)[number];

export const CREDIT_CODE_PROBLEMS = ["LENGTH", "CHARACTER", "CHECK"] as const;
/** Why a unified social credit code is none (REC-3). */
export type CreditCodeProblem = (typeof CREDIT_CODE_PROBLEMS)[number];

export const REVIEW_TOTALS = ["NONE", "ALL"] as const;
/** The lines of a win/loss table that stand for no single reason (REC-6). */
export type ReviewTotal = (typeof REVIEW_TOTALS)[number];

/** The lists whose codes only the models of retention, results and records give. */
export const RETENTION_RESULTS = {
  churnSignal: CHURN_SIGNALS,
  churnBasis: CHURN_BASES,
  surveyItem: SURVEY_ITEMS,
  salesModePart: SALES_MODE_PARTS,
  salesModeState: SALES_MODE_STATES,
  followUpState: FOLLOW_UP_STATES,
  attitudeTrend: ATTITUDE_TRENDS,
  dossierTab: DOSSIER_TABS,
  creditCodeProblem: CREDIT_CODE_PROBLEMS,
  reviewTotal: REVIEW_TOTALS,
} as const;

export type RetentionResultId = keyof typeof RETENTION_RESULTS;
