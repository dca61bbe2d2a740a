import { LAST_SERIAL, type SerialDate } from "#core/calendar/serial-date.ts";
import { dealName } from "./deal-texts.ts";
import type { PlanContext } from "./plan-context.ts";
import { dateText, markOf, whereText } from "./report-context.ts";

export interface ActionsView {
  readonly subject: string;
  readonly title: string;
  readonly columns: Readonly<Record<"action" | "about" | "owner" | "date" | "state", string>>;
  readonly rows: readonly ActionRowView[];
  /** How many more there are, or where to enter the first. */
  readonly note: string | null;
}

export interface ActionRowView {
  readonly number: string;
  readonly action: string;
  readonly about: string;
  readonly owner: string;
  readonly date: string;
  readonly state: string;
  /** The mark of a late one. */
  readonly mark: string | null;
}

interface Action {
  readonly text: string;
  readonly about: string;
  readonly owner: string | null;
  readonly date: SerialDate | null;
}

const ROWS = 5;

/** Next steps of opportunities and persons, the soonest first, those without a date last. */
export function actionsView(context: PlanContext): ActionsView {
  const { words, format } = context;
  const actions = actionsOf(context);
  const shown = actions.slice(0, ROWS);
  const more = actions.length - shown.length;
  const { subject, columns } = words.actions;
  return {
    subject,
    title: titleOf(context, shown),
    columns,
    rows: shown.map((action, index) => rowOf(context, action, index)),
    note: shown.length === 0 ? enterText(context) : more > 0 ? words.actions.more(format.count(more)) : null,
  };
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

function rowOf(context: PlanContext, { text, about, owner, date }: Action, index: number): ActionRowView {
  const { facts, words } = context;
  const late = date !== null && date < facts.asOf;
  return {
    number: String(index + 1),
    action: text,
    about,
    owner: owner ?? words.none,
    date: dateText(context, date),
    state: stateOf(context, date),
    mark: late ? markOf(context, "bad") : null,
  };
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
