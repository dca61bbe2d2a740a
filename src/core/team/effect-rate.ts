import { SALES_ACTIVITY_KINDS, type SalesActivityKind } from "../codes/performance.ts";
import type { ActivityTotal } from "../codes/results/team.ts";
import { numbers, ratio } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { activityEffect, type Activity } from "./effective-activity.ts";

export interface KindActivity extends Activity {
  readonly kind: SalesActivityKind | null;
  /** Yuan. */
  readonly cost: number | null;
}

export interface EffectRate {
  readonly kind: SalesActivityKind | ActivityTotal;
  readonly activities: number;
  readonly effective: number;
  /** 0–1; null without activities. */
  readonly rate: number | null;
  /** Yuan for each effective activity; null without any, and where the cost of one is not known. */
  readonly costPerEffective: number | null;
}

/**
 * Share of effective activities.
 * Faults: those of activityEffect, zero-denominator without activities.
 * @model REP-2
 * @origin own
 */
export function effectRate(activities: readonly Activity[], parameters: Parameters): Outcome<number> {
  const effects = all(activities.map((activity) => activityEffect(activity, parameters)));
  if (!effects.ok) return effects;
  const effective = effects.value.filter((effect) => effect.effective).length;
  return ratio(effective, activities.length, "activities");
}

/**
 * The same for each of the eight kinds, for activities without a kind (NONE) and for ALL; the numbers of the kinds and
 * of NONE add up to those of ALL.
 * Faults: those of activityEffect, out-of-range for a cost below 0.
 * @model REP-2
 * @origin seed for the kinds, own for what is effective
 */
export function effectRates(
  activities: readonly KindActivity[],
  parameters: Parameters,
): Outcome<readonly EffectRate[]> {
  const judged = all(
    activities.map((activity) => {
      const cost = numbers({ activityCost: [activity.cost ?? 0, 0, Infinity] });
      if (!cost.ok) return cost;
      return map(activityEffect(activity, parameters), ({ effective }) => ({ ...activity, effective }));
    }),
  );
  return map(judged, (known) => [
    ...[...SALES_ACTIVITY_KINDS, null].map((kind) =>
      rateOf(
        kind ?? "NONE",
        known.filter((activity) => activity.kind === kind),
      ),
    ),
    rateOf("ALL", known),
  ]);
}

type Judged = KindActivity & { readonly effective: boolean };

function rateOf(kind: EffectRate["kind"], activities: readonly Judged[]): EffectRate {
  const effective = activities.filter((activity) => activity.effective).length;
  const isCostKnown = activities.every(({ cost }) => cost !== null);
  const cost = activities.reduce((sum, activity) => sum + (activity.cost ?? 0), 0);
  return {
    kind,
    activities: activities.length,
    effective,
    rate: activities.length === 0 ? null : effective / activities.length,
    costPerEffective: effective === 0 || !isCostKnown ? null : cost / effective,
  };
}
