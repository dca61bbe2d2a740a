import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { PaneWords } from "#locales/pane-words.ts";
import type { WorkingWords } from "#locales/working-words.ts";
import type { TableId } from "#workbook/contract.ts";
import { tableName } from "#workbook/table-name.ts";
import type { Language } from "#locales/language.ts";
import type { Fields } from "#workbook/save/save-record.ts";
import type { FormField } from "./fields.ts";
import { readField, type FieldProblem } from "./read-field.ts";

/** What a form holds: the text of each field, by column id. */
export type Texts = Readonly<Record<string, string>>;

export interface CheckedForm {
  /** In the contract's units; fields with a problem are left out. */
  readonly values: Fields;
  /** In the order of the fields. */
  readonly problems: ReadonlyMap<string, FieldProblem>;
}

export interface FormFacts {
  readonly today: SerialDate;
  /** Whether the workbook has a record of that number or name, as far as it can tell. */
  readonly isKnown: (table: TableId, text: string) => boolean;
}

export function checkForm(fields: readonly FormField[], texts: Texts, facts: FormFacts): CheckedForm {
  const values: Record<string, Fields[string]> = {};
  const problems = new Map<string, FieldProblem>();
  for (const field of fields) {
    const read = readField(field, texts[field.id] ?? "");
    const problem = read.ok ? conditionOf(field, texts, facts) : read.fault;
    if (problem !== null) problems.set(field.id, problem);
    else if (read.ok) values[field.id] = read.value;
  }
  return { values, problems };
}

function conditionOf(field: FormField, texts: Texts, { today, isKnown }: FormFacts): FieldProblem | null {
  const text = texts[field.id] ?? "";
  if (text.trim() === "") return null;
  const { happened, notBefore } = field.column;
  const date = field.input === "date" ? dateIn(text) : null;
  if (happened === true && date !== null && date > today) return { code: "future" };
  const other = notBefore === undefined ? null : dateIn(texts[notBefore] ?? "");
  if (notBefore !== undefined && date !== null && other !== null && date < other)
    return { code: "before", other: notBefore };
  const { names, isOwner } = field;
  const isLost = isOwner && names !== null && !isKnown(names, text);
  return isLost ? { code: "unknown", table: names, found: text.trim() } : null;
}

function dateIn(text: string): SerialDate | null {
  const date = parseIsoDate(text);
  return date.ok ? date.value : null;
}

/** What to type, in a sentence. */
export function problemText(
  field: FormField,
  problem: FieldProblem,
  fields: readonly FormField[],
  { pane }: WorkingWords,
  { today, language }: { readonly today: SerialDate; readonly language: Language },
): string {
  const { problems } = pane.form;
  const { label } = field;
  switch (problem.code) {
    case "date":
      return problems.date(label, isoDate(today));
    case "before":
      return problems.before(label, fields.find(({ id }) => id === problem.other)?.label ?? problem.other);
    case "unknown":
      return problem.table === "customers"
        ? problems.account(problem.found)
        : problems.unknown(tableName(problem.table, language), problem.found);
    case "outside":
      return outsideText(label, problem, problems);
    case "required":
      return field.input === "date" ? problems.date(label, isoDate(today)) : problems.required(label);
    case "future":
    case "number":
    case "whole":
    case "time":
      return problems[problem.code](label);
  }
}

type Outside = Extract<FieldProblem, { readonly code: "outside" }>;

function outsideText(label: string, { min, max }: Outside, words: PaneWords["form"]["problems"]): string {
  if (min !== null && max !== null) return words.between(label, String(min), String(max));
  return min === null ? words.atMost(label, String(max)) : words.atLeast(label, String(min));
}

/** How many of the fields that a whole record needs are filled in. */
export function filledOf(
  fields: readonly FormField[],
  texts: Texts,
): { readonly filled: number; readonly all: number } {
  const needed = fields.filter(({ column }) => column.required !== undefined || column.complete === true);
  return { filled: needed.filter(({ id }) => (texts[id] ?? "").trim() !== "").length, all: needed.length };
}

/** What a new record begins with: the contract's defaults. */
export function defaultsOf(fields: readonly FormField[], today: SerialDate): Texts {
  return Object.fromEntries(
    fields.flatMap(({ id, column }) => {
      if (column.default === undefined) return [];
      const value =
        typeof column.default === "object"
          ? isoDate((today + column.default.days) as SerialDate)
          : String(column.default);
      return [[id, value]];
    }),
  );
}
