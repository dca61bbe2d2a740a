import { caseCompleteness, planCompleteness } from "#report/view/facts/rival-plan.ts";
import { isRival } from "#report/view/facts/rivals.ts";
import type { Row } from "#workbook/contract.ts";
import { capitalised } from "../../shared/capitalised.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { RowData } from "../../shared/screen.tsx";
import {
  aboutUs,
  beginOf,
  isAbout,
  joined,
  ownOf,
  teamOf,
  type CompetitionContext,
  type RivalContext,
} from "./competition-context.ts";
import { namedDimensions } from "./standing-sections.ts";

/** What we do against the rival: what the plan rests on, what it says and what it lacks (COMP-6). */
export function planSection(context: RivalContext): OverviewSection {
  const { account, rival, book, say } = context;
  const plans = aboutUs(book.team.rivalPlans, context).filter((plan) => isRival(rival, plan.rival));
  return {
    key: "plan",
    title: say.plans.title,
    lead: plans.length === 0 ? say.plans.empty : undefined,
    facts: basisRows(context),
    records: plans.map((plan, at) => planRow(plan, at, context)),
    add: { table: "rivalPlans", account: null, begin: { customer: account.name, ...planBegin(context) } },
    notes: [say.plans.note],
  };
}

/** Where the benchmark says that we lead and lag, and the difference that may be used. */
function basisRows(context: RivalContext): readonly RowData[] {
  const { rival, say } = context;
  const [leads, lags] = [namedDimensions(rival, "LEAD", context), namedDimensions(rival, "LAG", context)];
  const row = (key: string, name: string, reason: string | null): readonly RowData[] =>
    reason === null || reason === "" ? [] : [{ key, name: capitalised(name), reason }];
  return [
    ...row("lead", say.results.rivalPlanPart.lead, leads),
    ...row("lag", say.results.rivalPlanPart.lag, lags),
    ...row("difference", say.results.rivalPlanPart.difference, rival.difference?.claim ?? null),
  ];
}

/** What a new plan begins with: what is known already. */
function planBegin(context: RivalContext): Readonly<Record<string, string>> {
  const { rival } = context;
  const [lead, lag] = [namedDimensions(rival, "LEAD", context), namedDimensions(rival, "LAG", context)];
  const difference = rival.difference?.claim ?? "";
  const known = Object.entries({ lead, lag, difference }).filter(([, text]) => text !== "");
  return { ...beginOf(context), ...Object.fromEntries(known) };
}

function planRow(plan: Row<"rivalPlans">, at: number, context: CompetitionContext): LinkedRow {
  const { book, say, words, format } = context;
  const found = planCompleteness(plan, book);
  const open = found.ok ? found.value.open : [];
  const said = [
    plan.likelyMove === null ? null : say.plans.likely(plan.likelyMove),
    plan.owner,
    plan.due === null ? null : format.date(plan.due),
    plan.customer === null ? say.plans.everywhere : null,
    open.length === 0
      ? null
      : say.plans.open(open.map((part) => say.results.rivalPlanPart[part]).join(words.pane.shell.list)),
  ];
  return {
    key: String(at),
    name: plan.ourMove ?? say.plans.noMove,
    number: found.ok ? format.ratio(found.value.share) : undefined,
    reason: joined(said, context),
    chip:
      plan.proof === null
        ? { standing: "warn", text: say.plans.noProof }
        : { standing: "good", text: say.plans.proved },
    route: recordRoute(teamOf(context), "rivalPlans", plan),
  };
}

/** What a rival delivers here today and we could win (COMP-6). */
export function replacementsSection(context: CompetitionContext): OverviewSection {
  const { account, rivals, say } = context;
  const cases = (rivals?.replacements ?? []).filter(({ rival }) => isAbout(context, rival));
  return {
    key: "replacements",
    title: say.replacements.title,
    lead: cases.length === 0 ? say.replacements.empty : undefined,
    records: cases.map((one, at) => caseRow(one, at, context)),
    add: { table: "replacementCases", account: account.name, begin: beginOf(context) },
    notes: [say.replacements.note],
  };
}

function caseRow(one: Row<"replacementCases">, at: number, context: CompetitionContext): LinkedRow {
  const { say, words, format } = context;
  const found = caseCompleteness(one);
  const open = found.ok ? found.value.open : [];
  const money = (value: number) => `${format.money(value)}${format.moneyUnit}`;
  const said = [
    one.reason,
    one.switchingCost === null ? null : say.replacements.cost(money(one.switchingCost)),
    one.plan,
    open.length === 0
      ? null
      : say.plans.open(open.map((part) => say.results.replacementPart[part]).join(words.pane.shell.list)),
  ];
  return {
    key: String(at),
    name: one.product ?? one.rival,
    rest: one.product === null ? undefined : one.rival,
    number: one.annualValue === null ? undefined : say.replacements.yearly(money(one.annualValue)),
    reason: joined(said, context),
    chip:
      open.length === 0
        ? { standing: "good", text: say.replacements.whole }
        : { standing: "warn", text: say.replacements.gaps(String(open.length)) },
    route: recordRoute(ownOf(context), "replacementCases", one),
  };
}
