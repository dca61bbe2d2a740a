export const LAWS = ["TL", "TR", "GPL", "GPR", "MOF87", "D16", "D30"] as const;
/**
 * Tendering and Bidding Law (TL) and its regulation (TR), Government Procurement Law (GPL) and its regulation (GPR),
 * order 87 of the Ministry of Finance (MOF87), order 16 of the NDRC (D16), rules for works tenders, order 30 (D30).
 */
export type Law = (typeof LAWS)[number];

export const RULE_FORCES = ["STATUTORY", "ADVICE", "NONE"] as const;
/** Whether a rule binds a tender (TEND-2): by law, only as good practice, or not at all. */
export type RuleForce = (typeof RULE_FORCES)[number];

export const RULE_UNITS = ["DAYS", "WORKDAYS", "SHARE", "COUNT"] as const;
/** What a rule measures (TEND-2). */
export type RuleUnit = (typeof RULE_UNITS)[number];

export const FORM_WARNINGS = ["NO-FORM", "NOT-TENDERED", "NOT-LISTED", "MUST-BE-OPEN", "FEW-INVITEES"] as const;
/** What is wrong with the form of a purchase under its law (TEND-1). */
export type FormWarning = (typeof FORM_WARNINGS)[number];

export const RELEASE_CONDITIONS = ["BUDGET", "NEED", "DECIDERS", "REFERENCES", "NEUTRAL", "RIVALS"] as const;
/** What should hold before a customer publishes its tender (TEND-2). */
export type ReleaseCondition = (typeof RELEASE_CONDITIONS)[number];

export const BID_READINESSES = ["READY", "UNCHECKED", "BLOCKED"] as const;
/** Whether a bid may be handed in (TEND-3). */
export type BidReadiness = (typeof BID_READINESSES)[number];

export const BID_STATUSES = ["VOID", "REFUSE", "REJECT", "CHECK", "OK"] as const;
/** What becomes of a procurement or a bid (TEND-5), the gravest first; VOID is the whole procurement. */
export type BidStatus = (typeof BID_STATUSES)[number];

export const BID_GROUNDS = [
  "FEW-BIDDERS",
  "UNLAWFUL",
  "ALL-ABOVE-BUDGET",
  "CANCELLED",
  "ALL-REJECTED",
  "LATE",
  "NOT-SEALED",
  "PREQUAL-FAILED",
  "UNSIGNED",
  "NO-CONSORTIUM-AGREEMENT",
  "UNQUALIFIED",
  "TWO-BIDS",
  "BELOW-COST",
  "ABOVE-CEILING",
  "NOT-RESPONSIVE",
  "COLLUSION",
  "RELATED",
  "SIGNED-IN-PART",
] as const;
/** Why (TEND-5), in the order in which the reasons count. */
export type BidGround = (typeof BID_GROUNDS)[number];

export const BID_TASKS = [
  "DECIDE",
  "READ",
  "ASK",
  "OBJECT",
  "DEPOSIT",
  "DRAFT",
  "PRICE",
  "REVIEW",
  "SEAL",
  "DELIVER",
  "OPENING",
  "WATCH",
  "RESULT-OBJECTION",
  "SIGN",
  "LOSS-REVIEW",
] as const;
/** Standard task of a bid (TEND-8). */
export type BidTask = (typeof BID_TASKS)[number];

export const BID_FACTORS = ["need", "relation", "fit", "price", "resources", "margin"] as const;
/** What the decision to bid turns on (TEND-9); its weight is `bid.weight.` and the same name. */
export type BidFactor = (typeof BID_FACTORS)[number];

export const EXPIRY_STATES = ["VALID", "EXPIRING", "EXPIRED"] as const;
/** How long a document of the bid library still holds (TEND-10). */
export type ExpiryState = (typeof EXPIRY_STATES)[number];

/** The lists whose codes only the models of tenders give. */
export const TENDER_RESULTS = {
  law: LAWS,
  ruleForce: RULE_FORCES,
  ruleUnit: RULE_UNITS,
  formWarning: FORM_WARNINGS,
  releaseCondition: RELEASE_CONDITIONS,
  bidReadiness: BID_READINESSES,
  bidStatus: BID_STATUSES,
  bidGround: BID_GROUNDS,
  bidTask: BID_TASKS,
  bidFactor: BID_FACTORS,
  expiryState: EXPIRY_STATES,
} as const;

export type TenderResultId = keyof typeof TENDER_RESULTS;
