import { INTELLIGENCE_QUESTIONS, type IntelligenceQuestion } from "#core/codes/results/strategy.ts";
import type { DealIntelligence } from "#report/view/facts/rivals.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import { beginOf, isAbout, joined, ownOf, type CompetitionContext } from "./competition-context.ts";

/** What is known of the rival that is looked at, or of all. */
export function intelligenceOf(context: CompetitionContext): readonly DealIntelligence[] {
  return (context.rivals?.intelligence ?? []).filter(({ row }) => isAbout(context, row.rival));
}

/** How much of the seven questions the best note answers; null without any note. */
export function bestKnown(context: CompetitionContext): number | null {
  const shares = intelligenceOf(context).map(({ completeness }) => completeness.share);
  return shares.length === 0 ? null : Math.max(...shares);
}

/** Of the seven questions, those that are open in the best note. */
export function fewestOpen(context: CompetitionContext): number {
  const open = intelligenceOf(context).map(
    ({ completeness }) => completeness.open.length + completeness.unproved.length,
  );
  return Math.min(INTELLIGENCE_QUESTIONS.length, ...open);
}

/** Seven questions of a deal, each with its lawful source (COMP-4). */
export function sevenSection(context: CompetitionContext): OverviewSection {
  const { account, say } = context;
  const notes = intelligenceOf(context);
  return {
    key: "seven",
    title: say.seven.title,
    lead: notes.length === 0 ? say.seven.empty : say.seven.best(context.format.ratio(bestKnown(context) ?? 0)),
    records: notes.map((one, at) => intelligenceRow(one, at, context)),
    add: { table: "dealIntelligence", account: account.name, begin: beginOf(context) },
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
    route: recordRoute(ownOf(context), "dealIntelligence", row),
  };
}
