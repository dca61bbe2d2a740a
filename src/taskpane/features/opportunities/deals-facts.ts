import { yearOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { nearFarMix, type NearFarMix } from "#core/pipeline/near-far.ts";
import { nearTarget } from "#core/pipeline/near-target.ts";
import { businessOf } from "#report/view/facts/business.ts";
import { levellingOf, slippageOf, type Levelling, type Slippage } from "#report/view/facts/deal-dates.ts";
import { pipelineOf, type Pipeline } from "#report/view/facts/pipeline.ts";
import { yearPeriod, type Period } from "#report/view/facts/period.ts";
import { portfolioOf } from "#report/view/facts/portfolio.ts";
import { standingsOf, type Standing } from "#report/view/facts/standings.ts";
import { yearOfAll, type Year } from "#report/view/facts/year.ts";
import type { LivingDeal } from "#report/view/facts/forecast.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";

/** The opportunities of an account, or of all, against the target of the year: the same numbers as on paper. */
export interface DealsFacts {
  readonly standings: readonly Standing[];
  readonly deals: readonly AccountDeal[];
  readonly period: Period;
  readonly year: Year;
  readonly pipeline: Pipeline;
  readonly near: NearFarMix | null;
  readonly slippage: Slippage;
  readonly levelling: Levelling;
}

export interface AccountDeal extends LivingDeal {
  readonly account: Account;
}

/** Null where the workbook has no opportunities. */
export function dealsFacts(whole: AccountBook, account: Account | null, asOf: SerialDate): DealsFacts | null {
  const book = account === null ? whole : { ...whole, accounts: [account] };
  const { parameters } = book;
  const period = yearPeriod(yearOf(asOf), asOf);
  const portfolio = portfolioOf(whole, asOf);
  const standings = standingsOf(book, portfolioOf(book, asOf), asOf, period.year);
  const year = yearOfAll(book, standings, portfolio, period, asOf, account === null);
  if (year === null) return null;
  const business = businessOf(together(book), asOf);
  const deals = standings.flatMap((one) => one.forecast.deals.map((deal) => ({ ...deal, account: one.account })));
  const forecast = { ...year, deals, weighted: year.likely - year.signed };
  const pipeline = pipelineOf(business, portfolio, forecast, period, parameters, asOf);
  return {
    ...{ standings, deals, period, year, pipeline },
    near: nearOf(deals, pipeline, period, parameters, asOf),
    slippage: slippageOf(standings, period.end, parameters, asOf),
    levelling: levellingOf(standings, year, parameters, asOf),
  };
}

function together({ accounts }: AccountBook): Pick<Account, "opportunities" | "sales"> {
  return {
    opportunities: accounts.flatMap(({ opportunities }) => opportunities),
    sales: accounts.flatMap(({ sales }) => sales),
  };
}

function nearOf(
  deals: readonly AccountDeal[],
  { need, experience }: Pipeline,
  { end }: Period,
  parameters: AccountBook["parameters"],
  today: SerialDate,
): NearFarMix | null {
  if (need === null) return null;
  const remaining = nearTarget(need.remaining, end - today, parameters);
  const priced = deals.map(({ opportunity }) => opportunity).filter(({ amount }) => amount !== null);
  const mix = nearFarMix(priced, { today, remaining, winRate: experience.winRate }, parameters);
  return mix.ok ? mix.value : null;
}
