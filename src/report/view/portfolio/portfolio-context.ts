import { catalogue } from "#locales/catalogue.ts";
import { formats } from "#locales/format.ts";
import type { Catalogue } from "#locales/catalogue.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import { themeInk } from "../../theme/theme-ink.ts";
import { dealName } from "../deal-texts.ts";
import type { LivingDeal } from "../facts/forecast.ts";
import { personNames, type PersonNames } from "../person-names.ts";
import type { ReportContext } from "../report-context.ts";
import type { PortfolioFacts } from "./facts/portfolio-facts.ts";
import type { Standing } from "../facts/standings.ts";
import { shortNames, tagNames } from "../short-names.ts";

/** What every part of the portfolio report writes with. */
export interface PortfolioContext extends ReportContext {
  readonly facts: PortfolioFacts;
  readonly say: Catalogue["documents"]["portfolio"];
  readonly names: PersonNames;
  /** The account without its legal form. */
  readonly nameOf: (standing: Standing) => string;
  /** As short as still tells it from the others, for charts and narrow columns. */
  readonly tagOf: (standing: Standing) => string;
  readonly dealOf: (deal: LivingDeal) => string;
}

export function portfolioContext(
  facts: PortfolioFacts,
  { language, asOf, personal, theme }: DocumentOptions,
): PortfolioContext {
  const words = catalogue(language);
  const persons = facts.standings.flatMap(({ account }) => account.persons);
  const names = personNames(persons, personal, words.report.placeholder);
  const short = shortNames(facts.standings.map(({ account }) => account.name));
  const tags = tagNames(short);
  const tagBy = new Map(facts.standings.map(({ account }, index) => [account, tags[index] ?? account.name]));
  const nameBy = new Map(facts.standings.map(({ account }, index) => [account, short[index] ?? account.name]));
  return {
    book: facts.book,
    asOf,
    language,
    personal,
    catalogue: words,
    words: words.report,
    format: formats(language, largestAmount(facts), smallestAmount(facts)),
    ink: themeInk(theme),
    facts,
    say: words.documents.portfolio,
    names,
    nameOf: ({ account }) => nameBy.get(account) ?? account.name,
    tagOf: ({ account }) => tagBy.get(account) ?? account.name,
    dealOf: ({ opportunity }) => dealName({ words: words.report, names }, opportunity),
  };
}

function largestAmount({ year, standings, concentration, overdue }: PortfolioFacts): number {
  const amounts = [
    year?.likely,
    year?.target,
    year?.previous,
    concentration?.total,
    overdue?.total,
    ...standings.map(({ grossProfit }) => grossProfit),
  ];
  return amounts.reduce<number>((most, amount) => Math.max(most, Math.abs(amount ?? 0)), 0);
}

/** What an account's row shows, so that a small account is not written as nothing. */
function smallestAmount({ standings }: PortfolioFacts): number {
  const shown = standings.flatMap(({ forecast, overdue }) => [
    forecast.signed,
    forecast.likely,
    forecast.target ?? 0,
    overdue?.total ?? 0,
  ]);
  return Math.min(...shown.map(Math.abs).filter((amount) => amount > 0));
}
