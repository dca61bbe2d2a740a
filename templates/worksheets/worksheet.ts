import type { CodeListId, ResultListId } from "#core/codes/codes.ts";
import type { CourseSessionId } from "#core/guide/course-sessions.ts";
import type { Outcome } from "#core/kernel/outcome.ts";

/** A worksheet as data: one source for the team's, the students' and the trainer's workbook in every language. */
export interface Worksheet {
  readonly id: string;
  readonly title: Text;
  /** What somebody can do who has worked through it. */
  readonly purpose: Text;
  readonly models: readonly string[];
  readonly sessions: readonly CourseSessionId[];
  /** The case: everything in it is invented and says so. */
  readonly story: { readonly title: Text; readonly paragraphs: readonly Text[] };
  /** What the case tells in numbers; a team puts its own in their place. */
  readonly data: readonly Table[];
  /** Story and figures are a trainer's own, and perhaps no invention. */
  readonly ownCase?: true;
  readonly tasks: readonly Task[];
  /** Sentences that students rate themselves by. */
  readonly goals: readonly Text[];
  readonly discussion: readonly Discussion[];
  readonly teaching: Teaching;
}

export interface Text {
  readonly zh: string;
  readonly en: string;
}

export interface Task {
  readonly id: string;
  readonly title: Text;
  readonly ask: readonly Text[];
  readonly minutes: number;
  readonly parts: readonly (Table | Picture)[];
  /** On a sheet of its own, which need not be handed in: nothing in it is marked. */
  readonly apart?: true;
  /** How a trainer runs it. */
  readonly teach: Text;
}

export interface Discussion {
  readonly ask: Text;
  /** What a good answer holds. */
  readonly answer: Text;
  readonly minutes: number;
}

export interface Teaching {
  readonly before: readonly Text[];
  readonly mistakes: readonly Text[];
  readonly close: Text;
}

export interface Table {
  readonly kind: "table";
  readonly id: string;
  readonly title: Text;
  readonly note?: Text;
  /** The table of the contract in which a team keeps the same; its columns carry the contract's ids and headers. */
  readonly contract?: string;
  /** The column that names a row. */
  readonly key: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** Its own rows, or as many as another table has, in the same order. */
  readonly rows: readonly Row[] | { readonly of: string; readonly given?: readonly Row[] };
  /** Has all its rows, such as the steps of a funnel: a team changes their cells and adds none. */
  readonly closed?: true;
  /** Labels down the left side instead of a header row; for a table of one row. */
  readonly upright?: true;
}

/** The given cells of a row; a text may be written for each language. */
export type Row = Readonly<Record<string, Value | Text>>;
/** null is a blank cell; a code is the code, a date a 1900 serial, a ratio 0–1. */
export type Value = string | number | boolean | null;

export type CodeList = CodeListId | ResultListId;
export type ColumnKind =
  | "text"
  | "integer"
  | "grouped"
  | "one"
  | "two"
  | "three"
  | "four"
  | "percent"
  | "percentOne"
  | "date"
  | "code"
  | "yesNo";

interface Look {
  /** Left out where the contract's header holds. */
  readonly header?: Text;
  readonly kind: ColumnKind;
  /** Of kind "code". */
  readonly codes?: CodeList;
  /** Bounds of what people type. */
  readonly min?: number;
  readonly max?: number;
  /** In characters. */
  readonly width?: number;
  /** Cells that call for attention, as formulas that hold for them. */
  readonly marks?: readonly Mark[];
}

export interface Mark {
  readonly when: string;
  readonly tone: "good" | "warn" | "bad";
}

/**
 * A formula is written with references in place of addresses: [id] the cell of the column in the same row, [table.id] that
 * of another table, [id:] the whole column, [a..b] the cells from column a to column b of the row, {parameter.id} a number
 * of the parameter table, 'CODE' or 'list.CODE' the word for a code ('YES', 'NO' and 'NONE' need no list), LANG the
 * language of words.
 */
export type Formula = string;

export interface Calculated {
  /** In Excel's own functions. */
  readonly native: Formula;
  /** In the add-in's: VALUESCORE([financial],…,KAM_PARAMS). */
  readonly kam?: Formula;
  /** The same by core. */
  readonly solve: (row: Scope) => Value | Outcome<Value>;
}

/** What is known where a cell is calculated; a reference is an id of the same table or "table.id". */
export interface Scope {
  readonly value: (reference: string) => Value;
  /** Throws where the cell holds no number. */
  readonly number: (reference: string) => number;
  readonly optional: (reference: string) => number | null;
  readonly text: (reference: string) => string;
  /** Every row's. */
  readonly all: (reference: string) => readonly Value[];
  readonly numbers: (reference: string) => readonly number[];
  readonly rowIndex: number;
}

export type Column = Look &
  (
    | { readonly role: "given" }
    /** The same as a cell of another table. */
    | { readonly role: "copy"; readonly of: string }
    /** A choice among a column's values that changes what is shown; the row gives the first choice. */
    | { readonly role: "pick"; readonly from: string }
    /**
     * Calculated in every edition. In a student's it stays blank until every answer that it uses is there; with `whenBlank`
     * the formula knows itself what to do without them, and gives this.
     */
    | ({ readonly role: "live"; readonly whenBlank?: Value } & Calculated)
    /** Calculated for the team and the trainer; students work it out. */
    | ({ readonly role: "answer" } & Calculated & Marked)
    /** What people enter of themselves: blank in every edition, and nobody marks it. */
    | { readonly role: "own" }
    /** Free words that nobody marks by machine; what a row gives is a model answer, which only the trainer sees. */
    | { readonly role: "words"; readonly lines: number }
  );

export interface Marked {
  /** For each row. */
  readonly points: number;
  /** Farthest from the expected number; left out for words. */
  readonly tolerance?: number;
  /**
   * Of a list: nothing may be right. Core's null is then answered by the word for none ("NONE" as a value and in formulas),
   * because an empty cell is no answer.
   */
  readonly none?: true;
  /** Told to somebody whose answer is wrong. */
  readonly hint: Text;
  /** The hint is the rule without which nobody can answer: it stands above the table as well. */
  readonly isRule?: true;
}

export interface Picture {
  readonly kind: "picture";
  readonly charts: readonly ChartOf[];
  /** In rows of the sheet. */
  readonly height: number;
}

export interface ChartOf {
  readonly kind: "radar" | "bar" | "column" | "line" | "scatter";
  readonly title: Text;
  /** What somebody hears who cannot see it. */
  readonly alt: Text;
  readonly series: readonly {
    readonly name: Text;
    /** "table.id" of the texts, or of x in a scatter chart. */
    readonly categories: string;
    readonly values: string;
    readonly labels?: string;
    readonly look: "main" | "target" | "second" | "points" | "rule";
  }[];
  readonly values: AxisOf;
  readonly categories?: AxisOf;
}

export interface AxisOf {
  readonly title?: Text;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

export const text = (zh: string, en: string): Text => ({ zh, en });
