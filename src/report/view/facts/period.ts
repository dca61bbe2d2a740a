import { yearOf } from "#core/calendar/calendar-parts.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Customer } from "#workbook/contract.ts";
import type { Business } from "./business.ts";
import { firstDay, lastDay, yearBefore, type Span } from "./year-days.ts";

/** The year that a plan reports, and the part of the year before that it is compared with. */
export interface Period extends Span {
  readonly year: number;
  /** 31 December. `until` is the as-of date where that comes first. */
  readonly end: SerialDate;
  /** Whether it is the year of the as-of date. Targets and forecasts belong to this year only. */
  readonly current: boolean;
  readonly previous: Span;
  /** Part of the year that is gone, 0–1. */
  readonly elapsed: number;
}

/**
 * The year of the as-of date; for an account with no business, target or open opportunity in it the latest year
 * with business.
 */
export function periodOf(business: Business, customer: Customer, asOf: SerialDate): Period {
  const current = yearOf(asOf);
  const years = businessYears(business);
  const planned = [customer.signTarget, customer.collectTarget, customer.marginTarget].some(
    (target) => target !== null,
  );
  const stays = years.includes(current) || business.living.length > 0 || planned || years.length === 0;
  return yearPeriod(stays ? current : Math.max(...years), asOf);
}

export function yearPeriod(year: number, asOf: SerialDate): Period {
  const [from, end] = [firstDay(year), lastDay(year)];
  const current = yearOf(asOf) === year;
  const until = current ? asOf : end;
  return {
    year,
    from,
    until,
    end,
    current,
    previous: { from: firstDay(year - 1), until: current ? yearBefore(until) : lastDay(year - 1) },
    elapsed: (until - from + 1) / (end - from + 1),
  };
}

/** Years with sales or decided opportunities, ascending. */
export function businessYears({ won, lost, sales }: Business): readonly number[] {
  const dates = [...sales.map(({ month }) => month), ...[...won, ...lost].map(({ closed }) => closed)];
  const years = dates.flatMap((date) => (date === null ? [] : [yearOf(date)]));
  return [...new Set(years)].sort((one, other) => one - other);
}
