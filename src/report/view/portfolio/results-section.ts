import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words, type Row } from "../document/make-part.ts";
import { paragraph, sourcesText, whereText } from "../report-context.ts";
import type { IndicatorResult, Results } from "./facts/results.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

/** Results in four dimensions; null where no period is kept. */
export function resultsSection(context: PortfolioContext): SectionView | null {
  const { facts, say, format, catalogue, words: common } = context;
  const { results } = facts;
  if (results === null) return null;
  const { columns } = say.results;
  const hasAction = results.indicators.some(({ row: { action } }) => action !== null);
  const dimensions = (results.result?.dimensions ?? []).map(({ dimension, score }) =>
    say.results.dimension(catalogue.codes.resultDimension[dimension], format.score(score)),
  );
  const returned = results.returnOnCost === null ? [] : [say.results.returnOnCost(format.number(results.returnOnCost))];
  const summed = dimensions.length === 0 ? [] : [say.results.dimensions(dimensions.join(common.list))];
  return section("results", say.results.subject, titleOf(context, results), [
    table(
      [
        words(columns.dimension, 32),
        words(columns.indicator, hasAction ? 34 : null),
        numbers(columns.floor, 18),
        numbers(columns.target, 18),
        numbers(columns.actual, 18),
        numbers(columns.score, 14),
        ...(hasAction ? [words(columns.action, null, true)] : []),
      ],
      results.indicators.map((one) => rowOf(context, one)),
    ),
    ...(summed.length + returned.length === 0 ? [] : [text([...summed, ...returned].join(common.sentenceGap))]),
    ...(results.result === null ? [note(say.results.enter(whereText(context, "kamResults", "actual")))] : []),
    note(paragraph(context, [weightsText(context, results), sourcesText(context, [["KPI-1", "seed", "own"]])])),
  ]);
}

function weightsText({ say }: PortfolioContext, { result }: Results): string | null {
  if (result === null) return null;
  return result.weighed ? say.results.weights.indicators : say.results.weights.dimensions;
}

function titleOf({ say, format }: PortfolioContext, { period, result }: Results): string {
  return result === null ? say.results.unscored(period) : say.results.title(period, format.score(result.total));
}

function rowOf(
  { format, words: common, catalogue, names }: PortfolioContext,
  { row: one, score }: IndicatorResult,
): Row {
  const number = (value: number | null) => (value === null ? common.none : format.number(value));
  return row([
    one.dimension === null ? common.none : catalogue.codes.resultDimension[one.dimension],
    catalogue.codes.resultIndicator[one.indicator],
    number(one.floor),
    number(one.target),
    number(one.actual),
    cell(score === null ? common.none : format.score(score), { tone: "strong" }),
    names.inText(one.action ?? common.none),
  ]);
}
