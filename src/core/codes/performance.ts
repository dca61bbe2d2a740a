export const RIVAL_KINDS = ["DIRECT", "INDIRECT", "POTENTIAL"] as const;
/** How closely a rival competes (COMP-1). */
export type RivalKind = (typeof RIVAL_KINDS)[number];

export const BENCHMARK_DIMENSIONS = [
  "SIZE",
  "TECHNOLOGY",
  "COLLECTION",
  "HEADCOUNT",
  "TALENT",
  "RESULTS",
  "MARKET-SPEND",
  "PUBLIC-STANDING",
  "RESEARCH",
  "PRODUCT",
  "INNOVATION",
  "RELATIONS",
  "SERVICE",
  "COVERAGE",
  "MARKETING",
  "NEEDS",
] as const;
/** What a rival is compared on: the eight dimensions of COMP-2, then the eight fields of advantage of COMP-5. */
export type BenchmarkDimension = (typeof BENCHMARK_DIMENSIONS)[number];

const EIGHT = 8;
/** The eight dimensions of a benchmark (COMP-2). */
export const EIGHT_DIMENSIONS: readonly BenchmarkDimension[] = BENCHMARK_DIMENSIONS.slice(0, EIGHT);
/** The eight fields of advantage (COMP-5), rated in the same way. */
export const ADVANTAGE_FIELDS: readonly BenchmarkDimension[] = BENCHMARK_DIMENSIONS.slice(EIGHT);

export const INTELLIGENCE_SOURCES = ["PUBLIC", "CUSTOMER", "PARTNER", "EVENT", "OBSERVED"] as const;
/** Lawful source of what we know about a rival (COMP-4, CMP-5). */
export type IntelligenceSource = (typeof INTELLIGENCE_SOURCES)[number];

export const DIFFERENCE_KINDS = ["PRODUCT", "PRICE", "SERVICE", "PEOPLE", "IMAGE", "MANAGEMENT"] as const;
/** Kind of difference to a rival (COMP-3). */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export const PEST_KINDS = ["P", "E", "S", "T"] as const;
/** Field of the wider world (STR-1). */
export type PestKind = (typeof PEST_KINDS)[number];

export const HORIZONS = ["SHORT", "MEDIUM", "LONG"] as const;
/** How soon something takes effect (STR-1). */
export type Horizon = (typeof HORIZONS)[number];

export const MARKET_FORCES = ["RIVALRY", "ENTRANTS", "SUBSTITUTES", "BUYERS", "SUPPLIERS"] as const;
/** Force that presses on a market (STR-2). */
export type MarketForce = (typeof MARKET_FORCES)[number];

export const INVESTMENT_AXES = ["ATTRACTIVENESS", "STRENGTH"] as const;
/** Axis of the investment matrix (STR-3). */
export type InvestmentAxis = (typeof INVESTMENT_AXES)[number];

export const INVESTMENT_DECISIONS = ["INVEST", "SELECT", "HARVEST"] as const;
/** What is done with a business unit (STR-3). */
export type InvestmentDecision = (typeof INVESTMENT_DECISIONS)[number];

export const SWOT_SUBJECTS = ["OWN", "CUSTOMER", "RIVAL"] as const;
/** Whom a SWOT is about (STR-4). */
export type SwotSubject = (typeof SWOT_SUBJECTS)[number];

export const SWOT_FIELDS = ["S", "W", "O", "T"] as const;
/** Field of a SWOT (STR-4). */
export type SwotField = (typeof SWOT_FIELDS)[number];

export const TOWS_FIELDS = ["SO", "WO", "ST", "WT"] as const;
/** Which fields a strategy joins (STR-4). */
export type TowsField = (typeof TOWS_FIELDS)[number];

export const STRATEGIC_DIRECTIONS = ["ATTACK", "REPAIR", "DEFEND", "RESTRUCTURE"] as const;
/** Direction that the confrontations suggest (STR-6). */
export type StrategicDirection = (typeof STRATEGIC_DIRECTIONS)[number];

export const PLAN_PROGRESSES = ["PLANNED", "RUNNING", "DONE", "DROPPED"] as const;
/** How far a plan or a measure has come. */
export type PlanProgress = (typeof PLAN_PROGRESSES)[number];

export const CHURN_REASONS = ["R1", "R2", "R3", "R4", "R5", "R6"] as const;
/** Why customers leave (CHURN-1, CHURN-3); R6 is our own neglect. */
export type ChurnReason = (typeof CHURN_REASONS)[number];

export const COMMUNICATION_LEVELS = ["SALES", "ACCOUNT-MANAGER", "MANAGER", "EXECUTIVE"] as const;
/** Level on which we talk with a customer (MAINT-2). */
export type CommunicationLevel = (typeof COMMUNICATION_LEVELS)[number];

export const COMMUNICATION_KINDS = ["VISIT", "SEMINAR", "EXECUTIVE-TALK", "SERVICE-REVIEW", "CALL"] as const;
/** Kind of talk with a customer (MAINT-2). */
export type CommunicationKind = (typeof COMMUNICATION_KINDS)[number];

export const SALES_MODES = ["DIRECT", "JOINT", "FRAMEWORK", "ON-SITE", "CUSTOM"] as const;
/** Way of selling to a customer (MAINT-4). */
export type SalesMode = (typeof SALES_MODES)[number];

export const TOUCHPOINT_KINDS = ["D180", "D450", "D900"] as const;
/** Key meeting after signing, by days (TIER-3, TIER-4). */
export type TouchpointKind = (typeof TOUCHPOINT_KINDS)[number];

export const REQUEST_KINDS = ["QUESTION", "FAULT", "DELIVERY", "DOCUMENT", "TRAINING", "CHANGE", "OTHER"] as const;
/** What a customer asks us for (KPI-2). */
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATUSES = ["OPEN", "ANSWERED", "SOLVED", "CLOSED"] as const;
/** State of a customer's request (KPI-2). */
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const RESULT_DIMENSIONS = ["FINANCE", "RELATION", "STRATEGY", "TEAM"] as const;
/** Dimension of the results of key account management (KPI-1). */
export type ResultDimension = (typeof RESULT_DIMENSIONS)[number];

export const RESULT_INDICATORS = [
  "REVENUE",
  "MARGIN",
  "RETURN",
  "SATISFACTION",
  "NPS",
  "RETENTION",
  "INFLUENCE",
  "INNOVATION",
  "SYNERGY",
  "EXPERTISE",
  "RESPONSE",
  "SOLVING",
] as const;
/** Indicator of the results of key account management (KPI-1). */
export type ResultIndicator = (typeof RESULT_INDICATORS)[number];

export const JOINT_ITEM_KINDS = ["GOAL", "CONTRIBUTION", "INVESTMENT", "MILESTONE", "MEETING", "RISK"] as const;
/** Kind of item of a joint plan (JBP-1). */
export type JointItemKind = (typeof JOINT_ITEM_KINDS)[number];

export const JOINT_SIDES = ["OURS", "THEIRS", "BOTH"] as const;
/** Which side of a joint plan (JBP-1). */
export type JointSide = (typeof JOINT_SIDES)[number];

export const OKR_KINDS = ["NUMBER", "MILESTONE", "BINARY"] as const;
/** How a key result is measured (REP-1). */
export type OkrKind = (typeof OKR_KINDS)[number];

export const OKR_COMMITMENTS = ["COMMITTED", "ASPIRATIONAL"] as const;
/** How firmly an objective is meant (REP-1). */
export type OkrCommitment = (typeof OKR_COMMITMENTS)[number];

export const SALES_ACTIVITY_KINDS = [
  "VISIT",
  "NEED-TALK",
  "RELATION",
  "EXECUTIVE",
  "REFERENCE",
  "HQ-VISIT",
  "QUOTATION",
  "TENDER-RISK",
] as const;
/** Kind of sales activity (REP-2). */
export type SalesActivityKind = (typeof SALES_ACTIVITY_KINDS)[number];

export const CAPABILITIES = [
  "INDUSTRY",
  "PRODUCT",
  "REFERENCES",
  "RIVALS",
  "ROLES",
  "MINING",
  "RELATION",
  "COMMUNICATION",
  "NEGOTIATION",
  "ANALYSIS",
  "DILIGENCE",
  "RESPONSIBILITY",
  "STRESS",
  "SELF-AWARENESS",
] as const;
/** Capability of a member of the team (REP-4): knowledge, skills, quality. */
export type Capability = (typeof CAPABILITIES)[number];

export const INCENTIVE_KINDS = ["GOAL", "CAREER", "BELONGING", "TREATMENT", "RECOGNITION", "TEAM"] as const;
/** Kind of incentive (REP-5). */
export type IncentiveKind = (typeof INCENTIVE_KINDS)[number];

export const KPI_MEASURES = ["SALES", "MARGIN", "COLLECTION", "CONVERSION", "EFFECTIVENESS", "LOGS"] as const;
/** Measure of the appraisal (REP-6). */
export type KpiMeasure = (typeof KPI_MEASURES)[number];

export const COLLEAGUE_ROLES = ["SALES", "KAM", "PRESALES", "COMMERCIAL", "SERVICE", "MANAGER", "EXECUTIVE"] as const;
/** Part that a member of the team plays (TEAM-2, TIER-2). */
export type ColleagueRole = (typeof COLLEAGUE_ROLES)[number];

export const EVENT_KINDS = ["LAUNCH", "SHOWCASE", "PARTNER-AWARD", "USER-GATHERING", "SUMMIT", "ANNUAL"] as const;
/** Kind of market event (EVT-1). */
export type EventKind = (typeof EVENT_KINDS)[number];

export const AUDIENCE_LEVELS = ["TOP", "MIDDLE", "FRONTLINE", "STAFF"] as const;
/** Level of an event's audience (EVT-1). */
export type AudienceLevel = (typeof AUDIENCE_LEVELS)[number];

export const INVITER_LEVELS = ["REP", "MANAGER", "EXECUTIVE"] as const;
/** Who asks a guest to an event (EVT-2). */
export type InviterLevel = (typeof INVITER_LEVELS)[number];

export const INVITATION_STATUSES = ["PLANNED", "INVITED", "ACCEPTED", "DECLINED", "ATTENDED", "ABSENT"] as const;
/** What became of an invitation (EVT-2). */
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

/** The code lists of competition, retention, the team and events. */
export const PERFORMANCE_LISTS = {
  rivalKind: RIVAL_KINDS,
  benchmarkDimension: BENCHMARK_DIMENSIONS,
  intelligenceSource: INTELLIGENCE_SOURCES,
  differenceKind: DIFFERENCE_KINDS,
  pestKind: PEST_KINDS,
  horizon: HORIZONS,
  marketForce: MARKET_FORCES,
  investmentAxis: INVESTMENT_AXES,
  investmentDecision: INVESTMENT_DECISIONS,
  swotSubject: SWOT_SUBJECTS,
  swotField: SWOT_FIELDS,
  towsField: TOWS_FIELDS,
  strategicDirection: STRATEGIC_DIRECTIONS,
  planProgress: PLAN_PROGRESSES,
  churnReason: CHURN_REASONS,
  communicationLevel: COMMUNICATION_LEVELS,
  communicationKind: COMMUNICATION_KINDS,
  salesMode: SALES_MODES,
  touchpointKind: TOUCHPOINT_KINDS,
  requestKind: REQUEST_KINDS,
  requestStatus: REQUEST_STATUSES,
  resultDimension: RESULT_DIMENSIONS,
  resultIndicator: RESULT_INDICATORS,
  jointItemKind: JOINT_ITEM_KINDS,
  jointSide: JOINT_SIDES,
  okrKind: OKR_KINDS,
  okrCommitment: OKR_COMMITMENTS,
  salesActivityKind: SALES_ACTIVITY_KINDS,
  capability: CAPABILITIES,
  incentiveKind: INCENTIVE_KINDS,
  kpiMeasure: KPI_MEASURES,
  colleagueRole: COLLEAGUE_ROLES,
  eventKind: EVENT_KINDS,
  audienceLevel: AUDIENCE_LEVELS,
  inviterLevel: INVITER_LEVELS,
  invitationStatus: INVITATION_STATUSES,
} as const;

export type PerformanceListId = keyof typeof PERFORMANCE_LISTS;
