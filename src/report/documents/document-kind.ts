import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Language } from "#locales/language.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Theme } from "../theme/theme.ts";
import type { RenderedReport } from "../page/rendered-report.ts";

/** Who will read it: "customer" leaves out everything that is only for the team. */
export const AUDIENCES = ["internal", "customer"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** "brief" is what a meeting needs; "full" has everything that there are data for. */
export const DEPTHS = ["brief", "full"] as const;
export type Depth = (typeof DEPTHS)[number];

export interface DocumentOptions {
  readonly language: Language;
  /** What was known on this day; later rows are left out. */
  readonly asOf: SerialDate;
  /** Whether contacts' names, titles and contact dates may be written. */
  readonly personal: boolean;
  readonly audience: Audience;
  readonly depth: Depth;
  readonly theme: Theme;
}

/** A kind of document that `kam` makes; its id is the name of the command, its words are in src/locales. */
export interface DocumentKind {
  readonly audiences: readonly Audience[];
  readonly depths: readonly Depth[];
  /** The documents that a book gives for these accounts, in the book's order; none where there is nothing to write of. */
  readonly drafts: (
    book: AccountBook,
    accounts: readonly Account[],
    options: DocumentOptions,
  ) => readonly DocumentDraft[];
}

/** A document that is written when its turn comes. */
export interface DocumentDraft {
  /** Tells it from the others of its kind, the same from run to run. */
  readonly id: string;
  /** What it is about, in the words of the workbook: the file is named after it. */
  readonly name: string;
  readonly write: () => WrittenDocument;
}

export interface WrittenDocument {
  /** Texts, pictures and the numbers behind them, for --format json. */
  readonly view: object;
  readonly render: () => RenderedReport;
}
