import { BODY, textWidth } from "#charts/text-width.ts";
import type { Role } from "#core/codes/codes.ts";
import type { OurLevel } from "#core/codes/records.ts";
import { TOUCHPOINT_AGENDAS } from "#core/guide/touchpoint-agendas.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, row, section, table, words as column } from "../document/make-part.ts";
import type { TableCell } from "../document/part.ts";
import { peopleText } from "../people-in.ts";
import { byWeight } from "../by-weight.ts";
import type { ReviewContext } from "./review-context.ts";

interface Place {
  readonly role: string;
  readonly who: readonly string[];
}

const NAMES = 2;

/** Who should sit there on both sides, and who that is as far as the workbook knows. */
export function peopleSection(context: ReviewContext): SectionView {
  const { facts, review, forCustomer, catalogue, format } = context;
  const { ours, theirs } = TOUCHPOINT_AGENDAS[facts.meeting.kind];
  const left: readonly Place[] = ours.map((level) => ({
    role: catalogue.codes.ourLevel[level],
    who: ourPeople(context, level),
  }));
  const right: readonly Place[] = theirs.map((role) => ({
    role: forCustomer ? review.people.roleForCustomer[role] : role,
    who: theirPeople(context, role),
  }));
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    row([...cellsOf(context, left[at]), ...cellsOf(context, right[at])]),
  );
  const { subject, title, columns, columnsForCustomer } = review.people;
  const heads = forCustomer ? columnsForCustomer : columns;
  const named = (places: readonly Place[]) => format.count(places.filter(({ who }) => who.length > 0).length);
  const entered = enteredText(context);
  return section("people", subject, forCustomer ? title.customer : title.known(named(left), named(right)), [
    table(
      [
        column(heads.ours, roleWidth(left)),
        column(heads.name),
        column(heads.theirs, roleWidth(right), true),
        column(heads.their),
      ],
      rows,
      {
        single: true,
      },
    ),
    ...(entered === null ? [] : [note(entered, 2)]),
  ]);
}

/** mm: names have the room that the roles leave. */
function roleWidth(places: readonly Place[]): number {
  return Math.ceil(Math.max(...places.map(({ role }) => textWidth(role, { size: BODY })))) + 4;
}

function cellsOf({ words, review, forCustomer }: ReviewContext, place: Place | undefined): readonly TableCell[] {
  if (place === undefined) return [cell(""), cell("")];
  const unknown = forCustomer ? review.people.confirm : words.none;
  const isKnown = place.who.length > 0;
  return [
    cell(place.role),
    cell(isKnown ? place.who.join(words.list) : unknown, { tone: isKnown ? "plain" : "quiet" }),
  ];
}

/** Whom the workbook makes answerable on each level: nobody where it names nobody. */
function ourPeople({ account, facts }: ReviewContext, level: OurLevel): readonly string[] {
  const { owner, sponsor } = account.customer;
  const handlers = facts.problems.map((problem) => problem.owner);
  const sellers = facts.meeting.contracts.map((contract) => contract.owner).filter((name) => name !== owner);
  const by: Partial<Readonly<Record<OurLevel, readonly (string | null)[]>>> = {
    EXECUTIVE: [sponsor],
    MANAGER: [owner],
    REP: sellers,
    SERVICE: handlers.filter((name) => name !== owner),
  };
  return [...new Set((by[level] ?? []).filter((name) => name !== null))].slice(0, NAMES);
}

/** In the customer's copy a department stands for whoever may not be named. */
function theirPeople({ account, names, personal, forCustomer }: ReviewContext, role: Role): readonly string[] {
  const people = byWeight(account.persons).filter((person) => person.role === role);
  const called = people.map((person) => (forCustomer && !personal ? person.department : names.of(person)));
  return [...new Set(called.filter((name) => name !== null))].slice(0, NAMES);
}

function enteredText(context: ReviewContext): string | null {
  const { facts, review, words, forCustomer } = context;
  const { ourSide = null, theirSide = null } = facts.meeting.entered ?? {};
  if (forCustomer || (ourSide === null && theirSide === null)) return null;
  return review.people.entered(ourSide ?? words.none, peopleText(context, theirSide) ?? words.none);
}
