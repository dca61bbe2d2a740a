import { numbers, ratio } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import { meanOf } from "../kernel/slope.ts";

/** What one manager did in one month; null is "not written down". */
export interface ManagerMonth {
  readonly jointVisits: number | null;
  readonly coachedDeals: number | null;
  readonly reviewedLogs: number | null;
  /** Yuan. */
  readonly forecast: number | null;
  readonly actual: number | null;
}

/** A table to talk about, no verdict on anybody. Means are over the months that were written down, null without any. */
export interface ManagerSummary {
  readonly months: number;
  readonly jointVisits: number | null;
  readonly coachedDeals: number | null;
  readonly reviewedLogs: number | null;
  /** Mean size of the forecast error, without its sign. */
  readonly forecastError: number | null;
}

/**
 * Forecast at the month's beginning against its result: above 0 when too much was forecast.
 * Faults: missing, out-of-range below 0, zero-denominator without a result.
 * @model REP-7
 * @origin own
 */
export function monthForecastError(forecast: number | null, actual: number | null): Outcome<number> {
  const entered = numbers({ monthForecast: [forecast, 0, Infinity], monthActual: [actual, 0, Infinity] });
  if (!entered.ok) return entered;
  return map(ratio(entered.value.monthForecast, entered.value.monthActual, "monthActual"), (part) => part - 1);
}

/**
 * A manager's months together. A month without a forecast or with a result of 0 takes no part in the error.
 * Fault: out-of-range below 0.
 * @model REP-7
 * @origin own
 */
export function managerSummary(months: readonly ManagerMonth[]): Outcome<ManagerSummary> {
  const checked = all(
    months.map((month) =>
      numbers({
        jointVisits: [month.jointVisits ?? 0, 0, Infinity],
        coachedDeals: [month.coachedDeals ?? 0, 0, Infinity],
        reviewedLogs: [month.reviewedLogs ?? 0, 0, Infinity],
        monthForecast: [month.forecast ?? 0, 0, Infinity],
        monthActual: [month.actual ?? 0, 0, Infinity],
      }),
    ),
  );
  return map(checked, () => {
    const mean = (part: "jointVisits" | "coachedDeals" | "reviewedLogs") =>
      meanOf(months.flatMap((month) => month[part] ?? []));
    const errors = months.flatMap(({ forecast, actual }) => {
      const error = monthForecastError(forecast, actual);
      return error.ok ? [Math.abs(error.value)] : [];
    });
    return {
      months: months.length,
      jointVisits: mean("jointVisits"),
      coachedDeals: mean("coachedDeals"),
      reviewedLogs: mean("reviewedLogs"),
      forecastError: meanOf(errors),
    };
  });
}
