import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Person, Row } from "#workbook/contract.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { peopleIn } from "../people-in.ts";
import { byWeight } from "../by-weight.ts";
import { commitmentsOf, type Commitment } from "./commitments.ts";
import { plannedQuestions, type PlannedQuestions } from "./planned-questions.ts";
import { readinessOf, type Readiness } from "../facts/readiness.ts";
import type { Preparation, Visit } from "./visit-rows.ts";

/** Everything that a visit brief is about, as known on a day. */
export interface VisitFacts {
  /** The next visit that is planned; null where none is. */
  readonly next: Preparation | null;
  /** A visit that was planned for a day in the past and is not on record. */
  readonly missed: Preparation | null;
  /** Newest first. */
  readonly visits: readonly Visit[];
  /** Those whom the preparation names, then the others by their weight. */
  readonly people: readonly { readonly person: Person; readonly named: boolean }[];
  readonly commitments: readonly Commitment[];
  readonly needs: readonly Row<"needs">[];
  readonly objections: readonly Row<"objections">[];
  readonly questions: PlannedQuestions;
  readonly readiness: Readiness | null;
}

export function visitFacts(account: Account, asOf: SerialDate, parameters: Parameters): VisitFacts {
  const visits = visitsUntil(account, asOf);
  const { next, missed } = plannedVisits(account, visits, asOf);
  const people = peopleToMeet(account, next);
  const questions = plannedQuestions(account, next, people, asOf);
  return {
    next,
    missed,
    visits,
    people,
    commitments: commitmentsOf(account, visits, asOf, parameters),
    needs: account.needs.filter(({ date }) => date === null || date <= asOf),
    objections: account.objections.filter(({ date }) => date === null || date <= asOf),
    questions,
    readiness: next === null ? null : readinessOf(next, questions.entered.length),
  };
}

/** Newest first; of one day the later row first. */
export function visitsUntil({ visits }: Account, asOf: SerialDate): readonly Visit[] {
  return visits
    .filter(({ date }) => date <= asOf)
    .toReversed()
    .sort((one, other) => other.date - one.date);
}

/** A visit that was planned and is on record, under its number or on its day or later, is neither next nor missed. */
function plannedVisits(
  { visitPreparations }: Account,
  visits: readonly Visit[],
  asOf: SerialDate,
): Pick<VisitFacts, "next" | "missed"> {
  const latest = visits[0]?.date ?? 0;
  const isMade = ({ visit, planned }: Preparation) =>
    visits.some(({ visitId, date }) => (visit !== null && visitId === visit) || date === planned);
  const open = visitPreparations
    .filter((preparation) => !isMade(preparation))
    .toSorted((one, other) => one.planned - other.planned);
  return {
    next: open.find(({ planned }) => planned >= asOf) ?? null,
    missed: open.findLast(({ planned }) => planned < asOf && planned > latest) ?? null,
  };
}

function peopleToMeet({ persons }: Account, next: Preparation | null): VisitFacts["people"] {
  const named = [next?.decisionMaker ?? null, next?.handler ?? null].flatMap((cell) => peopleIn(persons, cell).known);
  const first = [...new Set(named)];
  const rest = byWeight(persons).filter((person) => !first.includes(person));
  return [...first.map((person) => ({ person, named: true })), ...rest.map((person) => ({ person, named: false }))];
}
