import type { Language } from "#locales/language.ts";

/** The page that leads to the documents of a run. */
export interface IndexView {
  readonly language: Language;
  readonly title: string;
  /** What was asked for, such as the as-of date. */
  readonly note: string;
  readonly columns: { readonly document: string; readonly about: string };
  readonly books: readonly IndexBook[];
}

export interface IndexBook {
  readonly name: string;
  /** How many there are, or why there is none. */
  readonly message: string;
  readonly rows: readonly IndexRow[];
}

export interface IndexRow {
  readonly document: string;
  readonly about: string;
  /** Address of the file from the page; null where it was not made. */
  readonly link: string | null;
  /** Why it was not made. */
  readonly reason: string | null;
}
