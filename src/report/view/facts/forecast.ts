import { ageing } from "#core/pipeline/ageing.ts";
import { stepNumber, winProbability } from "#core/pipeline/step-probability.ts";
import { weightedForecast } from "#core/pipeline/weighted-forecast.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { sumKnown, type Business, type LivingOpportunity } from "./business.ts";
import { daysOf } from "./deals.ts";
import type { Period } from "./period.ts";
import { isWithin } from "./year-days.ts";

/** When an opportunity is expected to be signed. */
export type Timing = "in-year" | "later" | "undated";

export interface LivingDeal {
  readonly opportunity: LivingOpportunity;
  readonly timing: Timing;
  /** null: its step is not known. */
  readonly probability: number | null;
  /** Amount × probability; null when one of them is not known. */
  readonly weighted: number | null;
  /** Older than won ones become (FUN-3); null when that cannot be judged. */
  readonly stale: boolean | null;
}

/** What the year should bring in signed amounts. */
export interface YearForecast {
  /** Every living opportunity: those of this year first, then by amount. */
  readonly deals: readonly LivingDeal[];
  readonly signed: number;
  /** Weighted amount of the opportunities that are expected to be signed within the year. */
  readonly weighted: number;
  /** Signed and weighted together. */
  readonly likely: number;
  /** Signed and what stands in the last step before, at full amount. */
  readonly commit: number;
  /** Signed and everything qualified, at full amount. */
  readonly best: number;
  readonly target: number | null;
}

/** Expected later or undated: opportunities that cannot count for the year. */
export function forecastOf(
  business: Business,
  period: Period,
  signed: number | null,
  target: number | null,
  parameters: Parameters,
  asOf: SerialDate,
): YearForecast {
  const wonDays = daysOf(business.won);
  const deals = business.living
    .map((opportunity) => livingDeal(opportunity, period, wonDays, parameters, asOf))
    .sort(
      (one, other) =>
        rankOf(one.timing) - rankOf(other.timing) || (other.opportunity.amount ?? -1) - (one.opportunity.amount ?? -1),
    );
  const inYear = deals.filter(({ timing, weighted }) => timing === "in-year" && weighted !== null);
  const forecast = weightedForecast(
    inYear.map(({ opportunity }) => opportunity),
    parameters,
  );
  const open = forecast.ok ? forecast.value : { total: 0, commit: 0, best: 0 };
  const done = signed ?? 0;
  return {
    deals,
    signed: done,
    weighted: open.total,
    likely: done + open.total,
    commit: done + open.commit,
    best: done + open.best,
    target,
  };
}

function livingDeal(
  opportunity: LivingOpportunity,
  { end }: Period,
  wonDays: readonly number[],
  parameters: Parameters,
  asOf: SerialDate,
): LivingDeal {
  const { expSign, created, amount } = opportunity;
  const chance = winProbability(opportunity, parameters);
  const probability = chance.ok ? chance.value : null;
  const age = ageing(created === null || created > asOf ? null : asOf - created, wonDays, parameters);
  return {
    opportunity,
    timing: expSign === null ? "undated" : expSign <= end ? "in-year" : "later",
    probability,
    weighted: probability === null || amount === null ? null : amount * probability,
    stale: age.ok ? age.value.stale : null,
  };
}

function rankOf(timing: Timing): number {
  return timing === "in-year" ? 0 : 1;
}

/** What is expected to be signed within some days. */
export interface QuarterOutlook {
  readonly count: number;
  readonly weighted: number;
  /** Full amount of what stands in the last step before signing. */
  readonly commit: number;
}

/** Quarter of an expected signing; a date that has passed is moved to the as-of date. */
export function expectedIn({ opportunity }: LivingDeal, asOf: SerialDate): SerialDate | null {
  return opportunity.expSign === null ? null : (Math.max(opportunity.expSign, asOf) as SerialDate);
}

export function outlookOf(
  deals: readonly LivingDeal[],
  days: { readonly from: SerialDate; readonly until: SerialDate },
  asOf: SerialDate,
  parameters: Parameters,
): QuarterOutlook {
  const here = deals.filter((deal) => isWithin(expectedIn(deal, asOf), days));
  const committed = here.filter(
    ({ opportunity: { step, status } }) =>
      status === "OPEN" && step !== null && stepNumber(step) >= parameters["forecast.commitStep"],
  );
  return {
    count: here.length,
    weighted: sumKnown(here.map(({ weighted }) => weighted)) ?? 0,
    commit: sumKnown(committed.map(({ opportunity }) => opportunity.amount)) ?? 0,
  };
}

/** Whether the date of the next step or of the expected signing has passed. */
export function isLate({ opportunity: { nextDate, expSign } }: LivingDeal, asOf: SerialDate): boolean {
  return [nextDate, expSign].some((date) => date !== null && date < asOf);
}
