import { firstOfMonth, lastOfMonth } from "../calendar/calendar-parts.ts";
import type { SerialDate } from "../calendar/serial-date.ts";
import { workdaysBetween } from "../calendar/workdays-between.ts";
import type { Light } from "../codes/codes.ts";
import { OPPORTUNITY_SOURCES, type OpportunitySource } from "../codes/deals.ts";
import { numbers, ratio, reaches } from "../kernel/guard.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

const WORKDAYS_PER_WEEK = 5;

/**
 * Entries per working week of a month: a month has as many weeks as its working days make fives.
 * Faults: calendar-ends, zero-denominator for a month without working days.
 * @model PIPE-3
 * @origin own
 */
export function weeklyEntries(month: SerialDate, entries: number): Outcome<number> {
  const days = workdaysBetween((firstOfMonth(month) - 1) as SerialDate, lastOfMonth(month));
  return days.ok ? ratio(entries * WORKDAYS_PER_WEEK, days.value, "firstMonth") : days;
}

/**
 * Entries by the customers they are to come from; the parts add up to the whole.
 * Fault: zero-denominator when every weight is 0.
 * @model PIPE-3
 * @origin own
 */
export function entriesBySource(
  entries: number,
  parameters: Parameters,
): Outcome<Readonly<Record<OpportunitySource, number>>> {
  const weights = OPPORTUNITY_SOURCES.map((source) => parameters[`mining.source.${source}`]);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return fail({ code: "zero-denominator", argument: "weights" });
  const part = (source: OpportunitySource) => (entries * parameters[`mining.source.${source}`]) / sum;
  return ok({ NEW: part("NEW"), EXIST: part("EXIST"), DORMANT: part("DORMANT") });
}

export interface PlanAchievement {
  /** Actual ÷ plan. */
  readonly rate: number;
  readonly light: Light;
  /** The same for the appraisal, capped. */
  readonly appraisal: number;
}

/**
 * Plan against actual, with its light and what counts in the monthly appraisal.
 * Faults: missing, out-of-range below 0, zero-denominator for a plan of 0.
 * @model PIPE-3
 * @origin own
 */
export function planAchievement(
  actual: number | null,
  planned: number | null,
  parameters: Parameters,
): Outcome<PlanAchievement> {
  const counts = numbers({ actualEntries: [actual, 0, Infinity], plannedEntries: [planned, 0, Infinity] });
  if (!counts.ok) return counts;
  return map(ratio(counts.value.actualEntries, counts.value.plannedEntries, "plannedEntries"), (rate) => ({
    rate,
    light: lightOf(rate, parameters),
    appraisal: Math.min(parameters["mining.kpiCap"], rate),
  }));
}

function lightOf(rate: number, parameters: Parameters): Light {
  if (reaches(rate, parameters["mining.green"])) return "GREEN";
  return reaches(rate, parameters["mining.amber"]) ? "AMBER" : "RED";
}
