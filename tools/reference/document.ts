import type { Language } from "#locales/language.ts";

/** A page of the reference with finished texts: a view makes it, a renderer only places it. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Short words beside the title, such as "daily". */
  readonly marks: readonly string[];
  readonly lead: string;
  readonly links: readonly Link[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "text"; readonly text: Text }
  | { readonly kind: "note"; readonly text: Text }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | { readonly kind: "table"; readonly heads: readonly string[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: "sheet"; readonly label: string; readonly sheet: Sheet };

export type Text = readonly Inline[];
export type Inline = string | { readonly code: string } | Link;

export interface Link {
  readonly to: Target;
  readonly text: string;
}

/** Where a link leads; a renderer knows the address, or that there is none where it writes. */
export type Target =
  | { readonly page: "function"; readonly id: string; readonly language: Language }
  | { readonly page: "index"; readonly language: Language }
  /** A section of the same page, counted from 0. */
  | { readonly page: "here"; readonly section: number }
  /** A heading of a file in docs/models. */
  | { readonly page: "model"; readonly file: string; readonly anchor: string };

/** The address of a target; null where it cannot be reached, so that only its text stands. */
export type Address = (target: Target) => string | null;

/** A part of a worksheet from A1 on. */
export interface Sheet {
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetCell {
  readonly text: string;
  /** A title above data, a column header of an Excel Table, what was typed in, what the formula gives, or nothing. */
  readonly kind: "title" | "header" | "input" | "result" | "empty";
  readonly isNumber?: boolean;
}

export const EMPTY: SheetCell = { text: "", kind: "empty" };
