import { relationshipScale, relationshipScaleHeader } from "#charts/relationship-scale.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { conversionPlan } from "#core/relationships/conversion-plan.ts";
import { decidersOf } from "#core/relationships/deciders.ts";
import type { Person } from "#workbook/contract.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import {
  cell,
  cellDate,
  note,
  pictures,
  row,
  section,
  table,
  text,
  words as column,
  type Row,
} from "../document/make-part.ts";
import { shownRows } from "../document/shown-rows.ts";
import type { TableCell } from "../document/part.ts";
import { capital } from "../headline-view.ts";
import { peopleIn } from "../people-in.ts";
import { markOf, paragraph, tableName } from "../report-context.ts";
import type { VisitFacts } from "./visit-facts.ts";

/** mm. */
const WIDTH = { person: 32, role: 13, scale: 26 };

/** @param most rows that the page has */
export function peopleSection(context: AccountContext, { people, next }: VisitFacts, most: number): SectionView {
  const { catalogue, words, personal } = context;
  const { subject, title, clause, columns, scale, enter, note: key } = catalogue.documents.visit.people;
  if (people.length === 0) {
    const where = words.table(tableName(context, "persons"));
    return section("people", subject, title.nobody, [text(enter(where))]);
  }
  const { shown, more } = shownRows(context, people, most);
  const named = people.filter((one) => one.named).length;
  const first = named > 0 ? title.named(context.format.count(named)) : title.unnamed;
  const message = capital(next === null ? standing(context) : [first, standing(context)].join(clause));
  const heads = [
    column(personal ? columns.person : columns.anonymous, WIDTH.person),
    column(columns.role, WIDTH.role),
    pictures(columns.level, WIDTH.scale, relationshipScaleHeader({ title: scale, desc: scale, width: WIDTH.scale })),
    column(columns.next, null, true),
  ];
  const rows = shown.map(({ person, named: isNamed }) => personRow(context, person, isNamed));
  const body = table(heads, rows, { single: true });
  return section("people", subject, message, [body, note(paragraph(context, [key, more]), 1)]);
}

function standing({ account, catalogue, format }: AccountContext): string {
  const { title } = catalogue.documents.visit.people;
  const { all, against, known, supporting } = decidersOf(account.persons);
  if (all.length === 0) return title.noDecider;
  if (against.length > 0) return title.against(format.count(against.length));
  if (known.length === 0) return title.unknown;
  return supporting.length === 0 ? title.neutral : title.supported(format.count(supporting.length));
}

function personRow(context: AccountContext, person: Person, named: boolean): Row {
  const { words, names, catalogue, ink } = context;
  const { state } = catalogue.documents.visit.people;
  const { level, levelWanted, role } = person;
  const name = names.of(person);
  const desc = state(level ?? words.none, levelWanted ?? words.none);
  const picture = relationshipScale({ now: level, wanted: levelWanted, title: name, desc, width: WIDTH.scale, ink });
  return row([
    cell(name, { tone: named ? "strong" : "plain" }),
    cell(role ?? words.none),
    cell("", { picture }),
    conversionAction(context, person),
  ]);
}

/** The relationship plan's next action, else the person's own, else what the model suggests for role and level. */
function conversionAction(context: AccountContext, person: Person): TableCell {
  const { account, asOf, catalogue, names, words } = context;
  const planned = account.relationActions
    .filter(({ done }) => done === null || done > asOf)
    .filter((action) => peopleIn(account.persons, action.person).known.includes(person))
    .toSorted((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity))[0];
  if (planned !== undefined) return datedCell(context, names.inText(planned.action), planned.due);
  if (person.nextAction !== null) return datedCell(context, names.inText(person.nextAction), person.nextDate);
  if (person.role === null || person.level === null) return cell(words.none);
  const { action } = conversionPlan(person.role, person.level);
  return cell(catalogue.codes.conversionAction[action], { tone: "quiet" });
}

function datedCell(context: AccountContext, words: string, date: SerialDate | null): TableCell {
  if (date === null) return cell(words);
  const late = date < context.asOf ? markOf(context, "bad") : null;
  return cell(words, { date: cellDate(context.format.date(date), late) });
}
