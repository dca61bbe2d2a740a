import { ROLES, type RelationshipLevel } from "#core/codes/codes.ts";
import { levelsGained } from "#core/relationships/relationship-progress.ts";
import type { Person } from "#workbook/contract.ts";
import { headerIn } from "../../facts/book-columns.ts";
import type { PersonNames } from "../../person-names.ts";
import { ranked, risesBetter, type ChangeView } from "../change-view.ts";
import type { DiffContext } from "../diff-context.ts";
import { matchRows, type Matched, type Pair } from "../match/match-rows.ts";

export function matchPersons(before: readonly Person[], after: readonly Person[]): Matched<Person> {
  return matchRows(before, after, {
    id: ({ personId }) => personId,
    names: [({ name }) => name],
    renumbered: true,
  });
}

/** Relationship levels and parts in the decision, person by person, those who decide first. */
export function personChanges(
  context: DiffContext,
  names: PersonNames,
  { pairs, gone, added }: Matched<Person>,
): readonly ChangeView[] {
  const changes = [
    ...pairs.flatMap((pair) => movedPerson(context, names, pair)),
    ...added.map((person) => listed(context, names, person, "new")),
    ...gone.map((person) => listed(context, names, person, "gone")),
  ];
  const roles: readonly unknown[] = [...ROLES, null];
  return ranked(changes, ({ figures }) => roles.indexOf(figures["role"]));
}

function movedPerson(context: DiffContext, names: PersonNames, { old, new: now }: Pair<Person>): readonly ChangeView[] {
  const { words, catalogue } = context;
  const { codes } = catalogue;
  const role = (person: Person) => (person.role === null ? words.noRole : codes.role[person.role]);
  const moved = [
    ...(old.level === now.level ? [] : [`${levelText(context, old.level)} → ${levelText(context, now.level)}`]),
    ...(old.role === now.role ? [] : [words.role(`${role(old)} → ${role(now)}`)]),
    ...(old.levelWanted === now.levelWanted
      ? []
      : [words.wanted(`${levelText(context, old.levelWanted)} → ${levelText(context, now.levelWanted)}`)]),
  ];
  if (moved.length === 0) return [];
  const rise = old.level === null || now.level === null ? 0 : levelsGained(old.level, now.level);
  return [
    {
      id: personId(names, now),
      topic: "relations",
      kind: old.level === now.level ? "changed" : "level",
      direction: risesBetter(rise),
      text: words.about(personText(context, names, now), moved.join(words.pieces)),
      why: evidenceText(context, names, old, now),
      figures: { from: old.level, to: now.level, oldRole: old.role, role: now.role, evidence: isProved(old, now) },
    },
  ];
}

function listed(context: DiffContext, names: PersonNames, person: Person, kind: "new" | "gone"): ChangeView {
  const { words } = context;
  const text = kind === "new" ? words.newPerson : words.gonePerson;
  return {
    id: personId(names, person),
    topic: "relations",
    kind,
    direction: kind === "new" ? "neutral" : "worse",
    text: words.about(personText(context, names, person), text(levelText(context, person.level))),
    why: [],
    figures: { [kind === "new" ? "to" : "from"]: person.level, role: person.role },
  };
}

/** What the new level rests on: its words only where personal data may be told. */
function evidenceText(context: DiffContext, names: PersonNames, old: Person, now: Person): readonly string[] {
  const { words, after } = context;
  if (old.level === now.level || headerIn(after.book, "persons", "levelEvidence") === null) return [];
  if (!isProved(old, now)) return [words.noEvidence];
  return [context.personal ? words.evidence(names.inText(now.levelEvidence ?? "")) : words.evidenceThere];
}

/** A level that moved on the evidence of before is not proved. */
function isProved(old: Person, now: Person): boolean {
  return now.levelEvidence !== null && (now.levelEvidence !== old.levelEvidence || now.levelDate !== old.levelDate);
}

function levelText({ words, catalogue: { codes } }: DiffContext, level: RelationshipLevel | null): string {
  return level === null ? words.noLevel : words.level(level, codes.relationshipLevel[level]);
}

/** The name, or what stands for it, with the part in the decision and the position as far as they may be told. */
function personText(
  { words, catalogue: { codes }, personal }: DiffContext,
  names: PersonNames,
  person: Person,
): string {
  const parts = [
    personal ? person.title : null,
    person.department,
    personal && person.role !== null ? codes.role[person.role] : null,
  ].filter((part) => part !== null);
  const name = names.of(person);
  return parts.length === 0 ? name : words.inBrackets(name, parts.map(names.inText).join(words.list));
}

function personId(names: PersonNames, person: Person): string {
  return `person:${person.personId === null ? names.of(person) : names.inText(person.personId)}`;
}
