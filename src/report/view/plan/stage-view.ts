import type { Standing } from "#charts/status-mark.ts";
import { daysBetween } from "#core/calendar/serial-date.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, points, section, text } from "../document/make-part.ts";
import type { PairsPart } from "../document/part.ts";
import { dateText, headerName, markOf, paragraph, sourcesText, tableName } from "../report-context.ts";
import type { Condition, Stage } from "./facts/stage.ts";
import type { PlanContext } from "./plan-context.ts";

/** Stage of the cooperation, what the next one asks for, and the rhythm of orders. */
export function stageView(context: PlanContext, stage: Stage): SectionView {
  const { catalogue } = context;
  const say = catalogue.documents.plan.stage;
  const conditions = stage.conditions.map((one) => ({
    mark: markOf(context, standingOf(one)),
    lead: null,
    text: conditionText(context, stage, one),
  }));
  const under = [
    stage.rhythm === null ? null : say.orders,
    sourcesText(context, [
      ["CLS-2", "seed", "own"],
      ["MAINT-1", "own"],
    ]),
  ];
  return section("stage", say.subject, titleOf(context, stage), [
    ...(conditions.length === 0 ? [] : [points(conditions)]),
    ...remarks(context, stage).map((one) => text(one)),
    ...datesOf(context, stage),
    note(paragraph(context, under)),
  ]);
}

function standingOf({ met, id }: Condition): Standing {
  if (met === true) return "good";
  return id === "awake" && met === false ? "bad" : "warn";
}

function titleOf({ catalogue, format, asOf }: PlanContext, { stage, next, conditions, lastOrder }: Stage): string {
  const say = catalogue.documents.plan.stage;
  const { coopStage } = catalogue.codes;
  if (stage === null) return say.title.unknown;
  if (stage === "PROSPECT") return say.title.prospect;
  if (stage === "DORMANT") {
    if (lastOrder === null) return say.title.asleep;
    return say.title.dormant(format.count(daysBetween(lastOrder, asOf)));
  }
  const open = conditions.filter(({ met }) => met !== true).length;
  const count = format.count(open);
  if (next === null) return open === 0 ? say.title.top(coopStage[stage]) : say.title.losing(coopStage[stage], count);
  return open === 0
    ? say.title.ready(coopStage[stage], coopStage[next])
    : say.title.next(coopStage[stage], coopStage[next], count);
}

function conditionText(context: PlanContext, { stage }: Stage, { id, met, value, threshold }: Condition): string {
  const { catalogue, format, words } = context;
  const say = catalogue.documents.plan.stage.conditions;
  const limit = format.score(threshold ?? 0);
  const known = value === null ? words.none : format.score(value);
  switch (id) {
    case "order":
      return stage === "DORMANT" ? say.order.again : say.order.next;
    case "age":
      return say.age(known, limit);
    case "framework":
      return met === null ? say.framework.unknown : met ? say.framework.met : say.framework.open;
    case "value":
      return value === null ? say.noValue(limit) : say.value(format.points(value), limit);
    case "awake":
      return say.awake(known, limit);
  }
}

/** Where the entered stage differs from the calculated one, or what is missing to tell it. */
function remarks(context: PlanContext, { stage, entered, missing }: Stage): readonly string[] {
  const { catalogue, words } = context;
  const say = catalogue.documents.plan.stage;
  const { coopStage } = catalogue.codes;
  const onlyEntered = missing !== null && entered !== null ? [say.onlyEntered(coopStage[entered])] : [];
  const differs = missing === null && entered !== null && entered !== stage ? [say.entered(coopStage[entered])] : [];
  const columns: Readonly<Record<string, readonly ("framework" | "firstOrder" | "lastOrder" | "financial")[]>> = {
    framework: ["framework"],
    value: ["financial"],
    firstOrder: ["firstOrder"],
    lastOrder: ["lastOrder"],
  };
  const needed = missing === null ? [] : (columns[missing] ?? []);
  const headers = needed.map((column) => headerName(context, "customers", column));
  const where = words.where(tableName(context, "customers"), ...headers);
  return [...onlyEntered, ...differs, ...(headers.length === 0 ? [] : [say.missing(where)])];
}

function datesOf(context: PlanContext, { firstOrder, lastOrder, rhythm }: Stage): readonly PairsPart[] {
  const { catalogue, format } = context;
  const say = catalogue.documents.plan.stage;
  if (firstOrder === null && lastOrder === null) return [];
  const expected =
    rhythm === null
      ? null
      : rhythm.overdue
        ? say.overdue(format.date(rhythm.nextExpected), format.count(Math.floor(rhythm.daysSince - rhythm.limit)))
        : format.date(rhythm.nextExpected);
  const pairs = [
    { name: say.dates.first, text: dateText(context, firstOrder) },
    { name: say.dates.last, text: dateText(context, lastOrder) },
    ...(rhythm === null ? [] : [{ name: say.dates.gap, text: say.days(format.count(rhythm.meanGap)) }]),
    ...(expected === null ? [] : [{ name: say.dates.expected, text: expected }]),
  ];
  return [{ kind: "pairs", across: 1, pairs }];
}
