import { BENCHMARK_ROW, benchmarkChart } from "#charts/benchmark-chart.ts";
import type { BenchmarkDimension } from "#core/codes/performance.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, figure, lower, note, numbers, row, section, table, text, words } from "../document/make-part.ts";
import type { FigurePart, TablePart } from "../document/part.ts";
import { sourcesText, whereText } from "../report-context.ts";
import type { MetRival, Rivals } from "../facts/rivals.ts";
import type { Market } from "../facts/market-shares.ts";
import { marketTables } from "./market-table.ts";
import type { PlanContext } from "./plan-context.ts";
import { planTable, replacementTables, shortName } from "./rival-plans.ts";

/** mm of a row where the page has little room. */
const LOW_ROW = 4.8;

/** Where we stand beside the rivals that are met here, and what we do against each. */
export function rivalsView(context: PlanContext, rivals: Rivals, markets: readonly Market[]): SectionView {
  const { catalogue } = context;
  const say = catalogue.documents.plan.rivals;
  const isRated = rivals.dimensions.length > 0;
  return section("rivals", say.subject, titleOf(context, rivals), [
    ...(isRated ? [chartOf(context, rivals)] : [text(say.enter(whereText(context, "benchmarks", "own")))]),
    ...(isRated ? [standingTable(context, rivals)] : []),
    ...marketTables(context, markets),
    planTable(context, rivals),
    ...replacementTables(context, rivals),
    note(
      sourcesText(context, [
        ["COMP-1", "own"],
        ["COMP-2", "seed", "own"],
        ["COMP-3", "seed", "own"],
        ...(markets.length === 0 ? [] : ([["COMP-5", "std"]] as const)),
        ["COMP-6", "own"],
      ]),
    ),
  ]);
}

/** Of the rivals with a benchmark the one that is met most. */
function titleOf(context: PlanContext, { met }: Rivals): string {
  const { catalogue, format, words: common } = context;
  const { title } = catalogue.documents.plan.rivals;
  const first = met.find(({ index }) => index !== null);
  if (first === undefined || first.index === null) {
    return title.unrated(met.map((rival) => shortName(rival)).join(common.list));
  }
  const { index, position } = first;
  const name = shortName(first);
  const overall =
    format.index(index) === format.index(0)
      ? title.even(name)
      : (index < 0 ? title.behind : title.ahead)(name, signed(context, index));
  const named = (dimensions: readonly BenchmarkDimension[]) =>
    dimensions
      .slice(0, 2)
      .map((dimension) => catalogue.codes.benchmarkDimension[dimension])
      .join(common.list);
  if (position.lags.length > 0) return [overall, title.lag(named(position.lags))].join(common.clauseSeparator);
  if (position.leads.length > 0) return [overall, title.lead(named(position.leads))].join(common.clauseSeparator);
  return overall;
}

function signed({ format }: PlanContext, value: number): string {
  const written = format.index(value);
  return value > 0 && written !== format.index(0) ? `+${written}` : written;
}

function chartOf(context: PlanContext, { met, dimensions }: Rivals): FigurePart {
  const { catalogue, format, words: common, ink } = context;
  const say = catalogue.documents.plan.rivals;
  const rated = met.filter((rival) => rival.dimensions.length > 0);
  const lines = dimensions.map((dimension) => {
    const own = rated.flatMap((rival) => rival.dimensions.find((one) => one.dimension === dimension) ?? []);
    return {
      label: catalogue.codes.benchmarkDimension[dimension],
      own: own[0]?.own ?? null,
      rivals: rated.map((rival) => {
        const one = rival.dimensions.find((some) => some.dimension === dimension);
        if (one === undefined) return { rating: null, gap: common.none, lags: false };
        return { rating: one.theirs, gap: gapText(context, one.gap), lags: one.standing === "LAG" };
      }),
    };
  });
  const rating = (value: number | null) => (value === null ? common.none : format.score(value));
  const desc = lines.map(({ label, own, rivals }) =>
    say.line(
      label,
      rating(own),
      rivals.map((one, at) => say.rival(shortName(rated[at] as MetRival), rating(one.rating))).join(common.list),
    ),
  );
  const chart = {
    lines,
    own: say.own,
    rivals: rated.map(shortName),
    title: say.picture,
    desc: desc.join(common.list),
    ink,
  };
  const picture = benchmarkChart(chart);
  const by = Math.max(1, lines.length) * (BENCHMARK_ROW - LOW_ROW);
  return figure(picture, {
    low: lower(picture, by, () => benchmarkChart({ ...chart, rowHeight: LOW_ROW })),
    note: say.chartNote,
  });
}

function gapText({ format }: PlanContext, gap: number): string {
  return gap > 0 ? `+${format.score(gap)}` : format.score(gap);
}

function standingTable(context: PlanContext, { met }: Rivals): TablePart {
  const { catalogue, format, words: common } = context;
  const { columns } = catalogue.documents.plan.rivals;
  const named = (dimensions: readonly BenchmarkDimension[]) =>
    dimensions.length === 0
      ? common.none
      : dimensions.map((dimension) => catalogue.codes.benchmarkDimension[dimension]).join(common.list);
  return table(
    [
      words(columns.rival, 34),
      words(columns.kind, 26),
      numbers(columns.deals, 18),
      numbers(columns.index, 18),
      words(columns.leads, null, true),
      words(columns.lags),
    ],
    met.map((rival) =>
      row([
        cell(rival.name, { tone: "strong" }),
        kindText(context, rival),
        format.count(rival.deals),
        rival.index === null ? common.none : cell(signed(context, rival.index), rival.index < 0 ? { tone: "bad" } : {}),
        named(rival.position.leads),
        named(rival.position.lags),
      ]),
    ),
  );
}

function kindText({ catalogue, words: common }: PlanContext, { row: known }: MetRival): string {
  const kind = known?.kind ?? null;
  return kind === null ? common.none : catalogue.codes.rivalKind[kind];
}
