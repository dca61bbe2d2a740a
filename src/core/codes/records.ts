export const CUSTOMER_NATURES = ["SOE", "PRIVATE", "FOREIGN", "GOV", "JV"] as const;
/** Who owns a customer (CLS-4). */
export type CustomerNature = (typeof CUSTOMER_NATURES)[number];

export const CHANNEL_ROLES = ["END", "DEALER", "OEM"] as const;
/** What a customer does with our goods: use, resell or build in (CLS-4). */
export type ChannelRole = (typeof CHANNEL_ROLES)[number];

export const COOP_STAGES = ["PROSPECT", "NEW", "MATURE", "PARTNER", "DORMANT"] as const;
/** Stage of the cooperation with a customer (CLS-2). */
export type CoopStage = (typeof COOP_STAGES)[number];

export const DECISION_MODES = ["CENTRAL", "DISTRIBUTED", "HYBRID"] as const;
/** How a customer decides (CLS-3). */
export type DecisionMode = (typeof DECISION_MODES)[number];

export const ACCOUNT_LEVELS = ["KEY", "FOCUS", "GENERAL"] as const;
/** The three levels that the four tiers are shown as (CLS-5). */
export type AccountLevel = (typeof ACCOUNT_LEVELS)[number];

export const PROCUREMENT_STEPS = ["NEED", "SPEC", "BUDGET", "EVALUATION", "APPROVAL", "CONTRACT", "PAYMENT"] as const;
/** Step of the customer's own purchasing that a person answers for (REL-8). */
export type ProcurementStep = (typeof PROCUREMENT_STEPS)[number];

export const OUR_LEVELS = ["REP", "PRESALES", "SERVICE", "SUPERVISOR", "MANAGER", "EXECUTIVE"] as const;
/** Standing of our own colleague in a visit or a relationship (REC-1, REL-5). */
export type OurLevel = (typeof OUR_LEVELS)[number];

export const RELATION_STRATEGIES = ["M1", "M2", "M3", "M4"] as const;
/** Pain-based proposal, executive visit, visit of our site, visit of a reference (REL-6). */
export type RelationStrategy = (typeof RELATION_STRATEGIES)[number];

export const VISIT_MODES = ["ON-SITE", "PHONE", "VIDEO", "EVENT", "HQ", "REF-SITE"] as const;
/** How we met (REC-1). */
export type VisitMode = (typeof VISIT_MODES)[number];

export const FIRST_CHANNELS = ["LETTER", "PHONE", "EMAIL"] as const;
/** Channel of a first contact (REC-5). */
export type FirstChannel = (typeof FIRST_CHANNELS)[number];

export const DEVELOPMENT_WAYS = ["INVITE", "MAIL", "VISIT", "LETTER", "PHONE", "EMAIL"] as const;
/** Way of developing a customer (REC-2, REC-7). */
export type DevelopmentWay = (typeof DEVELOPMENT_WAYS)[number];

export const DEVELOPMENT_PROGRESS = ["CONTACT", "EXPLAIN", "SHOW", "PROPOSAL", "CONTRACT"] as const;
/** How far the development of a customer has come (REC-2). */
export type DevelopmentProgress = (typeof DEVELOPMENT_PROGRESS)[number];

export const ATTITUDES = ["WARM", "NEUTRAL", "COLD", "OTHER"] as const;
/** How a customer met us (REC-2). */
export type Attitude = (typeof ATTITUDES)[number];

export const DEVELOPMENT_RESULTS = ["SUCCESS", "FAILURE", "OPEN"] as const;
/** What the development of a customer came to (REC-2). */
export type DevelopmentResult = (typeof DEVELOPMENT_RESULTS)[number];

export const REVIEW_OUTCOMES = ["WON", "LOST"] as const;
/** Outcome of a reviewed opportunity (REC-6). */
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export const WIN_LOSS_REASONS = [
  "PRICE",
  "PRODUCT",
  "RELATION",
  "SERVICE",
  "TIMING",
  "NO-DECISION",
  "TENDER-FORMAL",
] as const;
/** Why an opportunity was won or lost (REC-6). */
export type WinLossReason = (typeof WIN_LOSS_REASONS)[number];

export const ACTION_STATUSES = ["OPEN", "DOING", "DONE", "CANCELLED"] as const;
/** State of an action. */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const COMPLAINT_KINDS = ["PRODUCT", "DELIVERY", "SERVICE", "BILLING", "CHANNEL", "OTHER"] as const;
/** What a complaint is about (CHURN-1). */
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

export const VALUE_INDICATORS = [
  "purchase",
  "grossMargin",
  "netMargin",
  "paymentDays",
  "marketGrowth",
  "expansion",
  "budgetGrowth",
] as const;
/** Measured indicator of an account's value (VAL-1); a column of the value assessments. */
export type ValueIndicator = (typeof VALUE_INDICATORS)[number];

/** The code lists of the records of accounts and people. */
export const RECORD_LISTS = {
  customerNature: CUSTOMER_NATURES,
  channelRole: CHANNEL_ROLES,
  coopStage: COOP_STAGES,
  decisionMode: DECISION_MODES,
  accountLevel: ACCOUNT_LEVELS,
  procurementStep: PROCUREMENT_STEPS,
  ourLevel: OUR_LEVELS,
  relationStrategy: RELATION_STRATEGIES,
  visitMode: VISIT_MODES,
  firstChannel: FIRST_CHANNELS,
  developmentWay: DEVELOPMENT_WAYS,
  developmentProgress: DEVELOPMENT_PROGRESS,
  attitude: ATTITUDES,
  developmentResult: DEVELOPMENT_RESULTS,
  reviewOutcome: REVIEW_OUTCOMES,
  winLossReason: WIN_LOSS_REASONS,
  actionStatus: ACTION_STATUSES,
  complaintKind: COMPLAINT_KINDS,
  valueIndicator: VALUE_INDICATORS,
} as const;

export type RecordListId = keyof typeof RECORD_LISTS;
