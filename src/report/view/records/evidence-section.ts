import { STEPS, type Step } from "#core/codes/codes.ts";
import type { Row as TableRow } from "#workbook/contract.ts";
import { dealName } from "../deal-texts.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, numbers, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import { dateText, markOf, tableName } from "../report-context.ts";
import type { DealRecord, RecordsFacts } from "./records-facts.ts";
import { isProved, stepName } from "./step-texts.ts";

/** Steps of each opportunity with their dates and what proves them. */
export function evidenceSection(context: AccountContext, { deals }: RecordsFacts): SectionView | null {
  const { catalogue, format, words } = context;
  const { subject, title, enter } = catalogue.documents.records.evidence;
  if (deals.length === 0) return null;
  const open = deals.reduce((sum, deal) => sum + unproved(context, deal), 0);
  const message = open === 0 ? title.all : title.open(format.count(open));
  const where = enter(words.table(tableName(context, "exitEvidence")));
  const isEmpty = deals.every(({ evidence }) => evidence.length === 0);
  const tables = deals.map((deal) => stepTable(context, deal));
  return section("evidence", subject, message, [...tables, ...(isEmpty ? [text(where)] : [])]);
}

/** Steps before the one in which it is, as far as they are on record, that nobody verified. */
function unproved({ asOf }: AccountContext, deal: DealRecord): number {
  const now = deal.opportunity.step;
  const passed = new Set(deal.steps.map(({ step }) => step).filter((step) => now !== null && isBefore(step, now)));
  return [...passed].filter((step) => !isProved(deal, step, asOf)).length;
}

function isBefore(one: Step, other: Step): boolean {
  return STEPS.indexOf(one) < STEPS.indexOf(other);
}

function stepTable(context: AccountContext, deal: DealRecord) {
  const { columns } = context.catalogue.documents.records.evidence;
  const heads = [
    column(columns.step, 36),
    column(columns.entered, 21),
    numbers(columns.days, 11),
    column(columns.evidence, null, true),
    column(columns.met, 21),
    column(columns.verified, 30),
    column(columns.document, 26),
  ];
  const known = STEPS.filter((step) => isKnown(deal, step));
  const rows = known.flatMap((step) => stepRows(context, deal, step));
  const title = dealName(context, deal.opportunity);
  return table(heads, rows, { title });
}

function isKnown({ opportunity, steps, evidence }: DealRecord, step: Step): boolean {
  return opportunity.step === step || [...steps, ...evidence].some((one) => one.step === step);
}

function stepRows(context: AccountContext, deal: DealRecord, step: Step): readonly Row[] {
  const { catalogue, format, words } = context;
  const { none } = catalogue.documents.records.evidence;
  const entries = deal.steps.filter((one) => one.step === step);
  const first = entries[0];
  const days = entries.reduce((sum, one) => sum + one.days, 0);
  const lead = [
    cell(stepName(context, step), { tone: deal.opportunity.step === step ? "strong" : "plain" }),
    first === undefined ? words.none : format.date(first.entered),
    first === undefined ? words.none : format.count(days),
  ];
  const proofs = deal.evidence.filter((one) => one.step === step);
  if (proofs.length === 0) return [row([...lead, cell(none, { tone: "quiet" })])];
  return proofs.map((proof, at) => row([...(at === 0 ? lead : ["", "", ""]), ...proofCells(context, proof)]));
}

function proofCells(context: AccountContext, proof: TableRow<"exitEvidence">) {
  const { asOf, catalogue, names, words } = context;
  const { yes, verified, no } = catalogue.documents.records.evidence;
  const { evidence, metOn, verifiedBy, document } = proof;
  const isMet = proof.verified === true && (metOn === null || metOn <= asOf);
  const state = isMet ? (verifiedBy === null ? verified : yes(verifiedBy)) : no;
  return [
    evidence === null ? words.none : names.inText(evidence),
    dateText(context, metOn !== null && metOn > asOf ? null : metOn),
    cell(state, { mark: markOf(context, isMet ? "good" : "warn") }),
    document ?? words.none,
  ];
}
