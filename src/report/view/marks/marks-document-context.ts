import type { Ink } from "#charts/ink.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { ClassMarks, MarkedPaper } from "#core/marking/class-marks.ts";
import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import { paperNames } from "#locales/describe-marks.ts";
import { formats, type Formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { markingWords, type MarkingWords } from "#locales/marking.ts";
import type { Theme } from "../../theme/theme.ts";
import { themeInk } from "../../theme/theme-ink.ts";

export interface MarksOptions {
  readonly language: Language;
  readonly asOf: SerialDate;
  /** Whether students are named. */
  readonly personal: boolean;
  readonly theme: Theme;
}

/** What every part of a class's overview writes with. */
export interface MarksDocumentContext {
  readonly marks: ClassMarks;
  readonly language: Language;
  readonly asOf: SerialDate;
  readonly personal: boolean;
  readonly words: Catalogue["report"];
  readonly say: MarkingWords["document"];
  readonly format: Formats;
  readonly ink: Ink;
  readonly called: (number: number) => string;
  /** Best first. */
  readonly ranked: readonly MarkedPaper[];
}

export function marksDocumentContext(
  marks: ClassMarks,
  { language, asOf, personal, theme }: MarksOptions,
): MarksDocumentContext {
  return {
    marks,
    language,
    asOf,
    personal,
    words: catalogue(language).report,
    say: markingWords(language).document,
    format: formats(language, 0),
    ink: themeInk(theme),
    called: paperNames(marks.papers, personal, language),
    ranked: marks.papers.toSorted((one, other) => other.points - one.points),
  };
}

/** A part of points in words. */
export function shareText(
  { format, words }: Pick<MarksDocumentContext, "format" | "words">,
  share: number | null,
): string {
  return share === null ? words.none : format.ratio(share);
}

export interface ItemShare {
  /** Place in the items of the class. */
  readonly at: number;
  readonly label: string;
  readonly share: number;
  /** Whether it is worth going over again. */
  readonly isWeak: boolean;
}

/** The items by what the class earned, the weakest first. */
export function itemsByShare({ items, figures }: ClassMarks): readonly ItemShare[] {
  return items
    .flatMap(({ label }, at) => {
      const { share = null, isWeak = false } = figures.items[at] ?? {};
      return share === null ? [] : [{ at, label, share, isWeak }];
    })
    .toSorted((one, other) => one.share - other.share);
}
