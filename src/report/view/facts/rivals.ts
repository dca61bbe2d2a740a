import { benchmarkIndex, benchmarkStanding, type BenchmarkRow } from "#core/competition/benchmark-index.ts";
import { bothAnswers, dealIntelligence, type IntelligenceCompleteness } from "#core/competition/deal-intelligence.ts";
import { rivalPosition, type RivalPosition } from "#core/competition/rival-plan.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import {
  ADVANTAGE_FIELDS,
  BENCHMARK_DIMENSIONS,
  EIGHT_DIMENSIONS,
  type BenchmarkDimension,
} from "#core/codes/performance.ts";
import type { BenchmarkStanding } from "#core/codes/results/strategy.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import type { AccountFacts } from "./account-facts.ts";
import { differencesOf } from "./differences.ts";
import { namesRecord } from "./names-record.ts";

export interface RatedDimension extends BenchmarkRow {
  readonly dimension: BenchmarkDimension;
  readonly own: number;
  readonly theirs: number;
  readonly standing: BenchmarkStanding;
  /** Where it was written down. */
  readonly row: Row<"benchmarks">;
}

/** Our standing beside a rival on one list of dimensions; those that nobody rated are left out. */
export interface Benchmark {
  /** null where nothing is rated. */
  readonly index: number | null;
  readonly dimensions: readonly RatedDimension[];
}

/** A rival that is met at the account, and where we stand beside it: by the eight dimensions, else by the fields of advantage. */
export interface MetRival extends Benchmark {
  /** As the rivals table calls it, else as the account's records do. */
  readonly name: string;
  readonly row: Row<"rivals"> | null;
  /** Open opportunities in which it is named. */
  readonly deals: number;
  /** On the eight dimensions (COMP-2). */
  readonly benchmark: Benchmark;
  /** On the eight fields of advantage (COMP-5). */
  readonly advantages: Benchmark;
  readonly position: RivalPosition;
  /** What the team decided to do against it at this account, else everywhere. */
  readonly plan: Row<"rivalPlans"> | null;
  /** The best usable difference (COMP-3) against it. */
  readonly difference: Row<"differentiators"> | null;
}

export interface DealIntelligence {
  readonly row: Row<"dealIntelligence">;
  readonly completeness: IntelligenceCompleteness;
}

export interface Rivals {
  /** Those in most open opportunities first. */
  readonly met: readonly MetRival[];
  /** The dimensions of the benchmark that any of them is rated on. */
  readonly dimensions: readonly BenchmarkDimension[];
  /** Newest first. */
  readonly intelligence: readonly DealIntelligence[];
  readonly replacements: readonly Row<"replacementCases">[];
}

/** As many as a page shows beside each other. */
const PRINTED = 4;
const BETWEEN = /[、，,;；/\n]/u;

/** null where no rival is known at the account. @param most of those that are met */
export function rivalsOf({ account, book, business, asOf }: AccountFacts, most = PRINTED): Rivals | null {
  const intelligence = account.dealIntelligence.filter(({ found }) => found === null || found <= asOf);
  const plans = book.team.rivalPlans.filter(({ customer }) =>
    namesRecord(customer, account.customer.custId, account.name),
  );
  const general = book.team.rivalPlans.filter(({ customer }) => customer === null);
  const open = business.living.flatMap(({ rival }) => namesIn(rival));
  const others = [...intelligence, ...plans, ...account.replacementCases].map(({ rival }) => rival);
  const white = account.productUnits.flatMap(({ rival }) => namesIn(rival));
  const names = distinct([...open, ...others, ...white], book);
  if (names.length === 0) return null;
  const met = names
    .map((name) => metRival(name, open, [...plans, ...general], book, asOf))
    .sort((one, other) => other.deals - one.deals)
    .slice(0, most);
  return {
    met,
    dimensions: dimensionsOf(met),
    intelligence: intelligence
      .toSorted((one, other) => (other.found ?? 0) - (one.found ?? 0))
      .map((row) => ({ row, completeness: completenessOf(row) })),
    replacements: account.replacementCases,
  };
}

function namesIn(cell: string | null): readonly string[] {
  return (cell ?? "")
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function rivalCalled({ team }: AccountBook, name: string): Row<"rivals"> | null {
  return team.rivals.find((rival) => namesRecord(name, rival.shortName, rival.name)) ?? null;
}

/** Whether a cell names a rival that is met. */
export function isRival({ name, row }: Pick<MetRival, "name" | "row">, cell: string | null): boolean {
  return namesRecord(cell, row?.shortName ?? null, name);
}

/** Each rival once, however it is called. */
function distinct(names: readonly string[], book: AccountBook): readonly string[] {
  const called = new Map<string, string>();
  for (const name of names) {
    const known = rivalCalled(book, name)?.name ?? name;
    if (!called.has(normalise(known))) called.set(normalise(known), known);
  }
  return [...called.values()];
}

function metRival(
  name: string,
  open: readonly string[],
  plans: readonly Row<"rivalPlans">[],
  book: AccountBook,
  asOf: SerialDate,
): MetRival {
  const row = rivalCalled(book, name);
  const isIt = (cell: string | null) => isRival({ name, row }, cell);
  const benchmark = benchmarkOn(EIGHT_DIMENSIONS, book, isIt, asOf);
  const advantages = benchmarkOn(ADVANTAGE_FIELDS, book, isIt, asOf);
  const used = benchmark.dimensions.length > 0 ? benchmark : advantages;
  return {
    name,
    row,
    deals: open.filter(isIt).length,
    ...used,
    benchmark,
    advantages,
    position: rivalPosition(used.dimensions, book.parameters),
    plan: plans.find(({ rival }) => isIt(rival)) ?? null,
    difference: differenceAgainst(book, isIt),
  };
}

/** By the newest rating of each dimension with both sides known. */
function benchmarkOn(
  dimensions: readonly BenchmarkDimension[],
  { team, parameters }: AccountBook,
  isIt: (cell: string) => boolean,
  asOf: SerialDate,
): Benchmark {
  const known = team.benchmarks.filter(({ rival, found }) => isIt(rival) && (found === null || found <= asOf));
  const rated = dimensions.flatMap((dimension) => newestRating(known, dimension) ?? []);
  const found = benchmarkIndex(rated.map(({ own, theirs, weight }) => ({ own, rival: theirs, weight })));
  if (!found.ok) return { index: null, dimensions: [] };
  return {
    index: found.value.index,
    dimensions: found.value.rows.flatMap((one, at): readonly RatedDimension[] => {
      const row = rated[at];
      if (row === undefined) return [];
      const { dimension, own, theirs } = row;
      return [{ ...one, dimension, own, theirs, standing: benchmarkStanding(one.gap, parameters), row }];
    }),
  };
}

type Rating = Row<"benchmarks"> & Pick<RatedDimension, "own" | "theirs">;

function newestRating(rows: readonly Row<"benchmarks">[], dimension: BenchmarkDimension): Rating | undefined {
  const isRated = (row: Row<"benchmarks">): row is Rating =>
    row.dimension === dimension && row.own !== null && row.theirs !== null;
  return rows
    .filter(isRated)
    .toSorted((one, other) => (one.found ?? 0) - (other.found ?? 0))
    .at(-1);
}

function dimensionsOf(met: readonly MetRival[]): readonly BenchmarkDimension[] {
  const rated = new Set(met.flatMap(({ dimensions }) => dimensions.map(({ dimension }) => dimension)));
  return BENCHMARK_DIMENSIONS.filter((dimension) => rated.has(dimension));
}

function differenceAgainst(book: AccountBook, isIt: (cell: string | null) => boolean): Row<"differentiators"> | null {
  return differencesOf(book).find(({ row, score }) => isIt(row.rival) && score?.usable === true)?.row ?? null;
}

function completenessOf(row: Row<"dealIntelligence">): IntelligenceCompleteness {
  const answer = (cell: unknown) => ({ answered: cell !== null, source: row.source, learnt: row.found });
  return dealIntelligence({
    RIVAL: answer(row.rival),
    MANAGER: answer(row.rivalManager),
    VISITS: answer(row.visits),
    LEADERS: answer(row.leadersMet),
    REFERENCES: answer(row.references),
    SEGMENTS: answer(row.segments),
    PRODUCT: bothAnswers(answer(row.productStrengths), answer(row.productWeaknesses)),
  });
}

/** Whether a row is of this account or, without a customer, of all. */
export function concerns(customer: string | null, account: Account): boolean {
  return customer === null || namesRecord(customer, account.customer.custId, account.name);
}
