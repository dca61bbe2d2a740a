import { ADVANTAGE_FIELDS, EIGHT_DIMENSIONS, type BenchmarkDimension } from "#core/codes/performance.ts";
import type { BenchmarkStanding } from "#core/codes/results/strategy.ts";
import { rivalClass } from "#core/competition/rival-class.ts";
import type { Benchmark, MetRival, RatedDimension } from "#report/view/facts/rivals.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { RowData, Standing } from "../../shared/screen.tsx";
import { joined, signed, teamOf, type CompetitionContext, type RivalContext } from "./competition-context.ts";

/** How closely a rival competes: as calculated (COMP-1), else as the team has classed it; null where nobody knows. */
export function kindOf({ row }: MetRival, { words, book }: CompetitionContext): string | null {
  const found = row === null ? null : rivalClass(row, book.parameters);
  const kind = found?.ok === true ? found.value.kind : (row?.kind ?? null);
  return kind === null ? null : words.codes.rivalKind[kind];
}

export function namedDimensions(
  { dimensions }: MetRival,
  wanted: BenchmarkStanding,
  { words }: CompetitionContext,
): string {
  return dimensions
    .filter(({ standing }) => standing === wanted)
    .map(({ dimension }) => words.codes.benchmarkDimension[dimension])
    .join(words.pane.shell.list);
}

/** The worst lag behind any of these rivals; null where we lag nowhere. */
export function worstLag(
  met: readonly MetRival[],
): { readonly rival: string; readonly dimension: BenchmarkDimension } | null {
  const lags = met.flatMap(({ name, dimensions }) =>
    dimensions
      .filter(({ standing }) => standing === "LAG")
      .map(({ dimension, gap }) => ({ rival: name, dimension, gap })),
  );
  return lags.toSorted((one, other) => one.gap - other.gap)[0] ?? null;
}

const STANDINGS: Readonly<Record<BenchmarkStanding, Standing>> = { LEAD: "good", EVEN: "plain", LAG: "bad" };

/** The eight dimensions beside the rival, those too that nobody has rated yet (COMP-2). */
export function benchmarkSection(context: RivalContext): OverviewSection {
  const { name, benchmark } = context.rival;
  const section = { key: "benchmark", title: context.say.benchmark.title(name), empty: context.say.benchmark.empty };
  return { ...standingSection(EIGHT_DIMENSIONS, benchmark, section, context), notes: [context.say.benchmark.note] };
}

/** The eight fields of advantage, rated in the same way (COMP-5). */
export function advantagesSection(context: RivalContext): OverviewSection {
  const { name, advantages } = context.rival;
  const section = { key: "advantages", title: context.say.advantages.title(name), empty: context.say.advantages.empty };
  return { ...standingSection(ADVANTAGE_FIELDS, advantages, section, context), notes: [context.say.advantages.note] };
}

interface StandingTexts {
  readonly key: string;
  readonly title: string;
  /** While nothing is rated. */
  readonly empty: string;
}

function standingSection(
  all: readonly BenchmarkDimension[],
  { index, dimensions }: Benchmark,
  { key, title, empty }: StandingTexts,
  context: RivalContext,
): OverviewSection {
  const { rival, say, format } = context;
  return {
    key,
    title,
    lead: index === null ? empty : say.benchmark.lead(signed(index, format.index)),
    records: all.map((dimension) => {
      const rated = dimensions.find((one) => one.dimension === dimension);
      return rated === undefined ? unratedRow(dimension, rival.name, context) : ratedRow(rated, context);
    }),
    add: { table: "benchmarks", account: null, begin: { rival: rival.name } },
  };
}

function ratedRow(rated: RatedDimension, context: CompetitionContext): LinkedRow {
  const { say, words, format } = context;
  const { dimension, own, theirs, gap, standing, row } = rated;
  return {
    key: dimension,
    name: words.codes.benchmarkDimension[dimension],
    number: signed(gap, format.score),
    reason: joined([say.benchmark.ratings(format.score(own), format.score(theirs)), row.fact], context),
    chip: { standing: STANDINGS[standing], text: say.results.benchmarkStanding[standing] },
    route: recordRoute(teamOf(context), "benchmarks", row),
  };
}

function unratedRow(dimension: BenchmarkDimension, rival: string, { say, words }: CompetitionContext): LinkedRow {
  const begin = { rival, dimension };
  return {
    key: dimension,
    name: words.codes.benchmarkDimension[dimension],
    reason: say.benchmark.unrated,
    route: { screen: "record", table: "benchmarks", account: null, row: null, begin },
  };
}

/** What the team keeps of the rival, and why it counts as close or not (COMP-1). */
export function profileSection(context: RivalContext): OverviewSection {
  const { rival, say } = context;
  return {
    key: "profile",
    title: say.profile.title,
    lead: rival.row === null ? say.profile.empty : (kindOf(rival, context) ?? say.profile.unrated),
    facts: factorRows(context),
    records: [recordRow(context)],
    notes: [say.profile.note],
  };
}

function recordRow(context: RivalContext): LinkedRow {
  const { say, rival } = context;
  const { name, row } = rival;
  if (row === null) {
    return {
      key: "record",
      name,
      reason: "",
      chip: { standing: "warn", text: say.profile.missing },
      route: { screen: "record", table: "rivals", account: null, row: null, begin: { name } },
    };
  }
  const said = joined([row.segments, row.strengths, row.weaknesses], context);
  return {
    key: "record",
    name,
    reason: said || say.profile.nothing,
    route: recordRoute(teamOf(context), "rivals", row),
  };
}

function factorRows({ rival: { row }, say, book, format }: RivalContext): readonly RowData[] {
  const found = row === null ? null : rivalClass(row, book.parameters);
  if (found?.ok !== true) return [];
  return found.value.factors.map(({ factor, rating, points }) => ({
    key: factor,
    name: say.results.rivalFactor[factor],
    number: say.profile.points(format.index(points)),
    reason: say.profile.rating(format.score(rating)),
  }));
}
