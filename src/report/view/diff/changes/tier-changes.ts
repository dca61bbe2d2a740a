import { TIERS, type Tier } from "#core/codes/codes.ts";
import { describeFault } from "#locales/describe-fault.ts";
import { risesBetter, type ChangeView } from "../change-view.ts";
import { arrow, type DiffContext } from "../diff-context.ts";
import type { Side } from "../facts/side.ts";
import type { Crossing, TierChange } from "../facts/value-change.ts";

/** The tier with the thresholds that were crossed, by data and by parameters, and the credit watch. */
export function tierChanges(context: DiffContext, change: TierChange, old: Side, later: Side): readonly ChangeView[] {
  const { from, between, to } = change;
  const detour = from === to && to !== null && between !== null && between !== from;
  if (from === to && !detour) return watchChange(context, change, old, later);
  const lost = to === null ? later.value.faults.tier : null;
  return [
    {
      id: "tier",
      topic: "tier",
      kind: to === null ? "lost" : from === null ? "known" : "moved",
      direction: risesBetter(from === null || to === null ? 0 : TIERS.indexOf(from) - TIERS.indexOf(to)),
      text: arrow(tierName(context, from), tierName(context, to)),
      why: [...causes(context, change), ...(lost === null ? [] : [describeFault(lost, context.language)])],
      figures: { from, between, to },
    },
  ];
}

export function tierName({ catalogue: { codes } }: DiffContext, tier: Tier | null): string {
  return tier === null ? codes.unknown : codes.tier[tier];
}

/** Data first, then parameters; the tier between them is named where it is neither the old nor the new one. */
function causes(context: DiffContext, { from, between, to, byData, byParameters }: TierChange): readonly string[] {
  const { words } = context;
  const inSteps = between !== null && between !== from && between !== to;
  const step = (one: Tier | null, other: Tier | null) =>
    inSteps ? [`${tierName(context, one)} → ${tierName(context, other)}`] : [];
  const data = [...step(from, between), ...byData.map((crossing) => crossingText(context, crossing))];
  const parameters = [...step(between, to), ...byParameters.map((crossing) => crossingText(context, crossing))];
  return parameters.length === 0 ? data : [...data.map(words.byData), ...parameters.map(words.byParameters)];
}

/** The answer of the model in its own words, with the old figure before the new one. */
function crossingText(context: DiffContext, { old, new: now }: Crossing): string {
  const text = (reason: "value" | "threshold") =>
    arrow(context.format.score(old[reason]), context.format.score(now[reason]));
  return context.catalogue.reasons.tier[now.test](text("value"), text("threshold"), now.met);
}

/** Of an account whose tier stays: in the lowest one a credit risk takes nothing away, but is watched. */
function watchChange(context: DiffContext, tier: TierChange, old: Side, later: Side): readonly ChangeView[] {
  const [from, to] = [old.value.tier?.watch ?? null, later.value.tier?.watch ?? null];
  if (from === null || to === null || from === to) return [];
  const crossings = [...tier.byData, ...tier.byParameters].filter((one) => one.new.test === "creditRisk");
  return [
    {
      id: "watch",
      topic: "tier",
      kind: to ? "watched" : "unwatched",
      direction: to ? "worse" : "better",
      text: to ? context.words.watched : context.words.unwatched,
      why: crossings.map((crossing) => crossingText(context, crossing)),
      figures: { from, to },
    },
  ];
}
