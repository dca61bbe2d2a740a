import { nearest } from "#workbook/nearest.ts";
import { DOCUMENT_IDS, type DocumentId } from "../documents/documents.ts";
import { MUST_STAY, SECTIONS } from "./sections.ts";
import { membersOf, namesOf, type Field, type TellField } from "./theme-fields.ts";
import type { ThemeProblem } from "./theme-fault.ts";
import type { OwnText, Theme } from "./theme.ts";

/** The order of sections and what is hidden, for each kind of document; names that mean nothing are faults. */
export function readSectionNames(
  fields: ReadonlyMap<string, Field>,
  texts: readonly OwnText[],
  say: TellField,
): Pick<Theme, "order" | "hide"> {
  const own = (document: DocumentId) => texts.filter((one) => one.document === document).map(({ id }) => id);
  const listed = (name: "order" | "hide", problemOf: (document: DocumentId, id: string) => ThemeProblem | null) => {
    const byDocument = membersOf(fields.get(name), DOCUMENT_IDS, say);
    return DOCUMENT_IDS.flatMap((document) => {
      const ids = distinctNames(byDocument.get(document), say).filter((one) => {
        const problem = problemOf(document, one.text);
        if (problem !== null) say(one, problem);
        return problem === null;
      });
      return ids.length === 0 ? [] : [[document, ids.map(({ text }) => text)] as const];
    });
  };
  const order = listed("order", (document, id) => placeProblem(document, id, own(document)));
  const hide = listed("hide", (document, section) =>
    MUST_STAY[document].includes(section) ? { code: "must-stay", section } : placeProblem(document, section, []),
  );
  return { order: Object.fromEntries(order), hide: Object.fromEntries(hide) };
}

function placeProblem(document: DocumentId, section: string, own: readonly string[]): ThemeProblem | null {
  const { first, after } = SECTIONS[document];
  const known = [...after, ...new Set(own)];
  if (known.includes(section)) return null;
  if (first.includes(section)) return { code: "first-page", section };
  return { code: "unknown-section", section, nearest: nearest(section, known), known };
}

function distinctNames(field: Field | undefined, say: TellField) {
  const seen = new Set<string>();
  return namesOf(field, say).filter((one) => {
    const isNew = !seen.has(one.text);
    if (!isNew) say(one, { code: "named-twice", section: one.text });
    seen.add(one.text);
    return isNew;
  });
}
