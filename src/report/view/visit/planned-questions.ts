import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { SpinKind } from "#core/codes/deals.ts";
import { SPIN_KINDS } from "#core/codes/deals.ts";
import { valuePointsFor, type ValuePoint } from "#core/guide/value-points.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Person, Row } from "#workbook/contract.ts";
import type { Preparation } from "./visit-rows.ts";

/** What to ask: as the team entered it, else points to ask about by the part in the decision and the kind of company. */
export interface PlannedQuestions {
  readonly entered: readonly EnteredQuestion[];
  /** Empty where questions are entered. */
  readonly suggested: readonly ValuePoint[];
}

export interface EnteredQuestion {
  readonly kind: SpinKind | null;
  readonly question: string;
  /** A cell that names a contact. */
  readonly person: string | null;
}

export function plannedQuestions(
  account: Account,
  next: Preparation | null,
  people: readonly { readonly person: Person }[],
  asOf: SerialDate,
): PlannedQuestions {
  const open = account.questions.filter((row) => !isAsked(row, asOf));
  const prepared = linesOf(next?.questions ?? null).map((question) => ({ kind: null, question, person: null }));
  const entered = [...prepared, ...open.toSorted((one, other) => placeOf(one.kind) - placeOf(other.kind))];
  return { entered, suggested: entered.length > 0 ? [] : suggestionsFor(account, people) };
}

function isAsked({ asked, date, answer }: Row<"questions">, asOf: SerialDate): boolean {
  return (asked === true || answer !== null) && (date === null || date <= asOf);
}

function placeOf(kind: SpinKind | null): number {
  return kind === null ? SPIN_KINDS.length : SPIN_KINDS.indexOf(kind);
}

/** The first two whom we meet, each with the points of the part in the decision, then those of the company. */
function suggestionsFor({ customer }: Account, people: readonly { readonly person: Person }[]): readonly ValuePoint[] {
  const roles = [...new Set(people.map(({ person }) => person.role))].slice(0, 2);
  const ofRoles = roles.flatMap((role) => valuePointsFor({ role, position: null, nature: null }));
  return [...ofRoles, ...valuePointsFor({ role: null, position: null, nature: customer.nature })];
}

/** The entries of a cell in which people list several, with or without numbers: 1. …；2. … */
export function linesOf(cell: string | null): readonly string[] {
  return (cell ?? "")
    .split(/[\n；;]|(?<=[？?])(?=.)/u)
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.、)）]|[-•·])\s*/u, "").trim())
    .filter((line) => line !== "");
}
