import { VALUE_INDICATORS, type ValueIndicator } from "../codes/records.ts";
import { faultOutside, reaches } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import { rememberOf } from "../kernel/remember.ts";
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

interface Scale {
  readonly min: number;
  readonly max: number;
  readonly fewerIsBetter: boolean;
  /** From where an indicator is in band 2, 3, 4 and 5. */
  readonly cuts: readonly number[];
}

// Made once for each set of parameters: a column of bands asks for them at every row.
const scalesOf = rememberOf((parameters: Parameters) => {
  const scales = VALUE_INDICATORS.map((indicator): [ValueIndicator, Scale] => {
    const [min, max] = BOUNDS[indicator];
    const cuts = ([2, 3, 4, 5] as const).map((band) => parameters[`band.${indicator}.${band}`]);
    return [indicator, { min, max, fewerIsBetter: indicator === "paymentDays", cuts }];
  });
  return Object.fromEntries(scales) as Record<ValueIndicator, Scale>;
});

/**
 * Band of a measured indicator, 1 worst to 5 best; a value on a cut belongs to the better band. Of payment days fewer
 * are better. Faults: missing, out-of-range, both named by the indicator.
 * @model VAL-1
 * @origin own
 */
export function scoreBand(indicator: ValueIndicator, value: number | null, parameters: Parameters): Outcome<number> {
  if (value === null) return fail({ code: "missing", argument: indicator });
  const { min, max, fewerIsBetter, cuts } = scalesOf(parameters)[indicator];
  const outside = faultOutside(indicator, value, min, max);
  if (outside) return outside;
  let better = 0;
  for (const cut of cuts) if (fewerIsBetter ? reaches(cut, value) : reaches(value, cut)) better += 1;
  return BANDS[better] ?? WORST;
}

// Made once: a column of assessments asks for eight in every row.
const BANDS = [1, 2, 3, 4, 5].map(ok);
const WORST = ok(1);
