import { valueRadar } from "#charts/value-radar.ts";
import { VALUE_AXES, type ValueAxis } from "#core/codes/codes.ts";
import type { PlanContext } from "./plan-context.ts";
import { headerName, paragraph, sourcesText, tableName } from "./report-context.ts";

export interface ValueView {
  readonly subject: string;
  readonly title: string;
  /** null, as the balance: no axis is rated. */
  readonly radar: string | null;
  readonly balance: {
    readonly subject: string;
    readonly title: string;
    readonly columns: Readonly<Record<"axis" | "weight" | "score" | "contribution" | "gap" | "note", string>>;
    readonly rows: readonly AxisRowView[];
    readonly sum: AxisRowView;
  } | null;
  readonly note: string;
}

export interface AxisRowView {
  readonly axis: string;
  readonly weight: string;
  readonly score: string;
  readonly low: boolean;
  readonly contribution: string;
  readonly gap: string;
  readonly note: string;
}

export function valueView(context: PlanContext): ValueView {
  const { facts, words, format } = context;
  const shared = { subject: words.value.subject, title: titleOf(context) };
  if (VALUE_AXES.every((axis) => facts.value.ratings[axis] === null)) {
    const headers = VALUE_AXES.map((axis) => headerName(context, "customers", axis)).join(words.list);
    const where = words.where(tableName(context, "customers"), headers);
    return { ...shared, radar: null, balance: null, note: words.value.enter(where) };
  }
  const sources = sourcesText(context, [
    ["VAL-2", "seed", "own"],
    ["VAL-3", "own"],
  ]);
  return {
    ...shared,
    radar: radarOf(context),
    balance: {
      subject: words.value.balanceSubject,
      title: balanceTitle(context),
      columns: words.value.columns,
      rows: VALUE_AXES.map((axis) => axisRow(context, axis)),
      sum: sumRow(context),
    },
    note: paragraph(context, [words.value.note(format.score(facts.book.parameters["balance.target"])), sources]),
  };
}

function titleOf({ facts, words, format }: PlanContext): string {
  const { score, faults } = facts.value;
  if (score !== null) return words.value.title(format.points(score.total));
  if (faults.score?.code !== "missing") return words.value.noWeights;
  return words.value.unknownTitle(format.count(missingAxes(facts).length));
}

function missingAxes({ value, book }: PlanContext["facts"]): readonly ValueAxis[] {
  return VALUE_AXES.filter((axis) => value.ratings[axis] === null && book.parameters[`value.weight.${axis}`] > 0);
}

function balanceTitle({ facts, words, catalogue }: PlanContext): string {
  const { balance } = facts.value;
  if (balance === null) return words.value.balance.unknown;
  return balance.bottleneck === null
    ? words.value.balance.level
    : words.value.balance.bottleneck(catalogue.codes.valueAxis[balance.bottleneck]);
}

/** What is drawn and counted: the opposite of the rating for risk, since more is better on every axis. */
function shownScore({ facts }: PlanContext, axis: ValueAxis): number | null {
  const rating = facts.value.ratings[axis];
  return rating !== null && axis === "risk" ? 100 - rating : rating;
}

function radarOf(context: PlanContext): string {
  const { facts, words, format, catalogue } = context;
  const axes = VALUE_AXES.map((axis) => {
    const value = shownScore(context, axis);
    return {
      label: catalogue.codes.valueAxis[axis],
      value,
      counted: facts.book.parameters[`value.weight.${axis}`] > 0,
      valueText: value === null ? words.none : format.score(value),
    };
  });
  return valueRadar({
    axes,
    target: facts.book.parameters["balance.target"],
    size: 60,
    title: words.value.radar,
    desc: axes.map(({ label, valueText }) => words.value.radarAxis(label, valueText)).join(words.list),
  });
}

function axisRow(context: PlanContext, axis: ValueAxis): AxisRowView {
  const { facts, words, format, catalogue } = context;
  const { parameters } = facts.book;
  const value = shownScore(context, axis);
  const scored = facts.value.score?.axes.find((one) => one.axis === axis);
  const balanced = facts.value.balance?.rows.find((one) => one.axis === axis);
  return {
    axis: catalogue.codes.valueAxis[axis],
    weight: format.score(parameters[`value.weight.${axis}`]),
    score: value === null ? words.none : format.score(value),
    low: value !== null && value < parameters["balance.target"],
    contribution: scored === undefined ? words.none : format.points(scored.contribution),
    gap: facts.value.balance === null ? words.none : format.points(balanced?.gap ?? 0),
    note: axisNote(context, axis),
  };
}

function axisNote({ facts, words, format }: PlanContext, axis: ValueAxis): string {
  const { ratings, score, balance } = facts.value;
  const { parameters } = facts.book;
  const rating = ratings[axis];
  if (rating === null) return words.value.missing;
  if (axis === "risk") {
    const limit = words.value.highRisk(format.score(parameters["value.highRisk"]));
    const text = words.value.risk(format.score(rating));
    return score?.highRisk === true ? [text, limit].join(words.list) : text;
  }
  if (parameters[`value.weight.${axis}`] === 0) return words.value.notCounted;
  if (balance?.driver === axis) return words.value.driver;
  return balance?.bottleneck === axis ? words.value.bottleneckNote : "";
}

function sumRow({ facts, words, format, catalogue }: PlanContext): AxisRowView {
  const { score, balance } = facts.value;
  const weights = VALUE_AXES.reduce((sum, axis) => sum + facts.book.parameters[`value.weight.${axis}`], 0);
  const total = score === null ? words.none : format.points(score.total);
  return {
    axis: words.value.sum,
    weight: format.score(weights),
    score: total,
    low: false,
    contribution: total,
    gap: balance === null ? words.none : format.points(balance.rows.reduce((sum, { gap }) => sum + gap, 0)),
    note:
      balance === null ? "" : words.value.index(format.index(balance.index), catalogue.codes.balanceBand[balance.band]),
  };
}
