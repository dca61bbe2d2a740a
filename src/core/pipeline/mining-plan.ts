import { addMonths, firstOfMonth, quarterOf, yearOf } from "../calendar/calendar-parts.ts";
import type { SerialDate } from "../calendar/serial-date.ts";
import type { Step } from "../codes/codes.ts";
import { numbers, within } from "../kernel/guard.ts";
import { all, fail, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { funnelNeed, stepsOf } from "./funnel-need.ts";

export interface MiningTargets {
  /** Any day of the first month that has a target. */
  readonly firstMonth: SerialDate;
  /** Signing target of each month from the first on, in yuan. */
  readonly targets: readonly number[];
  readonly averageDeal: number | null;
  /** From step to step in the funnel's order, the last one to ST7. */
  readonly conversions: readonly (number | null)[];
  /** Mean days from entering each of these steps to signing. */
  readonly lags: readonly (number | null)[];
}

export interface MiningMonth {
  /** First day of the month. */
  readonly month: SerialDate;
  /** Opportunities that must enter each step in this month, not rounded; ST7 is signing. */
  readonly entries: readonly number[];
}

export interface MiningPlan {
  readonly steps: readonly Step[];
  /** Without gaps, from the first month with entries to the last target's. */
  readonly months: readonly MiningMonth[];
}

/**
 * When opportunities must enter each step so that the monthly targets are signed: those of a month's target enter a step
 * as many whole months before as its lag has.
 * Faults: those of funnelNeed, zero-denominator for an average deal of 0, wrong-shape when lags do not match.
 * @model PIPE-3
 * @origin own
 */
export function miningPlan(plan: MiningTargets, parameters: Parameters): Outcome<MiningPlan> {
  const { targets, conversions } = plan;
  const steps = stepsOf(conversions.length);
  if (!steps.ok) return steps;
  const deal = numbers({ averageDeal: [plan.averageDeal, 0, Infinity] });
  if (!deal.ok) return deal;
  if (deal.value.averageDeal === 0) return fail({ code: "zero-denominator", argument: "averageDeal" });
  const shifts = monthsOfLags(plan.lags, conversions.length, parameters);
  if (!shifts.ok) return shifts;
  const needs = all(
    targets.map((target) => {
      const wins = within("target", target, 0, Infinity);
      return wins.ok ? funnelNeed(wins.value / deal.value.averageDeal, conversions) : wins;
    }),
  );
  if (!needs.ok) return needs;

  const before = Math.max(...shifts.value);
  const first = firstOfMonth(plan.firstMonth);
  const months = Array.from({ length: before + targets.length }, (_, row) =>
    map(addMonths(first, row - before, "firstMonth"), (month) => ({
      month,
      entries: shifts.value.map((shift, step) => needs.value[row - before + shift]?.[step]?.need ?? 0),
    })),
  );
  return map(all(months), (rows) => ({ steps: steps.value, months: rows }));
}

/** Whole months before signing, for each step; the last, signing itself, is 0. */
function monthsOfLags(
  lags: readonly (number | null)[],
  conversions: number,
  parameters: Parameters,
): Outcome<readonly number[]> {
  if (lags.length !== conversions) {
    const [found, expected] = [lags.length, conversions].map((length) => `${String(length)}×1`) as [string, string];
    return fail({ code: "wrong-shape", argument: "lags", found, expected });
  }
  const months = lags.map((lag) =>
    map(numbers({ lags: [lag, 0, parameters["mining.longestLag"]] }), ({ lags: days }) =>
      Math.round(days / parameters["mining.monthDays"]),
    ),
  );
  return map(all(months), (known) => [...known, 0]);
}

/**
 * The same plan by quarter or by year: entries are added up; each stands under the first of its months in the plan.
 * @model PIPE-3
 * @origin own
 */
export function miningTotals(plan: MiningPlan, by: "quarter" | "year"): readonly MiningMonth[] {
  const periods = new Map<string, MiningMonth>();
  for (const { month, entries } of plan.months) {
    const key = by === "year" ? String(yearOf(month)) : `${String(yearOf(month))}-${String(quarterOf(month))}`;
    const sum = periods.get(key);
    const added = sum === undefined ? entries : entries.map((entry, step) => entry + (sum.entries[step] ?? 0));
    periods.set(key, { month: sum?.month ?? month, entries: added });
  }
  return [...periods.values()];
}
