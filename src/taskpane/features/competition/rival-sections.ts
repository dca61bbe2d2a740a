import { rivalClass, rivalCount } from "#core/competition/rival-class.ts";
import type { BenchmarkDimension } from "#core/codes/performance.ts";
import type { DealIntelligence, MetRival, RatedDimension } from "#report/view/facts/rivals.ts";
import type { IntelligenceQuestion } from "#core/codes/results/strategy.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, Standing } from "../../shared/screen.tsx";
import { joined, signed, teamOf, type CompetitionContext } from "./competition-context.ts";

/** Whom we meet here, how closely they compete, and where we lead or lag (COMP-1). */
export function rivalsSection(context: CompetitionContext): OverviewSection {
  const { rivals, say, book } = context;
  const met = rivals?.met ?? [];
  return {
    key: "rivals",
    title: say.rivals.title,
    lead:
      met.length === 0
        ? say.rivals.empty
        : say.rivals.lead(say.results.rivalCount[rivalCount(met.length, book.parameters)]),
    records: met.map((rival) => rivalRow(rival, context)),
    add: { table: "rivals", account: null },
    notes: [say.rivals.note],
  };
}

function rivalRow(rival: MetRival, context: CompetitionContext): LinkedRow {
  const { say, words, format } = context;
  const { name, row, deals, index, dimensions } = rival;
  const named = (standing: string) =>
    dimensions
      .filter((one) => one.standing === standing)
      .map(({ dimension }) => words.codes.benchmarkDimension[dimension])
      .join(words.pane.shell.list);
  const [leads, lags] = [named("LEAD"), named("LAG")];
  const said = [
    deals === 0 ? null : say.rivals.deals(String(deals)),
    leads === "" ? null : say.rivals.leads(leads),
    lags === "" ? null : say.rivals.lags(lags),
  ];
  return {
    key: name,
    name,
    number: index === null ? undefined : say.rivals.index(signed(index, format.index)),
    reason: joined(said, context),
    chip: kindChip(rival, context),
    route:
      row === null
        ? { screen: "record", table: "rivals", account: null, row: null, begin: { name } }
        : recordRoute(teamOf(context), "rivals", row),
  };
}

function kindChip({ row }: MetRival, { say, words, book }: CompetitionContext): ChipData {
  const found = row === null ? null : rivalClass(row, book.parameters);
  const kind = found?.ok === true ? found.value.kind : (row?.kind ?? null);
  return kind === null
    ? { standing: "warn", text: say.rivals.unrated }
    : { standing: "plain", text: words.codes.rivalKind[kind] };
}

const STANDINGS: Readonly<Record<RatedDimension["standing"], Standing>> = { LEAD: "good", EVEN: "plain", LAG: "bad" };

/** The eight dimensions beside each rival that was rated (COMP-2). */
export function benchmarkSections(context: CompetitionContext): readonly OverviewSection[] {
  const { rivals, say, words, format } = context;
  const rated = (rivals?.met ?? []).filter(({ dimensions }) => dimensions.length > 0);
  const [unrated] = rivals?.met ?? [];
  const about = rated.length > 0 ? rated : unrated === undefined ? [] : [unrated];
  return about.map(({ name, dimensions, index }) => ({
    key: `benchmark ${name}`,
    title: say.benchmark.title(name),
    note: index === null ? undefined : signed(index, format.index),
    lead: dimensions.length === 0 ? say.benchmark.empty : undefined,
    facts: dimensions.map(({ dimension, own, theirs, gap, standing }) => ({
      key: dimension,
      name: words.codes.benchmarkDimension[dimension],
      number: signed(gap, format.score),
      reason: say.benchmark.ratings(format.score(own), format.score(theirs)),
      chip: { standing: STANDINGS[standing], text: say.results.benchmarkStanding[standing] },
    })),
    add: { table: "benchmarks", account: null, begin: { rival: name } },
    notes: [say.benchmark.note],
  }));
}

/** The worst lag of all rivals; null where we lag nowhere. */
export function worstLag({
  rivals,
}: CompetitionContext): { readonly rival: string; readonly dimension: BenchmarkDimension } | null {
  const lags = (rivals?.met ?? []).flatMap(({ name, dimensions }) =>
    dimensions
      .filter(({ standing }) => standing === "LAG")
      .map(({ dimension, gap }) => ({ rival: name, dimension, gap })),
  );
  return lags.toSorted((one, other) => one.gap - other.gap)[0] ?? null;
}

/** Seven questions of a deal, each with its lawful source (COMP-4). */
export function sevenSection(context: CompetitionContext): OverviewSection {
  const { account, rivals, say } = context;
  const notes = rivals?.intelligence ?? [];
  return {
    key: "seven",
    title: say.seven.title,
    lead: notes.length === 0 ? say.seven.empty : undefined,
    records: notes.map((one, at) => intelligenceRow(one, at, context)),
    add: { table: "dealIntelligence", account: account.name },
    notes: [say.seven.lawful],
  };
}

function intelligenceRow({ row, completeness }: DealIntelligence, at: number, context: CompetitionContext): LinkedRow {
  const { account, say, words, format } = context;
  const { share, open, unproved } = completeness;
  const named = (questions: readonly IntelligenceQuestion[]) =>
    questions.map((question) => say.results.intelligenceQuestion[question]).join(words.pane.shell.list);
  const said = [
    open.length === 0 ? null : say.seven.open(named(open)),
    unproved.length === 0 ? null : say.seven.unproved(named(unproved)),
  ];
  const deal = account.opportunities.find(({ oppId }) => oppId !== null && oppId === row.opportunity);
  return {
    key: String(at),
    name: row.rival,
    rest: deal?.name ?? row.opportunity ?? undefined,
    number: format.ratio(share),
    reason: joined(said, context) || say.seven.whole,
    chip: row.source === null ? undefined : { standing: "plain", text: words.codes.intelligenceSource[row.source] },
    route: recordRoute({ account: account.name, rows: account }, "dealIntelligence", row),
  };
}

/** What we do against each rival here, and those without a strategy (COMP-6). */
export function plansSection(context: CompetitionContext): OverviewSection {
  const { account, rivals, say } = context;
  const met = rivals?.met ?? [];
  return {
    key: "plans",
    title: say.plans.title,
    lead: met.length === 0 ? say.plans.empty : undefined,
    records: met.map((rival) => planRow(rival, context)),
    add: { table: "rivalPlans", account: null, begin: { customer: account.name } },
    notes: [say.plans.note],
  };
}

function planRow({ name, plan, difference }: MetRival, context: CompetitionContext): LinkedRow {
  const { account, say } = context;
  if (plan === null) {
    const begin = {
      customer: account.name,
      rival: name,
      ...(difference === null ? {} : { difference: difference.claim }),
    };
    return {
      key: name,
      name: say.plans.for(name),
      reason: "",
      chip: { standing: "warn", text: say.plans.missing },
      route: { screen: "record", table: "rivalPlans", account: null, row: null, begin },
    };
  }
  const said = [
    plan.ourMove ?? say.plans.noMove,
    plan.likelyMove === null ? null : say.plans.likely(plan.likelyMove),
    plan.difference,
  ];
  return {
    key: name,
    name: say.plans.for(name),
    reason: joined(said, context),
    chip:
      plan.proof === null
        ? { standing: "warn", text: say.plans.noProof }
        : { standing: "good", text: say.plans.proved },
    route: recordRoute(teamOf(context), "rivalPlans", plan),
  };
}
