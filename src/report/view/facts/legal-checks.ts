import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { TenderRule } from "#core/codes/deals.ts";
import type { RuleForce } from "#core/codes/results/tender.ts";
import type { Fault } from "#core/kernel/fault.ts";
import type { Citation } from "#core/parameters/define.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { normInForce } from "#core/tender/norm-in-force.ts";
import { checkTender, type TenderCheck } from "#core/tender/tender-check.ts";
import { isAboutDates, tenderDate } from "#core/tender/tender-date.ts";
import { TENDER_RULE_TABLE } from "#core/tender/tender-rules.ts";
import type { Row } from "#workbook/contract.ts";

export type Tender = Row<"tenders">;
type Column = {
  [Id in keyof Tender]: Tender[Id] extends number | null ? Id : never;
}[keyof Tender];

/** What a rule says of this tender. */
export type LegalCheck =
  | { readonly kind: "CHECKED"; readonly rule: TenderRule; readonly check: TenderCheck }
  /** Only one of the two dates is known: the other one is due by, or not before, this day. */
  | {
      readonly kind: "LIMIT";
      readonly rule: TenderRule;
      readonly date: SerialDate;
      /** Whether the day is the last, or else the first one that is lawful. */
      readonly last: boolean;
      readonly force: RuleForce;
      readonly citations: readonly Citation[];
    }
  | { readonly kind: "FAULT"; readonly rule: TenderRule; readonly fault: Fault };

/** The two entries of a tender that a rule compares; a count has only the second. */
const ENTRIES = {
  "SALE-PERIOD": ["saleStart", "saleEnd"],
  "PREQUAL-PERIOD": ["prequalSaleEnd", "prequalDeadline"],
  "PREQUAL-CLARIFICATION": ["prequalClarified", "prequalDeadline"],
  "PREQUAL-OBJECTION": ["prequalObjection", "prequalDeadline"],
  "BID-PERIOD": ["issued", "deadline"],
  CLARIFICATION: ["clarified", "deadline"],
  "DOCUMENT-OBJECTION": ["objection", "deadline"],
  "DOCUMENT-REPLY": ["objection", "objectionReply"],
  DEPOSIT: ["estimate", "deposit"],
  BIDDERS: [null, "bidders"],
  COMMITTEE: [null, "committee"],
  EXPERTS: ["committee", "experts"],
  PUBLICATION: ["report", "publicityStart"],
  PUBLICITY: ["publicityStart", "publicityEnd"],
  "RESULT-OBJECTION": ["resultObjection", "publicityEnd"],
  "RESULT-REPLY": ["resultObjection", "resultReply"],
  CONTRACT: ["awarded", "signed"],
  "DEPOSIT-BACK": ["signed", "depositBack"],
  "WITHDRAWAL-BACK": ["withdrawn", "depositBack"],
  "PERFORMANCE-BOND": ["contractAmount", "performanceBond"],
  COMPLAINT: ["harmKnown", "complaint"],
  QUERY: ["harmKnown", "query"],
  "QUERY-REPLY": ["query", "queryReply"],
  "QUERY-COMPLAINT": ["queryReply", "complaint"],
  FILING: ["signed", "filed"],
  ADDITION: ["contractAmount", "addedAmount"],
} as const satisfies Readonly<Partial<Record<TenderRule, readonly [Column | null, Column]>>>;

export type EnteredRule = keyof typeof ENTRIES;

/** The rules that say something of what is entered, in the order of a tender's course. */
export function legalChecks(tender: Tender, parameters: Parameters): readonly LegalCheck[] {
  const rules = Object.keys(ENTRIES) as EnteredRule[];
  return rules.flatMap((rule) => legalCheck(rule, tender, parameters) ?? []);
}

function legalCheck(rule: EnteredRule, tender: Tender, parameters: Parameters): LegalCheck | null {
  const { regime } = tender;
  const [first, second] = ENTRIES[rule];
  const [from, to] = [first === null ? null : tender[first], tender[second]];
  if (normInForce(rule, regime, parameters).force === "NONE") return null;
  if (to !== null && (first === null || from !== null)) {
    const check = checkTender({ rule, from, to, regime }, parameters);
    return check.ok ? { kind: "CHECKED", rule, check: check.value } : { kind: "FAULT", rule, fault: check.fault };
  }
  const { sought, bound } = TENDER_RULE_TABLE[rule];
  const known = sought === "to" ? from : to;
  if (known === null || !isAboutDates(rule)) return null;
  const found = tenderDate(rule, known as SerialDate, regime, parameters);
  if (!found.ok) return { kind: "FAULT", rule, fault: found.fault };
  const { date, force, citations } = found.value;
  // What must lie so many days before a day has a last day; what must not come sooner a first.
  const last = sought === "from" || bound === "most";
  return date === null ? null : { kind: "LIMIT", rule, date, last, force, citations };
}
