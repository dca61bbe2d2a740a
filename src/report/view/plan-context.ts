import { INK } from "#charts/ink.ts";
import { catalogue } from "#locales/catalogue.ts";
import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import type { AccountFacts } from "./facts/account-facts.ts";
import { personNames, type PersonNames } from "./person-names.ts";
import type { ReportContext } from "./report-context.ts";

/** What every part of the plan writes with. */
export interface PlanContext extends ReportContext {
  readonly facts: AccountFacts;
  readonly names: PersonNames;
}

export function planContext(facts: AccountFacts, language: Language, personal: boolean): PlanContext {
  const words = catalogue(language).report;
  return {
    book: facts.book,
    asOf: facts.asOf,
    facts,
    language,
    personal,
    catalogue: catalogue(language),
    words,
    format: formats(language, largestAmount(facts)),
    ink: INK,
    names: personNames(facts.account.persons, personal, words.placeholder),
  };
}

function largestAmount({ business, account: { customer }, years, forecast }: AccountFacts): number {
  const amounts = [
    ...business.living.map(({ amount }) => amount),
    ...years.flatMap(({ wonAmount, revenue }) => [wonAmount, revenue]),
    ...[customer.signTarget, customer.collectTarget, customer.marginTarget, customer.overdue, forecast.likely],
  ];
  return amounts.reduce<number>((most, amount) => Math.max(most, Math.abs(amount ?? 0)), 0);
}
