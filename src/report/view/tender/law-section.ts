import { formWarnings } from "#core/tender/form-warnings.ts";
import { lawsUnchecked } from "#core/tender/laws-unchecked.ts";
import { mandatoryTender } from "#core/tender/mandatory-tender.ts";
import { TENDER_RULE_TABLE } from "#core/tender/tender-rules.ts";
import type { RuleUnit } from "#core/codes/results/tender.ts";
import type { Citation } from "#core/parameters/define.ts";
import { describeFault } from "#locales/describe-fault.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import { markOf, moneyText, paragraph, sourcesText, tableName, unitText } from "../report-context.ts";
import { challengePart } from "./challenge-part.ts";
import type { LegalCheck } from "../facts/legal-checks.ts";
import { articlesText, ruleName } from "./tender-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";
import { isBroken } from "../facts/tender-figures.ts";

/** Every limit of the law that what is entered can be held against, with its article. */
export function lawSection(context: AccountContext, facts: TenderFacts): SectionView {
  const { catalogue, format, words } = context;
  const { subject, title, columns, enter } = catalogue.documents.tender.law;
  const { laws } = facts;
  if (laws.length === 0) {
    const where = enter(words.table(tableName(context, "tenders")));
    return section("law", subject, title.none, [text(where), ...formPart(context, facts)]);
  }
  const heads = [
    column(columns.rule, 39),
    column(columns.found, 20),
    column(columns.limit, 28),
    column(columns.lawful, 28),
    column(columns.verdict, 18),
    column(columns.article),
  ];
  const checked = laws.filter(({ kind }) => kind === "CHECKED").length;
  const broken = laws.filter(isBroken).length;
  const message =
    broken === 0 ? title.held(format.count(checked)) : title.broken(format.count(broken), format.count(checked));
  const rows = laws.map((law) => lawRow(context, law));
  return section("law", subject, message, [
    table(heads, rows),
    ...formPart(context, facts),
    note(legalNote(context, facts)),
    ...challengePart(context, facts),
  ]);
}

function lawRow(context: AccountContext, law: LegalCheck): Row {
  const { catalogue, format, language, words } = context;
  const told = catalogue.documents.tender.law;
  const name = ruleName(context, law.rule);
  switch (law.kind) {
    case "FAULT":
      return row([name, cell(describeFault(law.fault, language), { tone: "quiet" })], "minor");
    case "LIMIT": {
      const date = law.last ? told.latest(format.date(law.date)) : told.earliest(format.date(law.date));
      const passed = law.last && law.date < context.asOf;
      return row([
        name,
        words.none,
        words.none,
        date,
        passed ? told.gone : told.toCome,
        articlesText(context, law.citations),
      ]);
    }
    case "CHECKED":
      return checkedRow(context, law);
  }
}

function checkedRow(context: AccountContext, { rule, check }: LegalCheck & { readonly kind: "CHECKED" }): Row {
  const { catalogue, words } = context;
  const told = catalogue.documents.tender.law;
  const { measured, limit, unit, passed, lastDayOff, force, citations } = check;
  const bound = TENDER_RULE_TABLE[rule].bound === "least" ? told.least : told.most;
  const failed = force === "STATUTORY" ? told.failed : told.advice;
  const mark = markOf(context, passed === true ? "good" : force === "STATUTORY" ? "bad" : "warn");
  return row([
    ruleName(context, rule),
    unit === null || measured === null ? words.none : measuredText(context, measured, unit),
    unit === null || limit === null ? words.none : bound(measuredText(context, limit, unit)),
    cell(lawfulText(context, rule, check), { small: lastDayOff === true ? told.dayOff : null }),
    cell(passed === true ? told.passed : failed, { mark, tone: passed === true ? "plain" : "bad" }),
    articlesText(context, citations),
  ]);
}

/** The lawful date, or nothing for a share or a count, whose limit says it. */
function lawfulText(
  { catalogue, format, words }: AccountContext,
  rule: LegalCheck["rule"],
  { lawful, unit }: Extract<LegalCheck, { kind: "CHECKED" }>["check"],
): string {
  const { latest, earliest } = catalogue.documents.tender.law;
  if (lawful === null || (unit !== "DAYS" && unit !== "WORKDAYS")) return words.none;
  const { sought, bound } = TENDER_RULE_TABLE[rule];
  const isLast = sought === "from" || bound === "most";
  const date = format.date(lawful as Parameters<typeof format.date>[0]);
  return isLast ? latest(date) : earliest(date);
}

function measuredText({ catalogue, format }: AccountContext, value: number, unit: RuleUnit): string {
  const { days, workdays } = catalogue.documents.tender.law;
  switch (unit) {
    case "DAYS":
      return days(format.count(value));
    case "WORKDAYS":
      return workdays(format.count(value));
    case "SHARE":
      return format.ratio(value);
    case "COUNT":
      return format.count(value);
  }
}

/** What is wrong with the form of the purchase, and whether it had to be tendered. */
function formPart(context: AccountContext, { rows: { tender } }: TenderFacts): readonly Part[] {
  const { book, catalogue } = context;
  const { form, regime, subject, estimate } = tender;
  const { form: formText, mustTender } = catalogue.documents.tender.law;
  const warnings =
    form === null || regime === null
      ? []
      : formWarnings({ form, regime, invitees: null, stateControlled: null, reasonToInvite: null }, book.parameters);
  const must = subject === null ? null : mandatoryTender(subject, estimate, book.parameters);
  const threshold =
    must?.ok === true && must.value.required && (regime === "TL-VOLUNTARY" || regime === null)
      ? mustTender(amountText(context, must.value.threshold), articlesText(context, must.value.citations))
      : null;
  const told = warnings.map(({ warning, citations }) =>
    formText(catalogue.codes.formWarning[warning], articlesText(context, citations)),
  );
  const lines = [...told, ...(threshold === null ? [] : [threshold])];
  if (lines.length === 0) return [];
  const mark = markOf(context, "warn");
  return [{ kind: "points", points: lines.map((line) => ({ mark, lead: null, text: line })) }];
}

function amountText(context: AccountContext, amount: number): string {
  return `${moneyText(context, amount)} ${unitText(context)}`;
}

/** Which texts nobody has read, what binds a company's own purchase, and that this is no legal advice. */
function legalNote(context: AccountContext, { laws, rows }: TenderFacts): string {
  const { catalogue, words } = context;
  const { unchecked, checked, othersChecked, noAdvice, voluntary } = catalogue.documents.tender.law;
  const unread = lawsUnchecked(laws.flatMap(citationsOf)).map((law) => catalogue.codes.law[law]);
  return paragraph(context, [
    rows.tender.regime === "PRIVATE" ? voluntary : null,
    unread.length === 0 ? null : unchecked(unread.join(words.list)),
    unread.length === 0 ? checked : othersChecked,
    noAdvice,
    sourcesText(context, [["TEND-2", "law"]]),
  ]);
}

function citationsOf(law: LegalCheck): readonly Citation[] {
  switch (law.kind) {
    case "CHECKED":
      return law.check.citations;
    case "LIMIT":
      return law.citations;
    case "FAULT":
      return [];
  }
}
