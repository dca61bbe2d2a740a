import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { RelationshipLevel, Tier } from "#core/codes/codes.ts";
import { conversionPlan } from "#core/relationships/conversion-plan.ts";
import { daysSinceContact } from "#core/relationships/decision-chain.ts";
import { decidersOf } from "#core/relationships/deciders.ts";
import { provedLevel, stanceOf } from "#core/relationships/relationship-level.ts";
import { reportingTree, type TreePlace } from "#core/relationships/reporting-tree.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { recordWords } from "#locales/record-words.ts";
import { peopleWords, type PeopleWords } from "#locales/people-words.ts";
import { chainFigures, expectedPeople, wasContacted } from "#report/view/facts/chain.ts";
import type { Person } from "#workbook/contract.ts";
import type { FigureData, RowData, Standing } from "../../shared/screen.tsx";

export interface PeopleView {
  readonly subject: string;
  readonly message: string;
  readonly figures: readonly FigureData[];
  readonly tree: readonly ChainPlace[];
  readonly rows: readonly RowData[];
}

/** A person in the decision chain as it is drawn. */
export interface ChainPlace {
  readonly person: string;
  readonly depth: number;
  /** Rows between the superior and this one. */
  readonly rowsBetween: number;
  readonly standing: Standing | "unrated";
  readonly about: string;
}

export interface PeopleContext {
  readonly persons: readonly Person[];
  readonly tier: Tier | null;
  readonly today: SerialDate;
  readonly parameters: Parameters;
  readonly language: Language;
}

/** The people of one account: who decides, how they stand, and what is not known. */
export function peopleView(context: PeopleContext): PeopleView {
  const { persons, tier, today, parameters, language } = context;
  const words = peopleWords(language);
  const { people } = words;
  const chain = chainFigures(persons, tier, today, parameters);
  const format = formats(language, 0);
  const strength = chain?.strength ?? null;
  const known = persons.filter(({ role }) => role !== null).length;
  const expected = tier === null ? null : expectedPeople(tier, parameters);
  return {
    subject: people.subject(format.date(today)),
    message: messageOf(context, words),
    figures: [
      {
        label: people.figures.known,
        value: String(known),
        note: expected === null ? undefined : people.ofExpected(String(expected)),
      },
      { label: people.figures.coverage, value: chain === null ? people.unknown : format.ratio(chain.coverage) },
      {
        label: people.figures.strength,
        value: strength === null ? people.unknown : format.score(Math.round(strength)),
      },
    ],
    tree: treeOf(persons).flatMap((place, at) => {
      const person = persons[place.at];
      return person === undefined ? [] : [chainPlace(person, place, at, words)];
    }),
    rows: persons
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .map((person) => personRow(person, context, words)),
  };
}

const RANKS: Readonly<Record<string, number>> = { KDM: 0, KI: 1, KU: 2 };
const rankOf = ({ role }: Person) => RANKS[role ?? ""] ?? 3;

function messageOf({ persons, tier, today, parameters }: PeopleContext, { people }: PeopleWords): string {
  const { message } = people;
  const { all, against, supporting } = decidersOf(persons);
  const unrated = persons.filter(({ role, level }) => role !== null && level === null).length;
  const [enemy] = against;
  const [decider] = all;
  if (decider === undefined) return message.noDecider;
  if (enemy !== undefined) return message.opposed(enemy.name);
  if (unrated > 0) return message.unrated(String(unrated));
  if (supporting.length === 0) return message.unsupported(decider.name);
  const alarms = chainFigures(persons, tier, today, parameters)?.alarms ?? [];
  if (alarms.includes("UNCOVERED")) return message.uncovered;
  return alarms.includes("WEAK") ? message.weak : message.good;
}

const STANDINGS = { SUPPORTS: "good", NEUTRAL: "plain", OPPOSES: "bad" } as const;

function treeOf(persons: readonly Person[]): readonly TreePlace[] {
  return reportingTree(persons.map((person) => ({ ...person, person: person.name })));
}

function chainPlace(person: Person, { depth, parent }: TreePlace, at: number, words: PeopleWords): ChainPlace {
  const { name, role, level } = person;
  const { people } = words;
  const { shell } = words.pane;
  const about = [role ?? people.noRole, level ?? people.unrated].join(shell.dot);
  return {
    person: name,
    depth,
    rowsBetween: at - 1 - (parent ?? at - 1),
    standing: level === null ? "unrated" : STANDINGS[stanceOf(level)],
    about,
  };
}

function personRow(person: Person, context: PeopleContext, words: PeopleWords): RowData {
  const { people } = words;
  const { name, title, role } = person;
  return {
    key: name,
    name,
    rest: title ?? "",
    number: levelText(person, words),
    reason: reasonOf(person, context, words),
    chip: { standing: "plain", text: role === null ? people.noRole : `${role} ${words.codes.role[role]}` },
  };
}

function levelText({ level, levelWanted }: Person, { people }: PeopleWords): string {
  if (level === null) return people.unrated;
  if (levelWanted === null) return level;
  return level === levelWanted ? people.hold(level) : people.arrow(level, levelWanted);
}

// Evidence older than this proves little; the same number as for data that nobody has looked at (REL-3).
function reasonOf(person: Person, { tier, today, parameters }: PeopleContext, { people }: PeopleWords): string {
  const { level, levelEvidence, levelDate, lastContact, role } = person;
  if (level !== null && provedLevel({ level, evidence: levelEvidence, evidenceDate: levelDate }) === null)
    return people.noEvidence;
  const days = daysSinceContact(lastContact, today);
  if (role !== null && days === null) return people.neverContact;
  if (role !== null && days !== null && !wasContacted(person, tier, today, parameters))
    return people.noContact(String(days));
  return levelDate === null ? "" : people.evidenceAge(String(Math.max(0, today - levelDate)));
}

/** What to do about a person next (REL-5). */
export function moveText({ role, level }: Pick<Person, "role" | "level">, language: Language): string {
  const words = peopleWords(language);
  const { results } = recordWords(language);
  const { people } = words;
  const { shell } = words.pane;
  if (role === null) return people.moveNoRole;
  if (level === null) return people.moveUnrated;
  const { goal, target, owners, action } = conversionPlan(role, level);
  const levelName = (one: RelationshipLevel) => `${one} ${words.codes.relationshipLevel[one]}`;
  return people.moveText(
    results.conversionGoal[goal],
    target === null ? "" : levelName(target),
    owners.map((owner) => words.codes.ourLevel[owner]).join(shell.list),
    results.conversionAction[action],
  );
}
