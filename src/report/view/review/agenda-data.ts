import { SURVEY_ITEMS } from "#core/codes/results/retention.ts";
import type { AgendaItem } from "#core/guide/touchpoint-agendas.ts";
import { decidersOf } from "#core/relationships/deciders.ts";
import { shownSignals } from "#core/retention/churn-points.ts";
import { plain } from "#charts/svg.ts";
import { BODY, shorten } from "#charts/text-width.ts";
import { setWidth } from "../document/fit/text-lines.ts";
import { dateText, moneyText } from "../report-context.ts";
import type { ReviewContext } from "./review-context.ts";

type Data = (context: ReviewContext) => string;

/** What the account's own data say about each item of the agendas. */
const INSIDE: Readonly<Record<AgendaItem, Data>> = {
  GOALS: goals,
  VALUE: value,
  CHANGES: ({ facts, review, format }) =>
    facts.needs.length === 0 ? review.data.noNeeds : review.data.needs(format.count(facts.needs.length)),
  "NEXT-HALF": items,
  ACTIONS: actions,
  PROBLEMS: problems,
  SATISFACTION: satisfaction,
  SIGNALS: signals,
  MEASURES: ({ facts: { problems: list }, review, format }) =>
    list.length === 0
      ? review.data.noProblems
      : review.data.measures(
          format.count(list.length),
          format.count(list.filter(({ solution }) => solution !== null).length),
        ),
  OWNERS: ({ facts: { problems: list }, review, format }) =>
    list.length === 0
      ? review.data.noProblems
      : review.data.owners(
          format.count(list.length),
          format.count(list.filter(({ owner, due }) => owner === null || due === null).length),
        ),
  RESULTS: (context) => context.review.data.results(goals(context), value(context)),
  RENEWAL: renewal,
  EXPANSION: ({ facts: { whitespace }, review, format }) =>
    whitespace.units.length === 0
      ? review.data.noExpansion
      : review.data.expansion(
          format.money(whitespace.gap),
          format.count(whitespace.units.filter(({ space }) => space.gap > 0).length),
        ),
  "JOINT-PLAN": plan,
  DECISIONS: ({ account, review, format }) => {
    const count = decidersOf(account.persons).all.length;
    return count === 0 ? review.data.noDeciders : review.data.deciders(format.count(count));
  },
};

/** Of these the customer knows as much as we do. */
const FOR_CUSTOMER: Partial<Readonly<Record<AgendaItem, Data>>> = {
  GOALS: goals,
  VALUE: confirmed,
  "NEXT-HALF": items,
  PROBLEMS: problems,
  MEASURES: INSIDE.MEASURES,
  RESULTS: goals,
  RENEWAL: renewal,
  "JOINT-PLAN": plan,
};

export function agendaData(context: ReviewContext, item: AgendaItem): string {
  const data = (context.forCustomer ? FOR_CUSTOMER : INSIDE)[item];
  return data === undefined ? context.words.none : data(context);
}

function goals({ facts, review, format }: ReviewContext): string {
  const { met, late } = standingOf(facts.goals);
  if (facts.goals.length === 0) return review.data.noGoals;
  return review.data.goals(format.count(met), format.count(facts.goals.length), format.count(late));
}

/** How many goals are met, and how many are past due. */
export function standingOf(goals: ReviewContext["facts"]["goals"]): { readonly met: number; readonly late: number } {
  return {
    met: goals.filter(({ state }) => state === "done").length,
    late: goals.filter(({ state }) => state === "overdue").length,
  };
}

function value(context: ReviewContext): string {
  const { total, rows } = context.facts.value;
  const { data } = context.review;
  if (rows.length === 0 || total === null) return data.noValue;
  return data.value(moneyText(context, total.confirmed), moneyText(context, total.claimed));
}

function confirmed(context: ReviewContext): string {
  const { total } = context.facts.value;
  if (total === null || total.confirmed === 0) return context.words.none;
  return context.review.data.confirmed(moneyText(context, total.confirmed));
}

function items(context: ReviewContext): string {
  const { openItems } = context.facts;
  const { data } = context.review;
  const [first] = openItems;
  if (first === undefined) return data.noItems;
  return data.items(context.format.count(openItems.length), dateText(context, first.due));
}

function actions({ facts: { commitments }, review, format }: ReviewContext): string {
  if (commitments.length === 0) return review.data.noActions;
  const late = commitments.filter(({ daysLate }) => daysLate > 0).length;
  return review.data.actions(format.count(commitments.length), format.count(late));
}

function problems({ facts, review, format }: ReviewContext): string {
  const list = facts.problems;
  if (list.length === 0) return review.data.noProblems;
  const complaints = list.filter(({ kind }) => kind === "COMPLAINT").length;
  const oldest = Math.max(...list.map(({ daysOpen }) => daysOpen));
  return review.data.problems(format.count(complaints), format.count(list.length - complaints), format.count(oldest));
}

function satisfaction({ facts, review, format, catalogue, words }: ReviewContext): string {
  const { account, answers } = facts.satisfaction;
  if (answers.length === 0) return review.data.noSatisfaction;
  if (account === null || account.score === null) return review.data.surveys(format.count(answers.length));
  const weakest = answers.flatMap(({ score }) => score?.weakest ?? []).slice(0, account.answers);
  const named = SURVEY_ITEMS.filter((item) => weakest.includes(item)).map((item) => catalogue.codes.surveyItem[item]);
  return review.data.satisfaction(
    format.score(account.score),
    format.count(account.answers),
    named.slice(0, 2).join(words.list),
  );
}

function signals({ facts: { churn }, review, format, catalogue }: ReviewContext): string {
  const risk = churn?.risk ?? null;
  if (risk === null) return review.data.noSignals;
  const { light } = risk;
  return review.data.signals(
    light === null ? catalogue.codes.unknown : catalogue.codes.light[light],
    format.count(shownSignals(risk).length),
  );
}

function renewal(context: ReviewContext): string {
  const [first] = context.facts.renewals;
  const { data, renewal: words } = context.review;
  if (first === undefined) return context.forCustomer ? context.words.none : data.noRenewal;
  const { contract, end, daysLeft } = first;
  const name = brief(context.told(contract.name ?? contract.contractId) ?? words.unnamed);
  return data.renewal(name, dateText(context, end), context.format.count(daysLeft));
}

function plan(context: ReviewContext): string {
  const [first] = context.facts.plans;
  const { data } = context.review;
  if (first === undefined) return data.noPlan;
  const { name, from, until } = first.plan;
  const called = brief(context.told(name) ?? data.unnamedPlan);
  if (!context.forCustomer) return data.plan(called, context.format.ratio(first.completeness.share));
  return data.planForCustomer(called, dateText(context, from), dateText(context, until));
}

/** mm that a name may take of a line that says more. */
const NAME = 58;

function brief(name: string): string {
  return shorten(plain(name), { size: BODY }, NAME, setWidth);
}
