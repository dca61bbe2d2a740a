import { monthOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { weightedForecast } from "#core/pipeline/weighted-forecast.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { hasTable } from "./book-columns.ts";
import { sumKnown } from "./business.ts";
import { expectedIn } from "./forecast.ts";
import type { Period } from "./period.ts";
import { businessIn, type Portfolio } from "./portfolio.ts";
import { isWithin, quarterDays, type Span } from "./year-days.ts";
import type { Standing } from "./standings.ts";

/** Levels, each holding the ones before it; yuan. */
export interface Levels {
  readonly signed: number;
  readonly commit: number;
  readonly likely: number;
  readonly best: number;
  readonly target: number | null;
}

export interface Quarter extends Levels {
  readonly quarter: number;
  /** Whether it is over. */
  readonly past: boolean;
  /** Signed in the same quarter of the year before; null where the workbook does not reach back so far. */
  readonly previous: number | null;
}

export interface Year extends Levels {
  /** Signed on the same days of the year before. */
  readonly previous: number | null;
  readonly quarters: readonly Quarter[];
  /** Accounts with a target, and what they are likely to sign: the gap is theirs. */
  readonly targeted: number;
  readonly targetedLikely: number;
  /** Likely less target of the accounts that have one; null without a target. */
  readonly gap: number | null;
  /** Sum of the monthly targets of the team, by which the quarters are measured; null without. */
  readonly planned: number | null;
}

/** The year of all accounts together; null where the workbook has no opportunities. */
export function yearOfAll(
  book: AccountBook,
  standings: readonly Standing[],
  portfolio: Portfolio,
  period: Period,
  asOf: SerialDate,
  whole: boolean,
): Year | null {
  if (!hasTable(book, "opportunities")) return null;
  const quarters = [1, 2, 3, 4].map((quarter) =>
    quarterOfAll(book, standings, portfolio, period, asOf, quarter, whole),
  );
  const sum = (level: "signed" | "commit" | "likely" | "best") =>
    standings.reduce((total, { forecast }) => total + forecast[level], 0);
  const targeted = standings.filter(({ forecast }) => forecast.target !== null && forecast.target > 0);
  const target =
    targeted.length === 0 ? null : targeted.reduce((total, { forecast }) => total + (forecast.target ?? 0), 0);
  const targetedLikely = targeted.reduce((total, { forecast }) => total + forecast.likely, 0);
  return {
    signed: sum("signed"),
    commit: sum("commit"),
    likely: sum("likely"),
    best: sum("best"),
    target,
    previous: signedIn(standings, portfolio, period.previous),
    quarters,
    targeted: targeted.length,
    targetedLikely,
    gap: target === null ? null : targetedLikely - target,
    planned: quarters.every((quarter) => quarter.target === null)
      ? null
      : quarters.reduce((total, quarter) => total + (quarter.target ?? 0), 0),
  };
}

function quarterOfAll(
  book: AccountBook,
  standings: readonly Standing[],
  portfolio: Portfolio,
  { year, current, from, end }: Period,
  asOf: SerialDate,
  quarter: number,
  whole: boolean,
): Quarter {
  const days = quarterDays(year, quarter);
  const signed = sumOf(standings, days);
  const open = standings.flatMap(({ forecast }) =>
    forecast.deals.filter(
      (deal) =>
        deal.timing === "in-year" && deal.weighted !== null && isWithin(expectedIn(deal, openFrom(asOf, end)), days),
    ),
  );
  const forecast = weightedForecast(
    open.map(({ opportunity }) => opportunity),
    book.parameters,
  );
  const more = forecast.ok ? forecast.value : { total: 0, commit: 0, best: 0 };
  return {
    quarter,
    past: !current || asOf >= days.until,
    signed,
    commit: signed + more.commit,
    likely: signed + more.total,
    best: signed + more.best,
    target: whole && current ? plannedIn(book, { from, until: end }, days) : null,
    previous: signedIn(standings, portfolio, quarterDays(year - 1, quarter)),
  };
}

/** What is not signed on the evening of a day can be signed on the next one; at the end of the year on its last. */
function openFrom(asOf: SerialDate, end: SerialDate): SerialDate {
  return Math.min(asOf + 1, Math.max(asOf, end)) as SerialDate;
}

function sumOf(standings: readonly Standing[], span: Span): number {
  return standings.reduce((total, { business }) => total + (businessIn(business, "won", span) ?? 0), 0);
}

function signedIn(standings: readonly Standing[], { firstWon }: Portfolio, span: Span): number | null {
  return firstWon === null || firstWon > span.until ? null : sumOf(standings, span);
}

const MONTHS = 12;

/** Targets of the months, which the team keeps with its plan of opportunities; null where a month has none. */
function plannedIn({ team }: AccountBook, year: Span, days: Span): number | null {
  const targets = team.miningPlan.filter(({ month, signTarget }) => signTarget !== null && isWithin(month, year));
  if (new Set(targets.map(({ month }) => monthOf(month))).size < MONTHS) return null;
  return sumKnown(targets.filter(({ month }) => isWithin(month, days)).map(({ signTarget }) => signTarget));
}
