import type { Language } from "#locales/language.ts";

/** How a company's documents look, and what it adds to them. */
export interface Theme {
  /** Null where the documents bear no company. */
  readonly company: Readonly<Record<Language, string>> | null;
  readonly logo: Logo | null;
  /** #rrggbb of lines, wishes and the one thing to look at. */
  readonly accent: string | null;
  /** #rrggbb of texts and of what is done. */
  readonly text: string | null;
  /** Faces of the texts; pictures keep the product's own, in which their labels are measured. */
  readonly fonts: readonly ThemeFont[];
  /** Ids of sections in the order in which they follow the first page, for each kind of document; the others follow. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  /** Ids of sections that are left out. */
  readonly hide: Readonly<Record<string, readonly string[]>>;
  readonly texts: readonly OwnText[];
}

export interface Logo {
  readonly type: "image/svg+xml" | "image/png" | "image/jpeg";
  readonly content: Buffer;
  /** In its own units. */
  readonly width: number;
  readonly height: number;
}

export interface ThemeFont {
  readonly weight: 400 | 700;
  readonly type: "font/woff2" | "font/ttf" | "font/otf";
  readonly content: Buffer;
  /** Code points that it has a glyph for. */
  readonly coverage: ReadonlySet<number>;
}

/** A section of a company's own words. */
export interface OwnText {
  /** Kind of document, such as "plan". */
  readonly document: string;
  readonly language: Language;
  /** Its place in `order`. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly OwnLine[];
  /** Whether customers' copies hold it too. */
  readonly forCustomers: boolean;
}

export interface OwnLine {
  readonly kind: "paragraph" | "point";
  readonly text: string;
}

/** The product's own look. */
export const PLAIN_THEME: Theme = {
  company: null,
  logo: null,
  accent: null,
  text: null,
  fonts: [],
  order: {},
  hide: {},
  texts: [],
};
