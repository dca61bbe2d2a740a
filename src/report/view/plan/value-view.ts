import { valueRadar } from "#charts/value-radar.ts";
import type { Markup } from "#charts/svg.ts";
import { VALUE_AXES, type ValueAxis } from "#core/codes/codes.ts";
import type { BandView, SectionView } from "../document/document-view.ts";
import {
  cell,
  figure,
  note,
  numbers,
  row,
  section,
  sideBySide,
  table,
  text,
  wide,
  words,
  type Row,
} from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import type { PlanContext } from "./plan-context.ts";
import { headerName, paragraph, sourcesText, tableName } from "../report-context.ts";

/** The radar beside the table of its axes; only words where no axis is rated. */
export function valueView(context: PlanContext): BandView {
  const { facts, words: say, format } = context;
  const shown = (parts: SectionView["parts"]) => section("value", say.value.subject, titleOf(context), parts);
  if (VALUE_AXES.every((axis) => facts.value.ratings[axis] === null)) {
    const missing = missingAxes(facts);
    const asked = missing.length === 0 ? VALUE_AXES : missing;
    const headers = asked.map((axis) => headerName(context, "customers", axis)).join(say.list);
    return wide(shown([text(say.value.enter(say.where(tableName(context, "customers"), headers)))]));
  }
  const sources = sourcesText(context, [
    ["VAL-2", "seed", "own"],
    ["VAL-3", "own"],
  ]);
  const under = paragraph(context, [say.value.note(format.score(facts.book.parameters["balance.target"])), sources]);
  const parts = [axisTable(context), note(under)];
  const balance = section("balance", say.value.balanceSubject, balanceTitle(context), parts);
  return sideBySide([4, shown([figure(radarOf(context))])], [8, balance]);
}

function axisTable(context: PlanContext): TablePart {
  const { columns } = context.words.value;
  return table(
    [
      words(columns.axis, 38),
      numbers(columns.weight, 12),
      numbers(columns.score, 12),
      numbers(columns.contribution, 14),
      numbers(columns.gap, 12),
      words(columns.note, null, true),
    ],
    [...VALUE_AXES.map((axis) => axisRow(context, axis)), sumRow(context)],
  );
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

function radarOf(context: PlanContext): Markup {
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
    ink: context.ink,
    title: words.value.radar,
    desc: axes.map(({ label, valueText }) => words.value.radarAxis(label, valueText)).join(words.list),
  });
}

function axisRow(context: PlanContext, axis: ValueAxis): Row {
  const { facts, words: say, format, catalogue } = context;
  const { parameters } = facts.book;
  const value = shownScore(context, axis);
  const scored = facts.value.score?.axes.find((one) => one.axis === axis);
  const balanced = facts.value.balance?.rows.find((one) => one.axis === axis);
  const low = value !== null && value < parameters["balance.target"];
  return row([
    catalogue.codes.valueAxis[axis],
    format.score(parameters[`value.weight.${axis}`]),
    cell(value === null ? say.none : format.score(value), low ? { tone: "bad" } : {}),
    scored === undefined ? say.none : format.points(scored.contribution),
    facts.value.balance === null ? say.none : format.points(balanced?.gap ?? 0),
    cell("", { small: axisNote(context, axis) }),
  ]);
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

function sumRow({ facts, words: say, format, catalogue }: PlanContext): Row {
  const { score, balance } = facts.value;
  const weights = VALUE_AXES.reduce((sum, axis) => sum + facts.book.parameters[`value.weight.${axis}`], 0);
  const total = score === null ? say.none : format.points(score.total);
  const index =
    balance === null ? "" : say.value.index(format.index(balance.index), catalogue.codes.balanceBand[balance.band]);
  const gap = balance === null ? say.none : format.points(balance.rows.reduce((sum, one) => sum + one.gap, 0));
  return row([say.value.sum, format.score(weights), total, total, gap, cell("", { small: index })], "sum");
}
