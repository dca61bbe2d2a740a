import { plain } from "#charts/svg.ts";
import { BODY, shorten } from "#charts/text-width.ts";
import type { SharedContext } from "../document/customer-copy.ts";
import { cell, numbers, row, table, words as column } from "../document/make-part.ts";
import type { TableCell, TablePart } from "../document/part.ts";
import { peopleText } from "../people-in.ts";
import { dateText, markOf } from "../report-context.ts";
import type { ItemStanding } from "../facts/joint.ts";

/** Shared goals with figure, what is reached, and where they stand. */
export function goalsTable(context: SharedContext, goals: readonly ItemStanding[], single = false): TablePart {
  const { shared } = context.catalogue.documents;
  const { columns } = shared.goals;
  return table(
    [
      column(columns.goal),
      numbers(columns.figure, 26),
      numbers(columns.reached, 26),
      numbers(columns.share, 15),
      column(columns.due, 24, true),
      column(columns.state, 37),
    ],
    goals.map((goal) =>
      row([
        context.told(goal.item) ?? shared.untold,
        figureText(context, goal.figure, goal.unit),
        figureText(context, goal.reached, goal.unit),
        goal.share === null ? context.words.none : context.format.ratio(goal.share),
        dateText(context, goal.due),
        stateCell(context, goal.state, shared.goals.state[goal.state]),
      ]),
    ),
    { single },
  );
}

/** A unit that stands at its number, in either width. */
const PERCENT: ReadonlySet<string> = new Set(["%", "％"]);
/** mm that a unit may take. */
const UNIT = 11;

/** A number with the unit that the workbook gives it. */
export function figureText(context: SharedContext, figure: number | null, unit: string | null): string {
  if (figure === null) return context.words.none;
  const written = context.format.score(figure);
  if (unit === null) return written;
  if (PERCENT.has(unit.trim())) return `${written}%`;
  // Columns of numbers never cut: a unit that is a sentence would run over the page.
  return context.catalogue.documents.shared.goals.value(written, shorten(plain(unit), { size: BODY }, UNIT));
}

export function stateCell(context: SharedContext, state: ItemStanding["state"], words: string): TableCell {
  const standing = { done: "good", planned: null, overdue: "bad" } as const;
  const mark = standing[state];
  return cell(words, {
    mark: mark === null ? null : markOf(context, mark),
    tone: state === "overdue" ? "bad" : "plain",
  });
}

/** Who does it, on whichever side. */
export function ownersText(context: SharedContext, { owner, theirOwner }: ItemStanding): string {
  const people = [owner, peopleText(context, theirOwner)].filter((one) => one !== null && one !== "");
  return people.length === 0 ? context.words.none : people.join(context.words.list);
}
