import { nearest } from "#workbook/nearest.ts";
import type { LinedJson, LinedObject } from "./lined-json.ts";
import type { Tell, ThemeProblem } from "./theme-fault.ts";

export const THEME_FILE = "theme.json";

/** A value of theme.json with the name under which its faults are told. */
export interface Field {
  readonly name: string;
  readonly json: LinedJson;
}

/** What is read with: takes down a fault of a field. */
export type TellField = (field: Field, problem: ThemeProblem) => void;

export function tellField(tell: Tell): TellField {
  return ({ name, json }, problem) => {
    tell({ file: THEME_FILE, line: json.line, field: name === "" ? null : name, problem });
  };
}

/** The members of an object by name; unknown, repeated ones are faults. @param known null where any name is allowed */
export function membersOf(
  field: Field | undefined,
  known: readonly string[] | null,
  tell: TellField,
): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>();
  if (field === undefined) return found;
  if (field.json.kind !== "object") {
    tell(field, { code: "wrong-kind", expected: "object" });
    return found;
  }
  for (const member of field.json.members) {
    const inner = innerField(field, member);
    if (known !== null && !known.includes(member.name)) {
      const key = member.name;
      tell(inner, { code: "unknown-key", key, nearest: nearest(key, known), known });
    } else if (found.has(member.name)) tell(inner, { code: "repeated" });
    else found.set(member.name, inner);
  }
  return found;
}

function innerField({ name }: Field, member: LinedObject["members"][number]): Field {
  const { line, value } = member;
  // A fault of the member is told where its name stands.
  return { name: name === "" ? member.name : `${name}.${member.name}`, json: { ...value, line } };
}

/** A text, or null where there is none. */
export function textOf(field: Field | undefined, tell: TellField): string | null {
  if (field === undefined) return null;
  const { json } = field;
  if (json.kind === "leaf" && typeof json.value === "string" && json.value.trim() !== "") return json.value.trim();
  tell(field, { code: "wrong-kind", expected: "text" });
  return null;
}

/** A list of texts, each as a field of its own. */
export function namesOf(field: Field | undefined, tell: TellField): readonly (Field & { readonly text: string })[] {
  if (field === undefined) return [];
  const { json, name } = field;
  if (json.kind !== "list") {
    tell(field, { code: "wrong-kind", expected: "list" });
    return [];
  }
  return json.items.flatMap((item) => {
    if (item.kind === "leaf" && typeof item.value === "string") return [{ name, json: item, text: item.value }];
    tell({ name, json: item }, { code: "wrong-kind", expected: "names" });
    return [];
  });
}

/** What a leaf says, for a message. */
export function leafText({ json }: Field): string {
  return json.kind === "leaf" ? String(json.value) : json.kind;
}
