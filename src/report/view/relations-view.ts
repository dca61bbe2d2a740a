import { relationshipScale, relationshipScaleHeader } from "#charts/relationship-scale.ts";
import { ROLES } from "#core/codes/codes.ts";
import { daysSinceContact } from "#core/relationships/decision-chain.ts";
import { decidersOf } from "#core/relationships/deciders.ts";
import type { Person } from "#workbook/contract.ts";
import { hasTable } from "./facts/book-columns.ts";
import type { PlanContext } from "./plan-context.ts";
import { tableName } from "./report-context.ts";

export interface RelationsView {
  readonly subject: string;
  readonly title: string;
  readonly table: RelationsTableView | null;
  readonly note: string;
}

export interface RelationsTableView {
  readonly columns: { readonly person: string; readonly role: string; readonly change: string; readonly since: string };
  readonly scale: string;
  readonly rows: readonly RelationRowView[];
}

export interface RelationRowView {
  readonly name: string;
  /** Job title, or the department where names are left out. */
  readonly position: string;
  readonly role: string;
  readonly scale: string;
  readonly change: string;
  readonly since: string;
  readonly late: boolean;
}

const ROWS = 5;
/** mm. */
const SCALE = 34;

/** Decision makers and influencers for page one. */
export function relationsView(context: PlanContext): RelationsView {
  const { facts, words, format, personal } = context;
  const { subject, columns } = words.relations;
  const title = titleOf(context);
  const { persons } = facts.account;
  if (persons.length === 0) {
    return { subject, title, table: null, note: words.relations.enter(words.table(tableName(context, "persons"))) };
  }
  const shown = byWeight(persons).slice(0, ROWS);
  const more = persons.length - shown.length;
  const days = format.count(facts.book.parameters["plan.contactDays"]);
  const note = words.relations.note(days);
  return {
    subject,
    title,
    table: {
      columns: { ...columns, person: personal ? columns.person : columns.department },
      scale: relationshipScaleHeader({ title: words.relations.scale, desc: words.relations.scale, width: SCALE }),
      rows: shown.map((person) => relationRow(context, person)),
    },
    note: more > 0 ? `${note}${words.sentenceGap}${words.relations.more(format.count(more))}` : note,
  };
}

/** Those who decide first, the more influential before the others. */
export function byWeight(persons: readonly Person[]): readonly Person[] {
  const rank = ({ role }: Person) => (role === null ? ROLES.length : ROLES.indexOf(role));
  return [...persons].sort((one, other) => rank(one) - rank(other) || (other.influence ?? 0) - (one.influence ?? 0));
}

export function relationRow(context: PlanContext, person: Person): RelationRowView {
  const { facts, words, format, names, personal } = context;
  const { level, levelWanted } = person;
  const days = daysSinceContact(person.lastContact, facts.asOf);
  const name = names.of(person);
  const state = words.relations.state(level ?? words.none, levelWanted ?? words.none);
  return {
    name,
    position: (personal ? person.title : person.department) ?? "",
    role: person.role ?? words.none,
    scale: relationshipScale({ now: level, wanted: levelWanted, title: name, desc: state, width: SCALE }),
    change: changeText(context, person),
    since: days === null ? words.none : words.relations.days(format.count(days)),
    late: days !== null && days > facts.book.parameters["plan.contactDays"],
  };
}

/** Levels by their numbers: the column's scale names them. */
function changeText({ words }: PlanContext, { level, levelWanted }: Person): string {
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
