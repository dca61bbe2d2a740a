import { LAST_SERIAL, type SerialDate } from "#core/calendar/serial-date.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, people, row, section, spare, table, words, type Row } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import { dealName } from "../deal-texts.ts";
import type { PlanContext } from "./plan-context.ts";
import { dueDate, whereText } from "../report-context.ts";

interface Action {
  readonly text: string;
  readonly about: string;
  readonly owner: string | null;
  readonly date: SerialDate | null;
}

/** Next steps of opportunities and persons, the soonest first, those without a date last. @param most that the page has room for */
export function actionsView(context: PlanContext, most: number): SectionView {
  const { words: say, format } = context;
  const actions = actionsOf(context);
  const shown = actions.slice(0, most);
  const more = actions.length - shown.length;
  const title = titleOf(context, shown);
  const under = shown.length === 0 ? enterText(context) : more > 0 ? say.actions.more(format.count(more)) : null;
  return section("actions", say.actions.subject, title, [
    ...(shown.length === 0 ? [] : [actionTable(context, shown)]),
    ...(under === null ? [] : [note(under, 1)]),
  ]);
}

function actionTable(context: PlanContext, shown: readonly Action[]): TablePart {
  const { columns } = context.words.actions;
  return table(
    [
      words("", 6),
      words(columns.action, 76),
      words(columns.about, 36),
      people(columns.owner, 21),
      words(columns.date, 20),
      spare(words(columns.state)),
    ],
    shown.map((action, index) => rowOf(context, action, index)),
    { single: true },
  );
}

function actionsOf(context: PlanContext): readonly Action[] {
  const { facts, names } = context;
  const ofDeals = facts.business.living.flatMap((deal): readonly Action[] =>
    deal.nextStep === null
      ? []
      : [{ text: names.inText(deal.nextStep), about: dealName(context, deal), owner: deal.owner, date: deal.nextDate }],
  );
  const ofPersons = facts.account.persons.flatMap((person): readonly Action[] =>
    person.nextAction === null
      ? []
      : [
          {
            text: names.inText(person.nextAction),
            about: names.of(person),
            owner: person.owner,
            date: person.nextDate,
          },
        ],
  );
  return [...ofDeals, ...ofPersons].sort(
    (one, other) => (one.date ?? LAST_SERIAL + 1) - (other.date ?? LAST_SERIAL + 1),
  );
}

function titleOf(context: PlanContext, shown: readonly Action[]): string {
  const { facts, words, format } = context;
  const { title } = words.actions;
  if (shown.length === 0) return title.none;
  const late = shown.filter(({ date }) => date !== null && date < facts.asOf).length;
  if (late > 0) return title.late(format.count(late));
  const last = shown.reduce<SerialDate | null>((latest, { date }) => date ?? latest, null);
  const undated = shown.filter(({ date }) => date === null).length;
  if (last === null || undated > 0) return title.undated(format.count(undated));
  return title.until(format.count(shown.length), format.date(last));
}

function rowOf(context: PlanContext, { text, about, owner, date }: Action, index: number): Row {
  const late = date !== null && date < context.facts.asOf;
  return row([
    cell("", { lead: String(index + 1) }),
    text,
    about,
    owner ?? context.words.none,
    date === null ? context.words.none : cell("", { date: dueDate(context, date) }),
    cell(stateOf(context, date), late ? { tone: "bad" } : {}),
  ]);
}

function stateOf({ facts, words, format }: PlanContext, date: SerialDate | null): string {
  if (date === null) return words.none;
  const days = date - facts.asOf;
  if (days === 0) return words.actions.today;
  return days < 0 ? words.actions.late(format.count(-days)) : words.actions.inDays(format.count(days));
}

function enterText(context: PlanContext): string {
  const deals = whereText(context, "opportunities", "nextStep");
  return context.words.actions.enter(deals, whereText(context, "persons", "nextAction"));
}
