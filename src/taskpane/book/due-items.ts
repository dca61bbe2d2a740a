import { addDays, type SerialDate } from "#core/calendar/serial-date.ts";
import { TOUCHPOINT_KINDS, type TouchpointKind } from "#core/codes/performance.ts";
import { touchpoint, type Touchpoint } from "#core/coverage/touchpoint.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { followUpDue } from "#core/records/follow-up.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import type { Route } from "../shared/route.ts";
import { rowKey, visitKey } from "./rows-of.ts";

/** Something promised for a day, of one account. */
export interface DueItem {
  readonly account: string;
  readonly due: SerialDate;
  readonly source: DueSource;
}

export type DueSource =
  | { readonly kind: "followUp"; readonly visit: Row<"visits"> }
  | { readonly kind: "visitStep"; readonly visit: Row<"visits"> }
  | { readonly kind: "personStep"; readonly person: Row<"persons"> }
  | { readonly kind: "dealStep"; readonly deal: Row<"opportunities">; readonly row: string }
  | { readonly kind: "action"; readonly action: Row<"actions">; readonly row: string }
  | { readonly kind: "touchpoint"; readonly what: TouchpointKind; readonly computed: Touchpoint | null };

/** Follow-ups of visits that were neither made nor replaced by a later visit. */
export function followUps({ name, visits }: Account, parameters: Parameters): readonly DueItem[] {
  return visits.flatMap((visit) => {
    const isDone = visit.followUpDone !== null || visits.some(({ date }) => date > visit.date);
    const due = visit.followUpDue ?? valueOf(followUpDue(visit.date, parameters));
    return isDone || due === null ? [] : [{ account: name, due, source: { kind: "followUp", visit } }];
  });
}

/** Next steps: of the last visit, of people and of opportunities that are in work, as long as nothing came after them. */
export function nextSteps(account: Account): readonly DueItem[] {
  const { name, visits, persons, opportunities } = account;
  const last = latest(visits);
  const due = last?.nextDate ?? null;
  const ofVisits = last === null || due === null ? [] : [{ due, source: { kind: "visitStep", visit: last } as const }];
  const ofPersons = persons.flatMap((person) => {
    const { nextDate, lastContact } = person;
    const isOpen = nextDate !== null && (lastContact === null || lastContact < nextDate);
    return isOpen ? [{ due: nextDate, source: { kind: "personStep", person } as const }] : [];
  });
  const ofDeals = opportunities.flatMap((deal) => {
    const { nextDate, lastActivity, status } = deal;
    const isInWork = status === null || status === "OPEN";
    const isOpen = isInWork && nextDate !== null && (lastActivity === null || lastActivity < nextDate);
    return isOpen
      ? [{ due: nextDate, source: { kind: "dealStep", deal, row: rowKey(account, "opportunities", deal) } as const }]
      : [];
  });
  return [...ofVisits, ...ofPersons, ...ofDeals].map((item) => ({ account: name, ...item }));
}

export function openActions(account: Account): readonly DueItem[] {
  const { name, actions } = account;
  return actions.flatMap((action) => {
    const { due, done, status } = action;
    const isOpen = done === null && status !== "DONE" && status !== "CANCELLED";
    return isOpen && due !== null
      ? [{ account: name, due, source: { kind: "action", action, row: rowKey(account, "actions", action) } }]
      : [];
  });
}

/** Touchpoints that were not held: those of the table, and those of the last contract that the table lacks. */
export function openTouchpoints({ name, touchpoints, contracts }: Account, parameters: Parameters): readonly DueItem[] {
  const planned = touchpoints.flatMap((row): readonly DueItem[] => {
    if (row.held !== null) return [];
    const computed = valueOf(touchpoint(row.kind, row.signed, parameters));
    const due = row.planned ?? computed?.date ?? null;
    if (due === null) return [];
    return [
      {
        account: name,
        due,
        source: { kind: "touchpoint", what: row.kind, computed: row.planned === null ? computed : null },
      },
    ];
  });
  const signed = contracts.reduce<SerialDate | null>(
    (best, row) => (row.signDate !== null && row.signDate > (best ?? 0) ? row.signDate : best),
    null,
  );
  const missing = TOUCHPOINT_KINDS.filter((kind) => signed !== null && !touchpoints.some((row) => row.kind === kind));
  const derived = missing.flatMap((kind): readonly DueItem[] => {
    const computed = valueOf(touchpoint(kind, signed, parameters));
    return computed === null
      ? []
      : [{ account: name, due: computed.date, source: { kind: "touchpoint", what: kind, computed } }];
  });
  return [...planned, ...derived];
}

/** When an executive of ours last met the customer; null without a record of it. */
export function lastExecutiveVisit({ visits, relationEvents }: Account, today: SerialDate): SerialDate | null {
  const dates = [
    ...visits.flatMap(({ visitorLevel, date }) => (visitorLevel === "EXECUTIVE" ? [date] : [])),
    ...relationEvents.flatMap(({ strategy, date }) => (strategy === "M2" && date !== null ? [date] : [])),
  ];
  return dates.reduce<SerialDate | null>((best, date) => (date <= today && date > (best ?? 0) ? date : best), null);
}

const YEAR_DAYS = 365;

/** The day by which an executive is to visit again; the day of today where none ever did. Null where the tier asks for none. */
export function executiveDue(last: SerialDate | null, perYear: number, today: SerialDate): SerialDate | null {
  if (perYear <= 0) return null;
  return last === null ? today : valueOf(addDays(last, Math.round(YEAR_DAYS / perYear)));
}

/** Where something due is seen to. */
export function placeOfItem(account: string, source: DueSource): Route {
  switch (source.kind) {
    case "followUp":
    case "visitStep":
      return { screen: "visit", account, visit: visitKey(source.visit) };
    case "personStep":
      return { screen: "person", account, person: source.person.name };
    case "dealStep":
      return { screen: "record", table: "opportunities", account, row: source.row };
    case "action":
      return { screen: "record", table: "actions", account, row: source.row };
    case "touchpoint":
      return { screen: "account", account };
  }
}

/** The form of a deal. Reports count a deal without a status as open, in a copy of its row. */
export function dealRoute(account: Account, deal: Row<"opportunities">): Route {
  const read = account.opportunities.find(
    (one) => one === deal || (one.status === null && one.oppId === deal.oppId && one.name === deal.name),
  );
  if (read === undefined) return { screen: "account", account: account.name };
  const row = rowKey(account, "opportunities", read);
  return { screen: "record", table: "opportunities", account: account.name, row };
}

export function latest(visits: Account["visits"]): Row<"visits"> | null {
  return visits.reduce<Row<"visits"> | null>(
    (best, visit) => (best === null || visit.date >= best.date ? visit : best),
    null,
  );
}

function valueOf<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | null {
  return outcome.ok ? outcome.value : null;
}
