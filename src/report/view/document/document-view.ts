import type { Language } from "#locales/language.ts";
import type { FrameView } from "../frame-view.ts";
import type { HeadlineView } from "../headline-view.ts";
import type { Part } from "./part.ts";

/** A document as finished texts and pictures, in the order in which they stand. Nothing is left to decide. */
export interface DocumentView<Figures = unknown> {
  /** Such as "kam-portfolio/1": changes when a field changes its meaning or goes. */
  readonly schema: `kam-${string}/${number}`;
  readonly language: Language;
  readonly asOf: string;
  readonly documentTitle: string;
  readonly frame: FrameView;
  readonly headline: HeadlineView;
  readonly sheets: readonly SheetView[];
  /** The numbers behind the texts. */
  readonly figures: Figures;
}

/** What begins on a new page; the first one stands under the headline. */
export interface SheetView {
  /** Whether it ends on the page it begins on, with any data: its parts have a greatest height. */
  readonly onePage: boolean;
  readonly bands: readonly BandView[];
}

/** Sections side by side on the twelve columns of the page. */
export interface BandView {
  /** Whether it must not be split between two pages. */
  readonly keep: boolean;
  /** Whether it stands as near to the band above as on a page of its own, where that saves a page. */
  readonly close: boolean;
  readonly columns: readonly { readonly span: Span; readonly section: SectionView }[];
}

export type Span = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;

export interface SectionView {
  /** Its name in a theme, the same in every language. */
  readonly id: string;
  /** The plain subject, small above the title. Both are empty where the parts speak for themselves. */
  readonly subject: string;
  /** The message. */
  readonly title: string;
  /** Whether a page that holds its parts in one line each has room for two lines of the title. */
  readonly folds: boolean;
  /** Whether it stands out by a bar on the left: one in a document. */
  readonly callout: boolean;
  readonly parts: readonly Part[];
}
