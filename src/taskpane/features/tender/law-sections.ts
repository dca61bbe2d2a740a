import type { RuleUnit } from "#core/codes/results/tender.ts";
import { formWarnings } from "#core/tender/form-warnings.ts";
import { lawsUnchecked } from "#core/tender/laws-unchecked.ts";
import { mandatoryTender } from "#core/tender/mandatory-tender.ts";
import { TENDER_RULE_TABLE } from "#core/tender/tender-rules.ts";
import { comingDates } from "#report/view/facts/coming-dates.ts";
import type { LegalCheck } from "#report/view/facts/legal-checks.ts";
import { isBroken } from "#report/view/facts/tender-figures.ts";
import { contract } from "#workbook/contract.ts";
import { inLanguage } from "#workbook/table-name.ts";
import { dueChip } from "../../shared/due-chip.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import { articlesText, joined, ownerOf, type TenderContext } from "./tender-context.ts";

/** Under which law and in which form is bought, and what is wrong with it (TEND-0, TEND-1). */
export function formSection(context: TenderContext): OverviewSection {
  const { tender, say, words } = context;
  const { regime, form } = tender;
  const lead = [
    regime === null ? say.form.unknownRegime : words.codes.tenderRegime[regime],
    form === null ? say.form.unknownForm : words.codes.tenderForm[form],
  ];
  const warnings = warningsOf(context);
  const isKnown = regime !== null && form !== null;
  return {
    key: "form",
    title: say.form.title,
    lead: joined(lead, context),
    facts: warnings,
    records: [
      {
        key: "edit",
        name: say.form.edit,
        reason: say.form.editHint,
        route: recordRoute(ownerOf(context), "tenders", tender),
      },
    ],
    notes: [...(isKnown && warnings.length === 0 ? [say.form.ok] : []), say.form.influence],
  };
}

function warningsOf(context: TenderContext): readonly RowData[] {
  const { tender, say, book, format } = context;
  const { form, regime, subject, estimate } = tender;
  const found =
    form === null || regime === null
      ? []
      : formWarnings({ form, regime, invitees: null, stateControlled: null, reasonToInvite: null }, book.parameters);
  const must = subject === null ? null : mandatoryTender(subject, estimate, book.parameters);
  const isVoluntary = regime === "TL-VOLUNTARY" || regime === null;
  const told = found.map(({ warning, citations }) => ({
    key: warning,
    name: say.results.formWarning[warning],
    reason: articlesText(citations, context),
    chip: { standing: "warn", text: say.brief.area.law } as const,
  }));
  if (must?.ok !== true || !must.value.required || !isVoluntary) return told;
  const amount = `${format.money(must.value.threshold)}${format.moneyUnit}`;
  const reason = say.brief.law.mustTender(amount, articlesText(must.value.citations, context));
  return [...told, { key: "must", name: say.brief.area.law, reason }];
}

const DATES_SHOWN = 5;

/** What comes next: days that were entered, and last days by law. */
export function datesSection(context: TenderContext): OverviewSection {
  const { tender, facts, today, say, words, language, format } = context;
  const rows = comingDates(tender, facts.laws, today).slice(0, DATES_SHOWN);
  return {
    key: "dates",
    title: say.dates.title,
    lead: rows.length === 0 ? say.dates.none : undefined,
    facts: [
      ...timeRow(context),
      ...rows.map(({ date, what, citations }) => ({
        key: "column" in what ? what.column : what.rule,
        name:
          "column" in what
            ? inLanguage(contract.tenders.columns[what.column].header, language)
            : words.codes.tenderRule[what.rule],
        number: format.date(date),
        reason: articlesText(citations, context),
        chip: dueChip(date, today, words.pane),
      })),
    ],
  };
}

/** Working days that are left to write, against what the tasks need (TEND-2b). */
function timeRow({ facts, say, format }: TenderContext): readonly RowData[] {
  const { dates } = say;
  if (facts.time?.ok !== true) return [];
  const { available, needed, enough } = facts.time.value;
  const chip: ChipData | undefined =
    enough === null
      ? undefined
      : enough
        ? { standing: "good", text: dates.enough }
        : { standing: "bad", text: dates.tight };
  const reason = needed === null ? dates.noEffort : dates.needed(format.number(needed));
  return [{ key: "time", name: dates.time, number: dates.workdays(format.count(available)), reason, chip }];
}

/** Every limit of the law that what is entered can be held against (TEND-2). */
export function lawSection(context: TenderContext): OverviewSection {
  const { facts, say, tender, words } = context;
  const { law } = say.brief;
  const citations = facts.laws.flatMap((one) =>
    one.kind === "CHECKED" ? one.check.citations : one.kind === "LIMIT" ? one.citations : [],
  );
  const checked = facts.laws.filter(({ kind }) => kind === "CHECKED").length;
  const broken = facts.laws.filter(isBroken).length;
  const count = (number: number) => String(number);
  const lead = broken === 0 ? law.title.held(count(checked)) : law.title.broken(count(broken), count(checked));
  const unread = lawsUnchecked(citations).map((one) => say.results.law[one]);
  return {
    key: "law",
    title: say.law.title,
    lead: facts.laws.length === 0 ? say.law.none : lead,
    facts: facts.laws.map((one) => lawRow(one, context)),
    notes: [
      ...(tender.regime === "PRIVATE" ? [law.voluntary] : []),
      ...(unread.length === 0 ? [] : [law.unchecked(unread.join(words.pane.shell.list))]),
      law.noAdvice,
    ],
  };
}

export function lawRow(one: LegalCheck, context: TenderContext): RowData {
  const { say, words, today, format } = context;
  const { law } = say.brief;
  const name = words.codes.tenderRule[one.rule];
  if (one.kind === "FAULT")
    return { key: one.rule, name, reason: say.law.notChecked, chip: { standing: "warn", text: law.toCome } };
  if (one.kind === "LIMIT") {
    const number = one.last ? law.latest(format.date(one.date)) : law.earliest(format.date(one.date));
    const isGone = one.last && one.date < today;
    const chip = { standing: "plain", text: isGone ? law.gone : law.toCome } as const;
    return { key: one.rule, name, number, reason: articlesText(one.citations, context), chip };
  }
  const { measured, limit, unit, lastDayOff, citations } = one.check;
  const bound = TENDER_RULE_TABLE[one.rule].bound === "least" ? law.least : law.most;
  const said = [
    unit === null || limit === null ? null : bound(measuredText(limit, unit, context)),
    articlesText(citations, context),
    lastDayOff === true ? law.dayOff : null,
  ];
  return {
    key: one.rule,
    name,
    number: unit === null || measured === null ? undefined : measuredText(measured, unit, context),
    reason: joined(said, context),
    chip: verdictChip(one, context),
  };
}

function verdictChip({ check }: Extract<LegalCheck, { kind: "CHECKED" }>, { say }: TenderContext): ChipData {
  const { law } = say.brief;
  if (check.passed === true) return { standing: "good", text: law.passed };
  return check.force === "STATUTORY" ? { standing: "bad", text: law.failed } : { standing: "warn", text: law.advice };
}

function measuredText(value: number, unit: RuleUnit, { say, format }: TenderContext): string {
  const { days, workdays } = say.brief.law;
  if (unit === "DAYS") return days(format.count(value));
  if (unit === "WORKDAYS") return workdays(format.count(value));
  return unit === "SHARE" ? format.ratio(value) : format.count(value);
}
