import { strategiesOf, type StrategyOption, type SubjectSwot } from "#report/view/facts/confrontation.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import { joined, teamOf, type CompetitionContext } from "./competition-context.ts";
import { leadOf } from "./swot-sections.ts";

/** Our strategies beside the directions, ours and the customer's (STR-6): which of them helps the customer on its way. */
export function strategiesSection(context: CompetitionContext): OverviewSection {
  const { account, book, say } = context;
  const options = strategiesOf(account, book);
  const chosen = options.filter(({ row }) => row.chosen === true).length;
  return {
    key: "strategies",
    title: say.strategies.title,
    lead: options.length === 0 ? say.strategies.empty : say.strategies.lead(String(chosen), String(options.length)),
    facts: directionRows(context),
    records: options.map((option, at) => strategyRow(option, at, context)),
    add: { table: "strategies", account: null, begin: { customer: account.name } },
    notes: [say.strategies.note],
  };
}

function directionRows(context: CompetitionContext): readonly RowData[] {
  const { swot, customerSwot, say } = context;
  const row = (key: string, name: string, known: SubjectSwot | null): RowData => {
    const isKnown = known !== null && known.direction !== null;
    return { key, name, reason: isKnown ? leadOf(known, context) : say.strategies.noDirection };
  };
  return [row("customer", say.strategies.theirs, customerSwot.swot), row("own", say.strategies.ours, swot)];
}

function strategyRow({ row, score }: StrategyOption, at: number, context: CompetitionContext): LinkedRow {
  const { say, words, format } = context;
  const said = [
    row.field === null ? null : words.codes.towsField[row.field],
    row.direction === null ? null : words.codes.strategicDirection[row.direction],
    row.customer === null ? say.strategies.everywhere : null,
    row.owner,
    row.due === null ? null : format.date(row.due),
  ];
  return {
    key: String(at),
    name: row.statement,
    number: score === null ? undefined : say.strategies.score(format.index(score)),
    reason: joined(said, context) || say.strategies.unrated,
    chip: chosenChip(row.chosen, score, context),
    route: recordRoute(teamOf(context), "strategies", row),
  };
}

function chosenChip(chosen: boolean | null, score: number | null, { say }: CompetitionContext): ChipData {
  if (chosen === true) return { standing: "good", text: say.strategies.chosen };
  return score === null
    ? { standing: "warn", text: say.strategies.unrated }
    : { standing: "plain", text: say.strategies.candidate };
}
