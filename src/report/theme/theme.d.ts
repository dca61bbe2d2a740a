import type { Language } from "#locales/language.ts";
/** How a company's documents look, and what it adds to them. */
export interface Theme {
    /** #rrggbb of lines, wishes and the one thing to look at. */
    readonly accent: string | null;
    /** Ids of sections in the order in which they follow the first page, for each kind of document; the others follow. */
    readonly order: Readonly<Record<string, readonly string[]>>;
    readonly texts: readonly OwnText[];
}
/** A section of a company's own words. */
export interface OwnText {
    /** Kind of document, such as "plan". */
    readonly document: string;
    readonly language: Language;
    /** Its place in `order`. */
    readonly id: string;
    readonly subject: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
}
/** The product's own look. */
export declare const PLAIN_THEME: Theme;
