import type { KpiMeasure } from "../codes/performance.ts";
import { numbers, ratio } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface MeasuredKpi {
  readonly actual: number | null;
  readonly target: number | null;
  /** Weights count against their sum; null takes the usual weight of the measure. */
  readonly weight: number | null;
  readonly measure: KpiMeasure | null;
}

export interface KpiSheet {
  /** 100 at the targets, at most 120; below 0 when the actuals are. */
  readonly score: number;
  /** In the order of the measures; the points add up to the score, the shares to 1. */
  readonly rows: readonly {
    /** Actual ÷ target. */
    readonly attainment: number;
    readonly share: number;
    readonly points: number;
  }[];
}

/**
 * Appraisal of a member of the team: attainments, each counting 120 % at most, weighted.
 * Faults: missing, also without a weight or a measure; out-of-range for a target or a weight below 0; zero-denominator
 * for a target of 0 or weights that sum to 0.
 * @model REP-6
 * @origin own
 */
export function kpiSheet(kpis: readonly MeasuredKpi[], parameters: Parameters): Outcome<KpiSheet> {
  if (kpis.length === 0) return fail({ code: "missing", argument: "kpiActual" });
  const checked = all(
    kpis.map((kpi) => {
      const attainment = attainmentOf(kpi);
      if (!attainment.ok) return attainment;
      return map(weightOf(kpi, parameters), (weight) => ({ attainment: attainment.value, weight }));
    }),
  );
  if (!checked.ok) return checked;
  const sum = checked.value.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0) return fail({ code: "zero-denominator", argument: "weights" });
  const rows = checked.value.map(({ attainment, weight }) => {
    const share = weight / sum;
    return { attainment, share, points: 100 * share * Math.min(parameters["kpi.cap"], attainment) };
  });
  return ok({ score: rows.reduce((total, { points }) => total + points, 0), rows });
}

function attainmentOf({ actual, target }: MeasuredKpi): Outcome<number> {
  const entered = numbers({ kpiActual: [actual, -Infinity, Infinity], kpiTarget: [target, 0, Infinity] });
  return entered.ok ? ratio(entered.value.kpiActual, entered.value.kpiTarget, "kpiTarget") : entered;
}

function weightOf({ weight, measure }: MeasuredKpi, parameters: Parameters): Outcome<number> {
  const usual = measure === null ? null : parameters[`kpi.weight.${measure}`];
  return map(numbers({ kpiWeight: [weight ?? usual, 0, Infinity] }), (entered) => entered.kpiWeight);
}
