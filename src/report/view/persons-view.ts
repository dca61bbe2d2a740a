import { decidersOf } from "#core/relationships/deciders.ts";
import type { Person } from "#workbook/contract.ts";
import type { PlanContext } from "./plan-context.ts";
import { dateText, markOf } from "./report-context.ts";
import { byWeight, relationRow, type RelationRowView } from "./relations-view.ts";

/** Every contact of the account. */
export interface PersonsView {
  readonly subject: string;
  readonly title: string;
  readonly columns: Readonly<Record<"person" | "department" | "role" | "level" | "since" | "next" | "owner", string>>;
  readonly rows: readonly PersonRowView[];
  readonly note: string;
}

export interface PersonRowView extends Omit<RelationRowView, "position"> {
  /** Job title, only where personal data are asked for. */
  readonly title: string | null;
  readonly department: string;
  readonly next: string;
  readonly nextDate: string | null;
  readonly lateNext: string | null;
  readonly owner: string;
}

export function personsView(context: PlanContext): PersonsView | null {
  const { facts, words, format, personal } = context;
  const { persons } = facts.account;
  if (persons.length === 0) return null;
  const { columns } = words.persons;
  return {
    subject: words.persons.subject,
    title: words.persons.title(format.count(persons.length), format.count(decidersOf(persons).all.length)),
    columns: { ...columns, person: personal ? columns.person : words.persons.anonymous },
    rows: byWeight(persons).map((person) => rowOf(context, person)),
    note: personal ? words.persons.noteNamed : words.persons.note,
  };
}

function rowOf(context: PlanContext, person: Person): PersonRowView {
  const { facts, words, names, personal } = context;
  const { name, role, scale, change, since, late } = relationRow(context, person);
  return {
    name,
    role,
    scale,
    change,
    since,
    late,
    title: personal ? person.title : null,
    department: person.department ?? words.none,
    next: person.nextAction === null ? words.none : names.inText(person.nextAction),
    nextDate: person.nextDate === null ? null : dateText(context, person.nextDate),
    lateNext: person.nextDate !== null && person.nextDate < facts.asOf ? markOf(context, "bad") : null,
    owner: person.owner ?? words.none,
  };
}
