import type { DifferenceScore } from "#core/competition/difference-score.ts";
import { differencesOf, type ScoredDifference } from "#report/view/facts/differences.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData } from "../../shared/screen.tsx";
import { beginOf, isAbout, joined, teamOf, type CompetitionContext } from "./competition-context.ts";

/** What sets us apart, from the rival that is looked at or from any: what may be used, and what it lacks (COMP-3). */
export function differencesSection(context: CompetitionContext): OverviewSection {
  const { book, say } = context;
  // What holds against everybody holds against this one too.
  const all = differencesOf(book).filter(({ row }) => row.rival === null || isAbout(context, row.rival));
  const usable = all.filter(({ score }) => score?.usable === true).length;
  return {
    key: "differences",
    title: say.differences.title,
    lead: all.length === 0 ? say.differences.empty : say.differences.lead(String(usable)),
    records: all.map((one, at) => differenceRow(one, at, context)),
    add: { table: "differentiators", account: null, begin: beginOf(context) },
    notes: [say.differences.note],
  };
}

function differenceRow({ row, score }: ScoredDifference, at: number, context: CompetitionContext): LinkedRow {
  const { rival, say, words, format } = context;
  const said = [
    row.kind === null ? null : words.codes.differenceKind[row.kind],
    rival === null && row.rival !== null ? say.plans.for(row.rival) : null,
    score === null ? say.differences.unrated : lacking(score, context),
    row.cost === null ? null : say.differences.cost(format.score(row.cost)),
    row.evidence,
  ];
  return {
    key: String(at),
    name: row.claim,
    number: score === null ? undefined : say.differences.score(format.score(score.score)),
    reason: joined(said, context),
    chip: usableChip(score, context),
    route: recordRoute(teamOf(context), "differentiators", row),
  };
}

function usableChip(score: DifferenceScore | null, { say }: CompetitionContext): ChipData {
  if (score === null) return { standing: "plain", text: say.unknown };
  return score.usable
    ? { standing: "good", text: say.differences.usable }
    : { standing: "warn", text: say.differences.notYet };
}

/** What keeps it from being used; null where nothing does. */
function lacking({ room }: DifferenceScore, { say, words, format }: CompetitionContext): string | null {
  const short = (["relevance", "uniqueness", "proof"] as const)
    .filter((part) => room[part] < 0)
    .map((part) => say.differences.lacks[part](format.score(-room[part])));
  return short.length === 0 ? null : short.join(words.pane.shell.list);
}
