import { within } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameter } from "./define.ts";
import { parameterList } from "./parameter-list.ts";

export { parameterList } from "./parameter-list.ts";

export type ParameterId = keyof typeof parameterList;

/** A value for every parameter; null where the team must decide and has not. */
export type Parameters = {
  readonly [Id in ParameterId]: (typeof parameterList)[Id]["value"] extends null ? number | null : number;
};

export const defaultParameters = Object.fromEntries(
  Object.entries<Parameter>(parameterList).map(([id, parameter]) => [id, parameter.value]),
) as Parameters;

/** Whether a model knows a parameter by that id. */
export function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(parameterList, id);
}

// Thresholds of one scale: a value below its predecessor would leave a class that nobody can be in.
const ascending = [
  ["abc.cutA", "abc.cutB"],
  ["abc.countA", "abc.countB"],
  ["balance.uneven", "balance.balanced"],
  ["tier.coreValue", "tier.strategicValue"],
  ["cycle.short", "cycle.long"],
  ["forecast.bestStep", "forecast.commitStep"],
  ["q4.green", "q4.amber"],
  ["horizon.near", "horizon.mid"],
  ["mining.amber", "mining.green"],
  ["bid.riskAmber", "bid.riskRed"],
  ["bid.manager", "bid.go"],
  ["health.currentRatio.amber", "health.currentRatio.green"],
  ["health.netMargin.amber", "health.netMargin.green"],
  ["health.roa.amber", "health.roa.green"],
  ["health.dso.green", "health.dso.amber"],
  ["health.dio.green", "health.dio.amber"],
  ["health.watch", "health.good"],
  ["churn.orders.light", "churn.orders.clear"],
  ["churn.orders.clear", "churn.orders.strong"],
  ["churn.walletChange.light", "churn.walletChange.clear"],
  ["churn.walletChange.clear", "churn.walletChange.strong"],
  ["churn.newSuppliers.light", "churn.newSuppliers.clear"],
  ["churn.newSuppliers.clear", "churn.newSuppliers.strong"],
  ["churn.openComplaints.light", "churn.openComplaints.clear"],
  ["churn.openComplaints.clear", "churn.openComplaints.strong"],
  ["churn.rivalFacts.light", "churn.rivalFacts.clear"],
  ["churn.rivalFacts.clear", "churn.rivalFacts.strong"],
  ["churn.priceGap.light", "churn.priceGap.clear"],
  ["churn.priceGap.clear", "churn.priceGap.strong"],
  ["churn.benchmarkGap.light", "churn.benchmarkGap.clear"],
  ["churn.benchmarkGap.clear", "churn.benchmarkGap.strong"],
  ["churn.contactGap.light", "churn.contactGap.clear"],
  ["churn.contactGap.clear", "churn.contactGap.strong"],
  ["churn.paymentDelay.light", "churn.paymentDelay.clear"],
  ["churn.paymentDelay.clear", "churn.paymentDelay.strong"],
  ["churn.satisfactionDrop.strong", "churn.satisfactionDrop.clear"],
  ["churn.satisfactionDrop.clear", "churn.satisfactionDrop.light"],
  ["churn.amber", "churn.red"],
  ["rebate.amount.first", "rebate.amount.second"],
  ["rebate.amount.second", "rebate.amount.third"],
  ["concession.small", "concession.medium"],
  ["rehearsal.check", "rehearsal.practise"],
  ["rehearsal.practise", "rehearsal.prepare"],
  ["touchpoint.days.D180", "touchpoint.days.D450"],
  ["touchpoint.days.D450", "touchpoint.days.D900"],
  ["okr.amber", "okr.green"],
  ["okr.fewest", "okr.most"],
  ["event.least.TOP", "event.most.TOP"],
  ["event.least.MIDDLE", "event.most.MIDDLE"],
  ["event.least.FRONTLINE", "event.most.FRONTLINE"],
  ["event.least.STAFF", "event.most.STAFF"],
  ["resource.least", "resource.most"],
  ["forces.amber", "forces.green"],
  ["ge.lowCut", "ge.highCut"],
  ["ge.highCut", "ge.scaleTop"],
  ["rival.encounters.one", "rival.encounters.two"],
  ["rival.encounters.two", "rival.encounters.three"],
  ["rival.encounters.three", "rival.encounters.four"],
  ["rival.encounters.four", "rival.encounters.five"],
  ["rival.indirect", "rival.direct"],
  ["rival.perDeal.fewest", "rival.perDeal.most"],
  ["band.purchase.2", "band.purchase.3", "band.purchase.4", "band.purchase.5"],
  ["band.grossMargin.2", "band.grossMargin.3", "band.grossMargin.4", "band.grossMargin.5"],
  ["band.netMargin.2", "band.netMargin.3", "band.netMargin.4", "band.netMargin.5"],
  ["band.paymentDays.5", "band.paymentDays.4", "band.paymentDays.3", "band.paymentDays.2"],
  ["band.marketGrowth.2", "band.marketGrowth.3", "band.marketGrowth.4", "band.marketGrowth.5"],
  ["band.expansion.2", "band.expansion.3", "band.expansion.4", "band.expansion.5"],
  ["band.budgetGrowth.2", "band.budgetGrowth.3", "band.budgetGrowth.4", "band.budgetGrowth.5"],
] as const satisfies readonly (readonly ParameterId[])[];

/**
 * The defaults with a team's own values in place; of an id that comes twice the last holds.
 * Faults: unknown-parameter, not-a-number, and out-of-range for a value outside its bounds or below
 * the threshold that comes before it on the same scale.
 */
export function withParameters(overrides: Iterable<readonly [id: string, value: number]>): Outcome<Parameters> {
  const values: Record<ParameterId, number | null> = { ...defaultParameters };
  for (const [id, value] of overrides) {
    if (!isParameterId(id)) return fail({ code: "unknown-parameter", found: id });
    const checked = checkParameter(id, value);
    if (!checked.ok) return checked;
    values[id] = checked.value;
  }
  const parameters = values as Parameters;
  for (const scale of ascending)
    for (const [place, upper] of scale.entries()) {
      const lower = scale[place - 1];
      const ordered = within(
        upper,
        parameters[upper],
        lower === undefined ? -Infinity : parameters[lower],
        boundsOf(upper).max,
      );
      if (!ordered.ok) return ordered;
    }
  return ok(parameters);
}

/** Whether one value lies within its parameter's own bounds; the argument of a fault is the id. */
export function checkParameter(id: ParameterId, value: number): Outcome<number> {
  const { min, max } = boundsOf(id);
  return within(id, value, min, max);
}

function boundsOf(id: ParameterId): { readonly min: number; readonly max: number } {
  const { min = -Infinity, max = Infinity }: Parameter = parameterList[id];
  return { min, max };
}
