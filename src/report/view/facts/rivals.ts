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

/** A rival that is met at the account, and where we stand beside it. */
export interface MetRival {
  /** As the rivals table calls it, else as the account's records do. */
  readonly name: string;
  readonly row: Row<"rivals"> | null;
  /** Open opportunities in which it is named. */
  readonly deals: number;
  /** COMP-2; null where the benchmark does not have it. */
  readonly index: number | null;
  readonly dimensions: readonly RatedDimension[];
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
  const rated = ratingsOf(book, isIt, asOf);
  const index = benchmarkIndex(rated.map(({ own, theirs, weight }) => ({ own, rival: theirs, weight })));
  const dimensions = index.ok
    ? index.value.rows.flatMap((one, at): readonly RatedDimension[] => {
        const rating = rated[at];
        if (rating === undefined || rating.own === null || rating.theirs === null) return [];
        const { dimension, own, theirs } = rating;
        const standing = benchmarkStanding(one.gap, book.parameters);
        return [{ ...one, dimension, own, theirs, standing, row: rating }];
      })
    : [];
  return {
    name,
    row,
    deals: open.filter(isIt).length,
    index: index.ok ? index.value.index : null,
    dimensions,
    position: rivalPosition(dimensions, book.parameters),
    plan: plans.find(({ rival }) => isIt(rival)) ?? null,
    difference: differenceAgainst(book, isIt),
  };
}

/** The newest rating of each of the eight dimensions with both sides known; of the eight fields of advantage where there is none. */
function ratingsOf(
  { team }: AccountBook,
  isIt: (cell: string) => boolean,
  asOf: SerialDate,
): readonly Row<"benchmarks">[] {
  const own = team.benchmarks.filter(
    ({ rival, found, own: ours, theirs }) =>
      isIt(rival) && (found === null || found <= asOf) && ours !== null && theirs !== null,
  );
  const newest = (dimension: BenchmarkDimension) =>
    own
      .filter((row) => row.dimension === dimension)
      .reduce<Row<"benchmarks"> | null>(
        (last, row) => (last === null || (row.found ?? 0) >= (last.found ?? 0) ? row : last),
        null,
      );
  const of = (dimensions: readonly BenchmarkDimension[]) => dimensions.flatMap((dimension) => newest(dimension) ?? []);
  const eight = of(EIGHT_DIMENSIONS);
  return eight.length > 0 ? eight : of(ADVANTAGE_FIELDS);
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
