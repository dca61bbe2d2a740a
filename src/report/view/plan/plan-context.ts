import { INK, type Ink } from "#charts/ink.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { catalogue } from "#locales/catalogue.ts";
import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import type { AccountFacts } from "../facts/account-facts.ts";
import { personNames, type PersonNames } from "../person-names.ts";
import type { ReportContext } from "../report-context.ts";

export interface PlanOptions {
  readonly language: Language;
  /** What was known on this day; later rows are left out. */
  readonly asOf: SerialDate;
  /** Whether contacts' names, titles and contact dates may be written. */
  readonly personal: boolean;
  /** Left out: everything that there are data for. */
  readonly depth?: "brief" | "full";
  /** Colours of the charts; left out, the product's own. */
  readonly ink?: Ink;
}

/** What every part of the plan writes with. */
export interface PlanContext extends ReportContext {
  readonly facts: AccountFacts;
  readonly names: PersonNames;
}

export function planContext(
  facts: AccountFacts,
  { language, personal, ink = INK }: Pick<PlanOptions, "language" | "personal" | "ink">,
): PlanContext {
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
    ink,
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
