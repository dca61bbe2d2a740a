import type { PipelineNeed } from "#core/pipeline/pipeline-need.ts";
import { cell, note, numbers, row, table, text, words } from "../document/make-part.ts";
import type { Part, TablePart } from "../document/part.ts";
import type { PlanContext } from "./plan-context.ts";
import { dateText, markOf, moneyText, paragraph, ratioText } from "../report-context.ts";

/** How much must stand in the pipeline for the target (PIPE-1); nothing where it does not apply. */
export function needParts(context: PlanContext): readonly Part[] {
  const { facts, words: say, format } = context;
  const { need, experience, velocity } = facts.pipeline;
  const { noTarget, noRate, source, velocity: flowText } = say.funnel.need;
  const flow =
    velocity === null || format.money(velocity) === format.money(0) ? [] : [flowText(format.money(velocity))];
  if (need === null) {
    if (!facts.period.current) return [];
    const why = facts.forecast.target === null ? noTarget : noRate;
    return [note(paragraph(context, [why, ...flow]))];
  }
  const standing = standingOf(context, need);
  return [
    text("", null, { mark: markOf(context, standing.mark), lead: standing.title }),
    needTable(context, need),
    note(paragraph(context, [source[experience.source](format.count(experience.decided)), ...flow])),
  ];
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

function needTable(context: PlanContext, need: PipelineNeed): TablePart {
  const { facts, words: say, format } = context;
  const { coverage, experience } = facts.pipeline;
  const heads = say.funnel.need;
  const times = (value: number | null) => (value === null ? say.none : heads.times(format.points(value)));
  const latest = dateText(context, need.latestCreation);
  return table(
    [
      words(heads.remaining),
      numbers(heads.winRate),
      numbers(heads.required),
      numbers(heads.effective),
      numbers(heads.count),
      numbers(heads.requiredCoverage, 28),
      numbers(heads.coverage),
      numbers(heads.latest),
    ],
    [
      row([
        format.money(need.remaining),
        ratioText(context, experience.winRate),
        format.money(need.requiredAmount),
        moneyText(context, coverage?.effective ?? null),
        need.requiredCount === null ? say.none : format.count(need.requiredCount),
        times(need.requiredCoverage),
        times(coverage?.coverage ?? null),
        cell(latest, (need.daysToCreate ?? 0) < 0 ? { tone: "bad" } : {}),
      ]),
    ],
  );
}
