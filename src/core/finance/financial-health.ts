import {
  FINANCE_MEASURES,
  type FinanceMeasure,
  type FinancialHealthCode,
  type HealthReason,
} from "../codes/results/finance.ts";
import { exceeds, faultOutside, reaches } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Measures of a customer's statements: ratios such as 1.8 and 0.08, DSO and DIO in days; null is not known. */
export interface StatementMeasures extends Readonly<Record<FinanceMeasure, number | null>> {
  /** Assets less liabilities, in yuan; null where nobody has looked. */
  readonly equity: number | null;
}

export interface FinancialHealth {
  /** WEAK asks for a credit review: credit limit, guarantee or prepayment are to be decided. */
  readonly health: FinancialHealthCode;
  /** Sum of the measures that are known, 0–10. */
  readonly points: number;
  /** The points that decided, or what holds the light at WATCH. */
  readonly reason: HealthReason;
  /** In the order of FINANCE_MEASURES. */
  readonly measures: readonly {
    readonly measure: FinanceMeasure;
    /** 2 green, 1 amber, 0 red; null where the measure is not known. */
    readonly points: 0 | 1 | 2 | null;
  }[];
  readonly unknown: readonly FinanceMeasure[];
}

/**
 * Light of a customer's finances: five measures with 2, 1 or 0 points.
 *
 * Negative equity or a measure that is not known holds it at WATCH. What is not known is never counted against the
 * customer: WEAK is said only where the best that it could be would not help.
 * Faults: missing without any measure, out-of-range for a current ratio or days below 0.
 * @model FIN-6
 * @origin own
 */
export function financialHealth(statement: StatementMeasures, parameters: Parameters): Outcome<FinancialHealth> {
  const measures: Rated[] = [];
  const unknown: FinanceMeasure[] = [];
  let points = 0;
  for (const limit of LIMITS) {
    const { measure } = limit;
    const value = statement[measure];
    if (value === null) {
      unknown.push(measure);
      measures.push({ measure, points: null });
      continue;
    }
    const outside = faultOutside(limit.argument, value, limit.least, Infinity);
    if (outside) return outside;
    const earned = pointsOf(limit, value, parameters);
    points += earned;
    measures.push({ measure, points: earned });
  }
  if (unknown.length === FINANCE_MEASURES.length) return fail({ code: "missing", argument: "health.currentRatio" });

  const equity = statement.equity ?? 0;
  const fault = faultOutside("health.equity", equity, -Infinity, Infinity);
  if (fault) return fault;
  const reason = reasonOf(points, unknown.length, equity < 0, parameters);
  const health = reason === "EQUITY" || reason === "MISSING" ? "WATCH" : reason;
  return ok({ health, points, reason, measures, unknown });
}

type Rated = FinancialHealth["measures"][number];

// Written out once: a column of customers asks for them row by row.
const LIMITS = FINANCE_MEASURES.map(
  (measure) =>
    ({
      measure,
      argument: `health.${measure}`,
      least: measure === "netMargin" || measure === "roa" ? -Infinity : 0,
      fewerIsBetter: measure === "dso" || measure === "dio",
      green: `health.${measure}.green`,
      amber: `health.${measure}.amber`,
    }) as const,
);

function pointsOf(limit: (typeof LIMITS)[number], value: number, parameters: Parameters): 0 | 1 | 2 {
  const isMet = (threshold: number) => (limit.fewerIsBetter ? !exceeds(value, threshold) : reaches(value, threshold));
  if (isMet(parameters[limit.green])) return 2;
  return isMet(parameters[limit.amber]) ? 1 : 0;
}

function reasonOf(points: number, unknown: number, isInDebt: boolean, parameters: Parameters): HealthReason {
  if (!reaches(points + 2 * unknown, parameters["health.watch"])) return "WEAK";
  if (isInDebt) return "EQUITY";
  if (unknown > 0) return "MISSING";
  return reaches(points, parameters["health.good"]) ? "GOOD" : "WATCH";
}
