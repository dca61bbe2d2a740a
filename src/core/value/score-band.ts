import { VALUE_INDICATORS, type ValueIndicator } from "../codes/records.ts";
import { reaches, within } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** What an indicator can be: money in yuan, days, everything else a ratio. */
const BOUNDS: Readonly<Record<ValueIndicator, readonly [min: number, max: number]>> = {
  purchase: [0, Infinity],
  grossMargin: [-Infinity, 1],
  netMargin: [-Infinity, 1],
  paymentDays: [0, Infinity],
  marketGrowth: [-1, 10],
  expansion: [0, 100],
  budgetGrowth: [-1, 10],
};

type Cut = `band.${ValueIndicator}.${2 | 3 | 4 | 5}`;
const cutsOf = (indicator: ValueIndicator): readonly Cut[] =>
  ([2, 3, 4, 5] as const).map((band) => `band.${indicator}.${band}` as const);

// Made once: a column of bands asks for them at every row.
const CUTS = new Map(VALUE_INDICATORS.map((indicator) => [indicator, cutsOf(indicator)]));

/**
 * Band of a measured indicator, 1 worst to 5 best; a value on a cut belongs to the better band. Of payment days fewer
 * are better. Faults: missing, out-of-range, both named by the indicator.
 * @model VAL-1
 * @origin own
 */
export function scoreBand(indicator: ValueIndicator, value: number | null, parameters: Parameters): Outcome<number> {
  if (value === null) return fail({ code: "missing", argument: indicator });
  const [min, max] = BOUNDS[indicator];
  const measured = within(indicator, value, min, max);
  if (!measured.ok) return measured;
  let band = 1;
  for (const cut of CUTS.get(indicator) ?? []) {
    const limit = parameters[cut];
    if (indicator === "paymentDays" ? reaches(limit, value) : reaches(value, limit)) band += 1;
  }
  return ok(band);
}
