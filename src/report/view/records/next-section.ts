import { LAST_SERIAL, type SerialDate } from "#core/calendar/serial-date.ts";
import { dealName } from "../deal-texts.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, people, row, section, table, text, words as column } from "../document/make-part.ts";
import { distanceText, shownRows } from "../document/shown-rows.ts";
import { dateText, markOf, whereText } from "../report-context.ts";
import type { RecordsFacts } from "./records-facts.ts";

interface NextStep {
  readonly what: string;
  readonly about: string;
  readonly owner: string | null;
  readonly date: SerialDate | null;
}

const ROWS = 6;

/** What comes next and who does it: of the opportunities, of the last visit, and the follow-ups that are due. */
export function nextSection(context: AccountContext, facts: RecordsFacts): SectionView {
  const { catalogue, words } = context;
  const { subject, columns, title, enter } = catalogue.documents.records.next;
  const steps = nextSteps(context, facts);
  if (steps.length === 0) {
    const where = enter(whereText(context, "opportunities", "nextStep"), whereText(context, "visits", "nextStep"));
    return section("next", subject, title.none, [text(where, 2)], { callout: true });
  }
  const { shown, more } = shownRows(context, steps, steps.length > ROWS ? ROWS - 1 : ROWS);
  const heads = [
    column(columns.what),
    column(columns.about, 46, true),
    people(columns.owner, 22),
    column(columns.date, 21),
    column(columns.state, 27),
  ];
  const rows = shown.map(({ what, about, owner, date }) => {
    const late = date !== null && date < context.asOf;
    const state = cell(distanceText(context, date), {
      tone: late ? "bad" : "plain",
      mark: late ? markOf(context, "bad") : null,
    });
    return row([what, about, owner ?? words.none, dateText(context, date), state]);
  });
  const all = more === null ? rows : [...rows, row([more], "minor")];
  return section("next", subject, titleOf(context, steps), [table(heads, all, { single: true })], { callout: true });
}

function titleOf({ asOf, catalogue, format }: AccountContext, steps: readonly NextStep[]): string {
  const { title } = catalogue.documents.records.next;
  const late = steps.filter(({ date }) => date !== null && date < asOf).length;
  if (late > 0) return title.late(format.count(late));
  const first = steps[0]?.date ?? null;
  return first === null ? title.undated : title.until(format.date(first));
}

function nextSteps(context: AccountContext, { deals, visits }: RecordsFacts): readonly NextStep[] {
  const { catalogue, format, names } = context;
  const { visit: ofVisit, followUp } = catalogue.documents.records.next;
  const ofDeals = deals.flatMap(({ opportunity }): readonly NextStep[] => {
    const { nextStep, nextDate, owner } = opportunity;
    if (nextStep === null) return [];
    return [{ what: names.inText(nextStep), about: dealName(context, opportunity), owner, date: nextDate }];
  });
  const ofLast = visits.slice(0, 1).flatMap(({ visit }): readonly NextStep[] => {
    const { date, nextStep, nextDate, author } = visit;
    if (nextStep === null) return [];
    return [{ what: names.inText(nextStep), about: ofVisit(format.date(date)), owner: author, date: nextDate }];
  });
  const due = visits
    .filter((one) => one.followUp?.state === "OPEN" || one.followUp?.state === "OVERDUE")
    .map(({ visit, followUpDue }): NextStep => {
      const date = format.date(visit.date);
      return { what: followUp(date), about: ofVisit(date), owner: visit.author, date: followUpDue };
    });
  const when = ({ date }: NextStep) => date ?? LAST_SERIAL + 1;
  return [...ofDeals, ...ofLast, ...due].sort((one, other) => when(one) - when(other));
}
