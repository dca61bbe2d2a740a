import { CODE_LISTS } from "#core/codes/codes.ts";
import type { Language } from "#locales/language.ts";
import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import { contract, type TableId } from "#workbook/contract.ts";
import type { Column, Table } from "#workbook/define-table.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import { isPrivate } from "#workbook/save/is-private.ts";
import { inLanguage } from "#workbook/table-name.ts";
import { idOf, type FieldSpec } from "./form-spec.ts";

/** A field of a form, decided by the contract's column and by how the team keeps it. */
export interface FormField {
  readonly id: string;
  readonly column: Column;
  readonly label: string;
  readonly input: FieldInput;
  readonly hint: string | null;
  readonly required: boolean;
  /** What one of the field's unit is in the contract's. */
  readonly factor: number;
  readonly unit: string;
  readonly options: readonly FieldOption[];
  /** The table whose records it names; null where it names none. */
  readonly names: TableId | null;
  /** The record that the row belongs to: an unknown one would lose the row. */
  readonly isOwner: boolean;
}

export type FieldInput =
  | "text"
  | "lines"
  | "time"
  | "number"
  | "date"
  | "choice"
  | "yesNo"
  /** One of the records that are known, or another one. */
  | "name"
  | "people";

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

export interface FieldContext {
  readonly target: SaveTarget;
  readonly language: Language;
  /** Whether somebody has switched sensitive fields on, and said why. */
  readonly withSensitive: boolean;
}

/** The fields that the team's table has, in the order of the specs. Sensitive ones do not exist until switched on. */
export function fieldsOf(table: TableId, specs: readonly FieldSpec[], context: FieldContext): readonly FormField[] {
  return specs.flatMap((spec) => {
    const column = columnOf(table, idOf(spec));
    const own = context.target.columns.find(({ id }) => id === idOf(spec));
    if (own === undefined || (isPrivate(column) && !context.withSensitive)) return [];
    return [{ ...fieldOf(spec, column, own.factor, context), ...namingOf(table, spec, column) }];
  });
}

/** Columns that a form cannot do without and the team's table lacks, in words. */
export function absentColumns(
  table: TableId,
  specs: readonly FieldSpec[],
  { target, language }: FieldContext,
): readonly string[] {
  return specs.flatMap((spec) => {
    const column = columnOf(table, idOf(spec));
    const isThere = target.columns.some(({ id }) => id === idOf(spec));
    return isThere || column.required === undefined ? [] : [inLanguage(column.header, language)];
  });
}

export function columnOf(table: TableId, id: string): Column {
  const column = (contract[table].columns as Readonly<Record<string, Column>>)[id];
  if (column === undefined) throw new RangeError(`${table} has no column ${id}`);
  return column;
}

const PERCENT = 0.01;

type Naming = Pick<FormField, "input" | "names" | "isOwner">;

function namingOf(table: TableId, spec: FieldSpec, column: Column): Naming {
  const as = typeof spec === "string" ? null : spec.as;
  const { belongsTo = [] }: Table = contract[table];
  const owner = belongsTo.find((one) => one.column === idOf(spec))?.table;
  const isPerson = as === "person" || as === "people";
  const names = (isPerson ? "persons" : (owner ?? column.refersTo ?? null)) as TableId | null;
  const input = as === null || as === "person" ? inputOf(column, names) : as;
  return { input, names, isOwner: owner !== undefined };
}

function fieldOf(
  spec: FieldSpec,
  column: Column,
  teamFactor: number,
  { language }: FieldContext,
): Omit<FormField, keyof Naming> {
  const words = workingWords(language);
  const factor = column.kind === "ratio" ? PERCENT : column.kind === "money" ? teamFactor : 1;
  return {
    id: idOf(spec),
    column,
    label: inLanguage(column.header, language),
    hint: typeof spec === "string" ? null : (spec.hint ?? null),
    required: column.required !== undefined,
    factor,
    unit: unitOf(column, factor, words),
    options: optionsOf(column, words),
  };
}

function inputOf({ kind }: Column, names: TableId | null): FieldInput {
  if (kind === "code") return "choice";
  if (kind === "yesNo" || kind === "date") return kind;
  if (kind !== "text") return "number";
  return names === null ? "text" : "name";
}

function unitOf({ kind }: Column, factor: number, { pane }: WorkingWords): string {
  const { units } = pane.form;
  if (kind === "ratio") return units.percent;
  if (kind !== "money") return "";
  const named: Readonly<Record<number, string>> = {
    1: units.yuan,
    1e3: units.thousand,
    1e4: units.tenThousand,
    1e6: units.million,
    1e8: units.hundredMillion,
  };
  return named[factor] ?? "";
}

// Codes that people say aloud stand before their words: CR2 友善, KDM 关键决策者.
const SPOKEN = /^(?:CR|ST|P|M)\d$|^K[DIU]M?$/;

function optionsOf({ codes }: Column, words: WorkingWords): readonly FieldOption[] {
  if (codes === undefined) return [];
  const labels: Readonly<Record<string, string>> = words.codes[codes];
  return CODE_LISTS[codes].map((value) => {
    const label = labels[value] ?? value;
    return { value, label: SPOKEN.test(value) ? `${value} ${label}` : label };
  });
}
