import type { CodeListId, CodeOf } from "#core/codes/codes.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";

/** What a cell of a column holds. */
export type Kind = "text" | "money" | "number" | "count" | "ratio" | "score" | "date" | "yesNo" | "code";

/** How carefully a column is treated: personal and sensitive data stay out of reports unless asked for. */
export type Sensitivity = "business" | "personal" | "sensitive";

export interface Column {
  readonly header: Bilingual;
  readonly kind: Kind;
  /** The code list, for kind "code". */
  readonly codes?: CodeListId;
  /** Without a value here the row cannot be used. */
  readonly required?: true;
  /** The table can be read without this column, but says little then. */
  readonly advised?: true;
  /** Other headers under which teams keep the same thing, any language, compared after `normalise`. */
  readonly synonyms?: readonly string[];
  /** Every row has its own: a sheet in which the values repeat is a list of something else. */
  readonly distinct?: true;
  readonly sensitivity?: Sensitivity;
  /** Bounds of a number, both included; a score lies in 0–100 and a ratio in 0–1 without them. */
  readonly min?: number;
  readonly max?: number;
}

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface Table<Columns extends Record<string, Column> = Record<string, Column>> {
  readonly id: string;
  readonly name: Bilingual;
  /** Other names under which teams keep the sheet or the table. */
  readonly synonyms: readonly string[];
  readonly columns: Columns;
}

/** Money in yuan (or the workbook's one currency), ratio 0–1, score 0–100, date as a 1900 serial. */
export type ValueOf<C extends Column> = C extends { kind: "code"; codes: infer List extends CodeListId }
  ? CodeOf<List>
  : C["kind"] extends "text"
    ? string
    : C["kind"] extends "date"
      ? SerialDate
      : C["kind"] extends "yesNo"
        ? boolean
        : number;

/** A row as the rest of the product sees it: null is "not known". */
export type RowOf<T extends Table> = {
  readonly [Id in keyof T["columns"]]: T["columns"][Id] extends { required: true }
    ? ValueOf<T["columns"][Id]>
    : ValueOf<T["columns"][Id]> | null;
};

export function defineTable<const Columns extends Record<string, Column>>(table: Table<Columns>): Table<Columns> {
  return table;
}
