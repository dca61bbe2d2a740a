import { relationshipScale, relationshipScaleHeader } from "#charts/relationship-scale.ts";
import { daysSinceContact } from "#core/relationships/decision-chain.ts";
import { decidersOf } from "#core/relationships/deciders.ts";
import type { Person } from "#workbook/contract.ts";
import { byWeight } from "../by-weight.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, pictures, row, section, spare, table, text, words } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import { hasTable } from "../facts/book-columns.ts";
import type { PlanContext } from "./plan-context.ts";
import { paragraph, tableName } from "../report-context.ts";

/** Width of a relationship scale in mm. */
export const SCALE = 28;

/** Decision makers and influencers for page one, the weightiest of them. */
export function relationsView(context: PlanContext, most: number): SectionView {
  const { facts, words: say, format } = context;
  const { subject, enter, more } = say.relations;
  const title = titleOf(context);
  const { persons } = facts.account;
  if (persons.length === 0) {
    return section("relations", subject, title, [text(enter(say.table(tableName(context, "persons"))))]);
  }
  const shown = byWeight(persons).slice(0, most);
  const left = persons.length - shown.length;
  const days = format.count(facts.book.parameters["plan.contactDays"]);
  const under = [say.relations.note(days), left > 0 ? more(format.count(left)) : null];
  return section("relations", subject, title, [relationTable(context, shown), note(paragraph(context, under), 2)]);
}

function relationTable(context: PlanContext, shown: readonly Person[]): TablePart {
  const { words: say, personal, ink } = context;
  const { columns, scale } = say.relations;
  const header = relationshipScaleHeader({ title: scale, desc: scale, width: SCALE, ink });
  return table(
    [
      words(personal ? columns.person : columns.department),
      words(columns.role, 10.5),
      pictures(scale, SCALE, header),
      spare(numbers(columns.change, 12)),
      numbers(columns.since, 14),
    ],
    shown.map((person) => {
      const cells = relationCells(context, person);
      const position = (personal ? person.title : person.department) ?? "";
      return row([
        cell(position, { lead: cells.name }),
        cells.role,
        cells.scale,
        changeText(context, person),
        cells.since,
      ]);
    }),
    { single: true },
  );
}

/** What every table of contacts has of one. */
export function relationCells(context: PlanContext, person: Person) {
  const { facts, words: say, format, names, ink } = context;
  const { level, levelWanted } = person;
  const days = daysSinceContact(person.lastContact, facts.asOf);
  const name = names.of(person);
  const state = say.relations.state(level ?? say.none, levelWanted ?? say.none);
  const late = days !== null && days > facts.book.parameters["plan.contactDays"];
  const picture = relationshipScale({ now: level, wanted: levelWanted, title: name, desc: state, width: SCALE, ink });
  return {
    name,
    role: person.role ?? say.none,
    scale: cell("", { picture }),
    since: cell(days === null ? say.none : say.relations.days(format.count(days)), late ? { tone: "bad" } : {}),
  };
}

/** Levels by their numbers: the column's scale names them. */
export function changeText({ words }: PlanContext, { level, levelWanted }: Person): string {
  const [now, wanted] = [level, levelWanted].map((one) => one?.slice(-1) ?? words.none) as [string, string];
  if (levelWanted === null) return now;
  return level === levelWanted ? words.relations.hold(now) : words.relations.change(now, wanted);
}

function titleOf({ facts, words, format }: PlanContext): string {
  const { title } = words.relations;
  const { persons } = facts.account;
  if (!hasTable(facts.book, "persons")) return title.noTable;
  if (persons.length === 0) return title.nobody;
  const { all, supporting, against, known } = decidersOf(persons);
  const count = format.count(all.length);
  if (all.length === 0) return title.noDecisionMaker;
  if (against.length > 0) return title.against(format.count(against.length));
  if (known.length === 0) return title.noLevels(count);
  return supporting.length === 0 ? title.neutral(count) : title.supported(format.count(supporting.length), count);
}
