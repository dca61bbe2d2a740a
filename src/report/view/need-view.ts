import type { PipelineNeed } from "#core/pipeline/pipeline-need.ts";
import type { PlanContext } from "./plan-context.ts";
import { dateText, markOf, moneyText, paragraph, ratioText } from "./report-context.ts";

/** How much must stand in the pipeline for the target (PIPE-1). */
export interface NeedView {
  readonly mark: string | null;
  readonly title: string | null;
  readonly items: readonly { readonly name: string; readonly value: string; readonly late: boolean }[];
  readonly notes: readonly string[];
}

export function needView(context: PlanContext): NeedView | null {
  const { facts, words, format } = context;
  const { need, experience, velocity } = facts.pipeline;
  const say = words.funnel.need;
  const flow =
    velocity === null || format.money(velocity) === format.money(0) ? [] : [say.velocity(format.money(velocity))];
  if (need === null) {
    if (!facts.period.current) return null;
    const why = facts.forecast.target === null ? say.noTarget : say.noRate;
    return { mark: null, title: null, items: [], notes: [paragraph(context, [why, ...flow])] };
  }
  const standing = standingOf(context, need);
  return {
    mark: markOf(context, standing.mark),
    title: standing.title,
    items: itemsOf(context, need),
    notes: [paragraph(context, [say.source[experience.source](format.count(experience.decided)), ...flow])],
  };
}

function standingOf({ facts, words, format }: PlanContext, need: PipelineNeed) {
  const { title } = words.funnel.need;
  const { coverage } = facts.pipeline;
  if (need.remaining === 0) return { mark: "good", title: title.reached } as const;
  if (coverage === null || coverage.gap > 0) {
    return { mark: "bad", title: title.short(format.money(coverage?.gap ?? need.requiredAmount)) } as const;
  }
  return coverage.warning
    ? ({ mark: "warn", title: title.warning } as const)
    : ({ mark: "good", title: title.covered } as const);
}

function itemsOf(context: PlanContext, need: PipelineNeed): NeedView["items"] {
  const { facts, words, format } = context;
  const { coverage, experience } = facts.pipeline;
  const say = words.funnel.need;
  const times = (value: number | null) => (value === null ? words.none : say.times(format.points(value)));
  const item = (name: string, value: string, late = false) => ({ name, value, late });
  return [
    item(say.remaining, format.money(need.remaining)),
    item(say.winRate, ratioText(context, experience.winRate)),
    item(say.required, format.money(need.requiredAmount)),
    item(say.effective, moneyText(context, coverage?.effective ?? null)),
    item(say.count, need.requiredCount === null ? words.none : format.count(need.requiredCount)),
    item(say.requiredCoverage, times(need.requiredCoverage)),
    item(say.coverage, times(coverage?.coverage ?? null)),
    item(say.latest, dateText(context, need.latestCreation), (need.daysToCreate ?? 0) < 0),
  ];
}
