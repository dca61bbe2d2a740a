import { decidersOf } from "#core/relationships/deciders.ts";
import type { Person } from "#workbook/contract.ts";
import { byWeight } from "../by-weight.ts";
import type { SectionView } from "../document/document-view.ts";
import {
  cell,
  note,
  numbers,
  people,
  pictures,
  row,
  section,
  spare,
  table,
  words,
  type Row,
} from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import type { PlanContext } from "./plan-context.ts";
import { relationCells, SCALE } from "./relations-view.ts";
import { dueDate, moreNote } from "../report-context.ts";

/** Every contact of the account, or the weightiest in a line each; null where there is none. */
export function personsView(context: PlanContext, most: number | null = null): SectionView | null {
  const { facts, words: say, format, personal } = context;
  const { persons } = facts.account;
  if (persons.length === 0) return null;
  const title = say.persons.title(format.count(persons.length), format.count(decidersOf(persons).all.length));
  return section("persons", say.persons.subject, title, [
    personTable(context, most),
    ...moreNote(context, persons.length, most),
    note(personal ? say.persons.noteNamed : say.persons.note),
  ]);
}

function personTable(context: PlanContext, most: number | null): TablePart {
  const { facts, words: say, personal } = context;
  const { columns, anonymous } = say.persons;
  // Where there are but a few lines, page one has drawn the same levels.
  const scale = pictures(columns.level, SCALE);
  return table(
    [
      words(personal ? columns.person : anonymous, 36),
      spare(words(columns.department, 25)),
      words(columns.role, 11),
      most === null ? scale : spare(scale),
      numbers(columns.since, 14),
      words(columns.next, 48, true),
      spare(people(columns.owner)),
    ],
    byWeight(facts.account.persons)
      .slice(0, most ?? Infinity)
      .map((person) => rowOf(context, person)),
    { single: most !== null },
  );
}

function rowOf(context: PlanContext, person: Person): Row {
  const { words: say, names, personal } = context;
  const { name, role, scale, since } = relationCells(context, person);
  const next = person.nextAction === null ? say.none : names.inText(person.nextAction);
  return row([
    cell((personal ? person.title : null) ?? "", { lead: name }),
    person.department ?? say.none,
    role,
    scale,
    since,
    cell(next, { date: dueDate(context, person.nextDate) }),
    person.owner ?? say.none,
  ]);
}
