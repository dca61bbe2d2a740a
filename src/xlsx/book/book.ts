import type { BookChart } from "./chart.ts";

/** A workbook down to its cells: formulas with their results, looks, rules, charts. `writeBook` makes the file of it. */
export interface Book {
  readonly title: string;
  readonly language: "zh-CN" | "en";
  /** Cell styles by name, as Excel lists them; cells use them by id. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** The add-in that Excel offers to whoever opens the file. */
  readonly addIn?: BookAddIn;
}

export interface BookSheet {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly hidden?: true;
  /** Widths in characters, from column A on. */
  readonly widths: readonly number[];
  readonly rows: readonly BookRow[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly formats: readonly ConditionalFormat[];
  readonly tables: readonly BookTable[];
  readonly charts: readonly PlacedChart[];
  /** Locked but for the cells whose style is unlocked; without a password. */
  readonly isProtected: boolean;
  readonly landscape: boolean;
  /** Rows above stay in view. */
  readonly frozenRows?: number;
  /** Rows printed on every page, one-based. */
  readonly titleRows?: readonly [first: number, last: number];
  /** As many columns from A on are printed, where those after them are for programs. */
  readonly printedColumns?: number;
  /** Printed left of the page number. */
  readonly footer: string;
}

export interface BookRow {
  /** In points; without it the program decides. */
  readonly height?: number;
  /** Begins a new page in print. */
  readonly pageBreak?: true;
  readonly cells: readonly (BookCell | null)[];
}

export interface BookCell {
  readonly style: string;
  /** What the cell shows; with a formula its result as it was last calculated. */
  readonly value: string | number | boolean | null;
  /** Without the equals sign. */
  readonly formula?: string;
  /** The formula fills this area, and each of its cells holds its part of the result as its value. */
  readonly spill?: Area;
  readonly format?: NumberFormat;
  readonly align?: "left" | "center" | "right";
}

export type NumberFormat =
  "text" | "integer" | "grouped" | "one" | "two" | "three" | "four" | "percent" | "percentOne" | "date";

/** Zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellStyle {
  /** As Excel's gallery of cell styles shows it. */
  readonly name: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  /** RRGGBB. */
  readonly ink?: string;
  readonly fill?: string;
  readonly border?: string;
  /** A rule above or below alone. */
  readonly ruleBelow?: string;
  readonly wrap?: true;
  readonly vertical?: "top" | "center";
  readonly align?: "left" | "center" | "right";
  readonly unlocked?: true;
}

/** Which values a cell takes, with what is said when it is selected and when a value is refused. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "decimal" | "whole" | "date"; readonly min: number; readonly max: number }
    | { readonly kind: "any" };
  readonly title: string;
  readonly prompt: string;
  readonly refusal: string;
}

export interface ConditionalFormat {
  readonly area: Area;
  /** Of the first cell, without the equals sign. */
  readonly formula: string;
  readonly ink?: string;
  readonly fill?: string;
  readonly bold?: true;
}

export interface BookTable {
  /** A letter first, then letters, digits and underscores; unique in the workbook. */
  readonly name: string;
  /** Header row and body; every header cell is a text of its own. */
  readonly area: Area;
}

export interface BookName {
  readonly name: string;
  /** An area of a sheet, or a text. */
  readonly refersTo: { readonly sheet: string; readonly area: Area } | string;
}

export interface PlacedChart {
  readonly chart: BookChart;
  readonly area: Area;
  /** What somebody hears who cannot see it. */
  readonly alt: string;
}

export interface BookAddIn {
  readonly id: string;
  readonly version: string;
  /** Where Excel looks for it: given out by an administrator, or on a developer's machine. */
  readonly store: "central" | "developer";
}
