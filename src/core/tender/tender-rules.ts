import type { TenderRule } from "../codes/deals.ts";
import type { RuleUnit } from "../codes/results/tender.ts";
import type { Citation } from "../parameters/define.ts";
import type { ParameterId } from "../parameters/parameters.ts";

/** A limit that one law sets. */
export interface Norm {
  /** The parameter that holds the limit and its articles; 0 where the law only sets an order in time. */
  readonly limit: Extract<ParameterId, `tender.${"tl" | "gov"}.${string}`> | 0;
  readonly unit: RuleUnit;
  /** Articles of a limit of 0. */
  readonly citation?: readonly Citation[];
  /** The article speaks of projects that must be tendered; for others it is good practice. */
  readonly mandatoryOnly?: true;
}

/** What another law has in place of a rule. */
export interface Instead {
  readonly instead: readonly Citation[];
}

export interface TenderRuleDefinition {
  /** Whether `to` less `from` (days), `to` ÷ `from` (a share) or `to` (a count) is held against a lower or an upper limit. */
  readonly bound: "least" | "most";
  /** Which of the two is looked for when the other is known; a share or a count is always the second. */
  readonly sought: "from" | "to";
  /** A count that must be odd. */
  readonly odd?: true;
  readonly tl: Norm | Instead;
  readonly gov: Norm | Instead;
}

const days = (limit: Norm["limit"], more: Partial<Norm> = {}): Norm => ({ limit, unit: "DAYS", ...more });
const workdays = (limit: Norm["limit"]): Norm => ({ limit, unit: "WORKDAYS" });
const share = (limit: Norm["limit"], more: Partial<Norm> = {}): Norm => ({ limit, unit: "SHARE", ...more });
const count = (limit: Norm["limit"], more: Partial<Norm> = {}): Norm => ({ limit, unit: "COUNT", ...more });
const must = { mandatoryOnly: true } as const;
const least = { bound: "least", sought: "to" } as const;
const latestFrom = { bound: "least", sought: "from" } as const;
const most = { bound: "most", sought: "to" } as const;

// Government procurement has no objections but queries, and publishes the result, not the candidates.
const query: Instead = { instead: ["GPL 52"] };
const objection: Instead = { instead: ["TR 22", "TR 54"] };
const none: Instead = { instead: [] };

const clarification = {
  tl: days("tender.tl.clarificationDays"),
  gov: days("tender.gov.clarificationDays"),
};

/** Every rule with its first and second date, amount or number. */
export const TENDER_RULE_TABLE: Readonly<Record<TenderRule, TenderRuleDefinition>> = {
  // issue of the documents → bid deadline
  "BID-PERIOD": { ...least, tl: days("tender.tl.bidDays", must), gov: days("tender.gov.bidDays") },
  // clarification → bid deadline
  CLARIFICATION: { ...latestFrom, ...clarification },
  "NEW-DEADLINE": { ...least, ...clarification },
  // first → last day of sale
  "SALE-PERIOD": { ...least, tl: days("tender.tl.saleDays"), gov: workdays("tender.gov.saleWorkdays") },
  // end of sale of the prequalification documents (government procurement: their notice) → application
  "PREQUAL-PERIOD": { ...least, tl: days("tender.tl.prequalDays", must), gov: workdays("tender.gov.prequalWorkdays") },
  // clarification or objection → application
  "PREQUAL-CLARIFICATION": {
    ...latestFrom,
    tl: days("tender.tl.prequalClarificationDays"),
    gov: days("tender.tl.prequalClarificationDays"),
  },
  "PREQUAL-OBJECTION": { ...latestFrom, tl: days("tender.tl.prequalObjectionDays"), gov: query },
  // objection → bid deadline; objection → reply
  "DOCUMENT-OBJECTION": { ...latestFrom, tl: days("tender.tl.documentObjectionDays"), gov: query },
  "DOCUMENT-REPLY": { ...most, tl: days("tender.tl.documentReplyDays"), gov: query },
  // estimate → deposit
  DEPOSIT: { ...most, tl: share("tender.tl.depositShare"), gov: share("tender.gov.depositShare") },
  BIDDERS: { ...least, tl: count("tender.tl.bidders"), gov: count("tender.gov.suppliers") },
  COMMITTEE: { ...least, odd: true, tl: count("tender.tl.committee", must), gov: count("tender.gov.committee") },
  // size of the committee → experts
  EXPERTS: { ...least, tl: share("tender.tl.experts", must), gov: share("tender.gov.experts") },
  // evaluation report → publicity; its first → last day; objection → last day; objection → reply
  PUBLICATION: { ...most, tl: days("tender.tl.publicationDays", must), gov: query },
  PUBLICITY: { ...least, tl: days("tender.tl.publicityDays", must), gov: query },
  "RESULT-OBJECTION": { ...latestFrom, tl: days(0, { ...must, citation: ["TR 54"] }), gov: query },
  "RESULT-REPLY": { ...most, tl: days("tender.tl.resultReplyDays", must), gov: query },
  // award notice → contract; decision on the winner → talks about price or solution
  CONTRACT: { ...most, tl: days("tender.tl.contractDays"), gov: days("tender.gov.contractDays") },
  NEGOTIATION: { ...least, tl: days(0, { citation: ["TL 43"] }), gov: days(0, { citation: ["GPL 77(5)"] }) },
  // contract, or notice of withdrawal → deposit back
  "DEPOSIT-BACK": { ...most, tl: days("tender.tl.depositBackDays"), gov: workdays("tender.gov.depositBackWorkdays") },
  "WITHDRAWAL-BACK": {
    ...most,
    tl: days("tender.tl.withdrawalBackDays"),
    gov: workdays("tender.gov.withdrawalBackWorkdays"),
  },
  // contract amount → bond
  "PERFORMANCE-BOND": { ...most, tl: share("tender.tl.bondShare"), gov: share("tender.gov.bondShare") },
  // day on which the cause was known → complaint
  COMPLAINT: { ...most, tl: days("tender.tl.complaintDays"), gov: { instead: ["GPL 55"] } },
  // day on which the harm was known → query → reply; end of the term for it → complaint
  QUERY: { ...most, tl: objection, gov: workdays("tender.gov.queryWorkdays") },
  "QUERY-REPLY": { ...most, tl: objection, gov: workdays("tender.gov.queryReplyWorkdays") },
  "QUERY-COMPLAINT": { ...most, tl: { instead: ["TR 60"] }, gov: workdays("tender.gov.queryComplaintWorkdays") },
  // contract → copy filed; contract amount → additional order
  FILING: { ...most, tl: none, gov: workdays("tender.gov.filingWorkdays") },
  ADDITION: { ...most, tl: none, gov: share("tender.gov.additionShare") },
};
