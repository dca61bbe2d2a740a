import { parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { RELATIONSHIP_LEVELS, type RelationshipLevel } from "#core/codes/codes.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { followUpDue } from "#core/records/follow-up.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Person } from "#workbook/contract.ts";
import type { Fields } from "#workbook/save/save-record.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import { placeOf, type PaneBook, type PlacedRow } from "../../book/rows-of.ts";
import type { Texts } from "../../form/check-form.ts";
import { cellsOf, editRequest, newRequest } from "../../form/requests.ts";
import type { FormState } from "../../form/use-form.ts";
import { splitNames } from "../../form/split-names.ts";
import type { SaveRequest } from "../../save/saver.ts";

/** The texts of the group on a change of relationship; no columns of the visit. */
export const CHANGE = { who: "change.who", level: "change.level", evidence: "change.evidence" } as const;

export interface LevelChange {
  readonly person: Person;
  readonly level: RelationshipLevel;
  readonly evidence: string;
}

/** The change that a form tells of; null where it tells of none, or of a person who is not on the list. */
export function changeIn(texts: Texts, account: Account | null): LevelChange | null {
  const person = account?.persons.find(({ name }) => name === texts[CHANGE.who]);
  const level = RELATIONSHIP_LEVELS.find((one) => one === texts[CHANGE.level]);
  if (person === undefined || level === undefined || level === person.level) return null;
  return { person, level, evidence: (texts[CHANGE.evidence] ?? "").trim() };
}

interface VisitPlace {
  readonly book: PaneBook;
  readonly account: Account | null;
  /** Where the visit stands; null for a new one, which goes to `first`. */
  readonly placed: PlacedRow | null;
  readonly first: SaveTarget;
  readonly ids: { readonly id: string; readonly recordId: string };
}

/** Everything that a visit writes: its own row, and what it changes on the people who were met. */
export function visitRequests(
  fields: Fields,
  { texts, base }: Pick<FormState, "texts" | "base">,
  place: VisitPlace,
): readonly SaveRequest[] {
  const { book, account, placed, first, ids } = place;
  const people = personRequests(texts, book, account, ids.id);
  if (placed !== null && base !== null) return [editRequest(placed, fields, { ...ids, base }), ...people];
  return [newRequest(first, visitFields(fields, texts, book, account), ids.id, ids.recordId), ...people];
}

/** What a visit says beside what was typed: the day by which it is to be followed up, and the change in a line. */
export function visitFields(fields: Fields, texts: Texts, { book }: PaneBook, account: Account | null): Fields {
  const due = followUpDue(dayIn(texts["date"]), book.parameters);
  const change = changeIn(texts, account);
  return {
    ...fields,
    ...(due.ok ? { followUpDue: due.value } : {}),
    ...(change === null
      ? {}
      : {
          levelChange: `${change.person.name} ${change.person.level ?? "CR?"} → ${change.level}`,
          levelEvidence: change.evidence,
        }),
  };
}

/** What a visit changes on the people who were met: the day of the last contact, and a level with what proves it. */
export function personRequests(
  texts: Texts,
  book: PaneBook,
  account: Account | null,
  id: string,
): readonly SaveRequest[] {
  const day = dayIn(texts["date"]);
  const change = changeIn(texts, account);
  if (account === null || day === null) return [];
  const met = splitNames(texts["customerPeople"] ?? "").map(normalise);
  return account.persons.flatMap((person, at) => {
    const isLater = met.includes(normalise(person.name)) && (person.lastContact ?? 0) < day;
    const fields: Fields = {
      ...(isLater ? { lastContact: day } : {}),
      ...(change?.person === person ? { level: change.level, levelEvidence: change.evidence, levelDate: day } : {}),
    };
    const placed = Object.keys(fields).length === 0 ? null : placeOf(book, "persons", person);
    if (placed === null || placed.target.name === null) return [];
    const known = Object.fromEntries(
      Object.entries(fields).filter(([column]) => placed.target.columns.some((one) => one.id === column)),
    );
    if (Object.keys(known).length === 0) return [];
    const own = person.personId ?? `${id}.${String(at)}`;
    return [editRequest(placed, known, { id: `${id}.${String(at)}`, recordId: own, base: cellsOf(placed) })];
  });
}

function dayIn(text: string | undefined): SerialDate | null {
  const day = parseIsoDate(text ?? "");
  return day.ok ? day.value : null;
}
