export const OPPORTUNITY_SOURCES = ["NEW", "EXIST", "DORMANT"] as const;
/** Whom an opportunity comes from (PIPE-3): a new, a present or a dormant customer. */
export type OpportunitySource = (typeof OPPORTUNITY_SOURCES)[number];

export const TAX_BASES = ["INCLUSIVE", "EXCLUSIVE"] as const;

export const CONTRACT_STATES = ["DRAFT", "ACTIVE", "COMPLETED", "TERMINATED"] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

export const RECOGNITIONS = ["POINT", "OVER-TIME"] as const;
/** When revenue is recognised (FC-3): at one point in time, or over a stretch of it. */
export type Recognition = (typeof RECOGNITIONS)[number];

export const COST_KINDS = [
  "STAFF",
  "TRAVEL",
  "PRESALES",
  "SERVICE",
  "LOGISTICS",
  "MARKETING",
  "INTEREST",
  "OTHER",
] as const;
/** What an account costs beside the goods themselves. */
export type CostKind = (typeof COST_KINDS)[number];

export const NEED_KINDS = ["EXPLICIT", "IMPLICIT"] as const;
/** A stated want, or a problem only named (NEED-1). */
export type NeedKind = (typeof NEED_KINDS)[number];

export const NEED_LEVELS = ["P0", "P1", "P2", "P3"] as const;
/** How ripe a need is (NEED-2); P3 is the ripest. */
export type NeedLevel = (typeof NEED_LEVELS)[number];

export const PSYCHOLOGICAL_NEEDS = ["SECURITY", "POWER", "INTEREST", "SOCIAL", "ESTEEM", "SELF"] as const;
/** Psychological need at work (NEED-3), in the order of the letters. */
export type PsychologicalNeed = (typeof PSYCHOLOGICAL_NEEDS)[number];

export const SPIN_KINDS = ["S", "P", "I", "N"] as const;
/** Kind of question (NEED-4): situation, problem, implication, need-payoff. */
export type SpinKind = (typeof SPIN_KINDS)[number];

export const OBJECTION_KINDS = ["PRICE", "NEED", "TRUST", "TIME", "AUTHORITY", "RIVAL"] as const;
/** What an objection is about (NEED-5). */
export type ObjectionKind = (typeof OBJECTION_KINDS)[number];

export const ADVANTAGE_KINDS = ["A1", "A2", "A3", "A4", "A5", "A6"] as const;
/** Kind of advantage for the customer (ADV-1); A6 is never counted in money. */
export type AdvantageKind = (typeof ADVANTAGE_KINDS)[number];

export const TENDER_REGIMES = ["TL-MANDATORY", "TL-VOLUNTARY", "GOV-PROC", "PRIVATE"] as const;
/** Which law a tender falls under (TEND-0). */
export type TenderRegime = (typeof TENDER_REGIMES)[number];

export const TENDER_FORMS = [
  "OPEN",
  "INVITED",
  "COMPETITIVE-NEGOTIATION",
  "COMPETITIVE-CONSULTATION",
  "INQUIRY",
  "SINGLE-SOURCE",
  "FRAMEWORK",
  "COMPARISON",
  "DIRECT",
  "NEG",
] as const;
/** Form of a tender or purchase (TEND-1); only the first two are tenders in the law's sense. */
export type TenderForm = (typeof TENDER_FORMS)[number];

export const TENDER_RULES = [
  "BID-PERIOD",
  "CLARIFICATION",
  "NEW-DEADLINE",
  "SALE-PERIOD",
  "PREQUAL-PERIOD",
  "PREQUAL-CLARIFICATION",
  "PREQUAL-OBJECTION",
  "DOCUMENT-OBJECTION",
  "DOCUMENT-REPLY",
  "DEPOSIT",
  "BIDDERS",
  "COMMITTEE",
  "EXPERTS",
  "PUBLICATION",
  "PUBLICITY",
  "RESULT-OBJECTION",
  "RESULT-REPLY",
  "CONTRACT",
  "NEGOTIATION",
  "DEPOSIT-BACK",
  "WITHDRAWAL-BACK",
  "PERFORMANCE-BOND",
  "COMPLAINT",
  "QUERY",
  "QUERY-REPLY",
  "QUERY-COMPLAINT",
  "FILING",
  "ADDITION",
] as const;
/** A limit that the law sets to a date, an amount or a number of a tender (TEND-2). */
export type TenderRule = (typeof TENDER_RULES)[number];

export const TENDER_SUBJECTS = ["WORKS", "GOODS", "SERVICES"] as const;
export type TenderSubject = (typeof TENDER_SUBJECTS)[number];

export const TENDER_STATES = [
  "PLANNED",
  "PREPARING",
  "SUBMITTED",
  "EVALUATION",
  "PUBLICITY",
  "WON",
  "LOST",
  "VOID",
  "WITHDRAWN",
] as const;
/** How far our bid is. VOID is the whole procurement (TEND-5). */
export type TenderState = (typeof TENDER_STATES)[number];

export const PRICE_METHODS = ["LOWEST", "AVERAGE"] as const;
/** What the price score is measured against (TEND-4). */
export type PriceMethod = (typeof PRICE_METHODS)[number];

export const BID_CHECK_CLASSES = ["COMPLETE", "SOLID", "CORRECT"] as const;
/** What an item of the bid is checked for (TEND-3): 不漏, 不粗, 不错. */
export type BidCheckClass = (typeof BID_CHECK_CLASSES)[number];

export const CHECK_STATES = ["OK", "NOK", "NA"] as const;
export type CheckState = (typeof CHECK_STATES)[number];

export const SCORING_KINDS = ["PRICE", "TECHNICAL", "COMMERCIAL", "BONUS"] as const;
/** Part of the evaluation that a scoring item belongs to (TEND-4). */
export type ScoringKind = (typeof SCORING_KINDS)[number];

export const TENDER_PHASES = ["BEFORE", "DURING", "PUBLICITY", "AFTER"] as const;
/** Part of a tender's course (TEND-6, TEND-8). */
export type TenderPhase = (typeof TENDER_PHASES)[number];

export const BID_DOCUMENT_KINDS = [
  "QUALIFICATION",
  "CERTIFICATE",
  "FINANCE",
  "REFERENCE",
  "PEOPLE",
  "STATEMENT",
  "TECHNICAL",
  "OTHER",
] as const;
/** Kind of document in the bid library (TEND-10). */
export type BidDocumentKind = (typeof BID_DOCUMENT_KINDS)[number];

export const PURCHASE_FACTORS = ["COST", "TECHNOLOGY", "POLICY"] as const;
/** What sways a purchase (DEV-2): its cost, its technical content, policy and society. */
export type PurchaseFactor = (typeof PURCHASE_FACTORS)[number];

export const BID_CHOICES = ["BID", "MANAGER", "NO-BID"] as const;
/** Whether to bid (TEND-9); MANAGER leaves it to the manager. */
export type BidChoice = (typeof BID_CHOICES)[number];

/**
 * What a negotiation is: daily, for one project, or between organisations. A field of the plan, beside the approach.
 * @model NEG-1
 * @origin seed
 */
export const NEGOTIATION_KINDS = ["GENERAL", "SPECIAL", "DIPLOMATIC"] as const;
export type NegotiationKind = (typeof NEGOTIATION_KINDS)[number];

export const NEGOTIATION_APPROACHES = ["COMPETITIVE", "COOPERATIVE", "WIN-WIN"] as const;
export type NegotiationApproach = (typeof NEGOTIATION_APPROACHES)[number];

export const TRADE_SIDES = ["SELLER", "BUYER"] as const;
/** On which side of the trade we sit (NEG-2). */
export type TradeSide = (typeof TRADE_SIDES)[number];

export const OFFER_SIDES = ["OWN", "OTHER"] as const;
/** Who made an offer. */
export type OfferSide = (typeof OFFER_SIDES)[number];

export const CONCESSION_PATTERNS = [
  "ALL-LAST",
  "TOUGH",
  "EQUAL",
  "RISING",
  "FALLING",
  "STEEP",
  "HOT-COLD",
  "TAKE-BACK",
  "ALL-FIRST",
] as const;
/** Pattern of concessions over the rounds (CONC-1), in the order of the nine. */
export type ConcessionPattern = (typeof CONCESSION_PATTERNS)[number];

export const TONE_KINDS = ["ELASTIC", "THREAT", "FACE"] as const;
/** Kind of wording that a text is searched for (NEG-8): elastic, threatening or inducing, hurting face. */
export type ToneKind = (typeof TONE_KINDS)[number];

/** The code lists of opportunities, contracts, tenders and negotiations. */
export const DEAL_LISTS = {
  opportunitySource: OPPORTUNITY_SOURCES,
  taxBasis: TAX_BASES,
  contractState: CONTRACT_STATES,
  recognition: RECOGNITIONS,
  costKind: COST_KINDS,
  needKind: NEED_KINDS,
  needLevel: NEED_LEVELS,
  psychologicalNeed: PSYCHOLOGICAL_NEEDS,
  spinKind: SPIN_KINDS,
  objectionKind: OBJECTION_KINDS,
  advantageKind: ADVANTAGE_KINDS,
  tenderRegime: TENDER_REGIMES,
  tenderForm: TENDER_FORMS,
  tenderRule: TENDER_RULES,
  tenderSubject: TENDER_SUBJECTS,
  tenderState: TENDER_STATES,
  priceMethod: PRICE_METHODS,
  bidCheckClass: BID_CHECK_CLASSES,
  checkState: CHECK_STATES,
  scoringKind: SCORING_KINDS,
  tenderPhase: TENDER_PHASES,
  bidDocumentKind: BID_DOCUMENT_KINDS,
  bidChoice: BID_CHOICES,
  purchaseFactor: PURCHASE_FACTORS,
  negotiationKind: NEGOTIATION_KINDS,
  negotiationApproach: NEGOTIATION_APPROACHES,
  tradeSide: TRADE_SIDES,
  offerSide: OFFER_SIDES,
  concessionPattern: CONCESSION_PATTERNS,
  toneKind: TONE_KINDS,
} as const;

export type DealListId = keyof typeof DEAL_LISTS;
