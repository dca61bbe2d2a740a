import type { CodeListId, CodeOf } from "#core/codes/codes.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";

/** What a cell of a column holds. */
export type Kind = "text" | "money" | "number" | "count" | "ratio" | "score" | "rating" | "date" | "yesNo" | "code";

/**
 * How carefully a column is treated. Personal data name people and stay out of reports unless asked for; sensitive data
 * judge a person, and the pane keeps none without a purpose; confidential data are our own limits, prices and tactics,
 * which tell nothing of a person and everything to the other side.
 */
export const SENSITIVITIES = ["business", "personal", "sensitive", "confidential"] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export interface Column {
  readonly header: Bilingual;
  readonly kind: Kind;
  /** The code list, for kind "code". */
  readonly codes?: CodeListId;
  /**
   * true: without a value here the row cannot be used, and a form does not save it. "form": a form does not save without
   * it; a row of the team's own that lacks it is read and counts as open.
   */
  readonly required?: true | "form";
  /** The record is saved without it and counts as open until it is there. */
  readonly complete?: true;
  /** The table can be read without this column, but says little then. */
  readonly advised?: true;
  /** Other headers under which teams keep the same thing, any language, compared after `normalise`. */
  readonly synonyms?: readonly string[];
  /** Every row has its own: a sheet in which the values repeat is a list of something else. */
  readonly distinct?: true;
  readonly sensitivity?: Sensitivity;
  /** Bounds of a number, both included; without them a score lies in 0–100, a rating in 1–5 and a ratio in 0–1. */
  readonly min?: number;
  readonly max?: number;
  /** What a form and a new row begin with; `{ days }` is so many days from today. */
  readonly default?: string | number | boolean | { readonly days: number };
  /** A date of something that has happened: it cannot lie in the future. */
  readonly happened?: true;
  /** A date that cannot lie before the one in this column of the same row. */
  readonly notBefore?: string;
  /** The table whose records the cell names, by key or by name. */
  readonly refersTo?: string;
  /** Columns of one vocabulary use the same words; two spellings of one word are a slip. */
  readonly vocabulary?: Vocabulary;
  /** Whether the amount counts value added tax in, where neither header nor row says so. */
  readonly tax?: TaxBasis;
  /** The column follows from others; a value typed over it holds. */
  readonly calculated?: Calculation;
}

export const VOCABULARIES = ["product", "industry", "region", "colleague", "rival"] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

/** 含税 or 不含税. */
export type TaxBasis = "INCLUSIVE" | "EXCLUSIVE";

export interface Calculation {
  readonly model: string;
  /** An Excel formula in which [columnId] stands for the cell of the same row: `=[own]-[rival]`. */
  readonly formula: string;
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
  /** The part of the work that it belongs to. */
  readonly area: Area;
  /** What a row is, in one sentence. */
  readonly about: Bilingual;
  /** The models that read or fill it. */
  readonly models: readonly string[];
  /** The column whose values tell rows apart. */
  readonly key?: string;
  /**
   * The record that a row belongs to, by its key or its name; where several are given, the first one that the row fills.
   * Every chain ends at a customer. The tables of the team itself have none.
   */
  readonly belongsTo?: readonly Belonging[];
  readonly columns: Columns;
}

export const AREAS = [
  "accounts",
  "people",
  "records",
  "deals",
  "money",
  "tender",
  "negotiation",
  "competition",
  "retention",
  "team",
  "events",
  "settings",
] as const;
export type Area = (typeof AREAS)[number];

export interface Belonging<ColumnId extends string = string> {
  readonly table: string;
  /** The column of this table that names the record. */
  readonly column: ColumnId;
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

/** Keeps every literal, so that rows are typed, and checks that key and owners name columns of the table. */
export function defineTable<const T extends Table>(table: T & Checked<T>): T {
  return table;
}

interface Checked<T extends Table> {
  readonly key?: keyof T["columns"] & string;
  readonly belongsTo?: readonly Belonging<keyof T["columns"] & string>[];
}
