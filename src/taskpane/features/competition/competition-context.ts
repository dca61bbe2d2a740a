import type { SerialDate } from "#core/calendar/serial-date.ts";
import { competitionWords, type CompetitionWords } from "#locales/competition-words.ts";
import { formats, type Formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import { factsOf } from "#report/view/facts/account-facts.ts";
import { swotOf, type Swot } from "#report/view/facts/confrontation.ts";
import { concerns, rivalsOf, type Rivals } from "#report/view/facts/rivals.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { RecordOwner } from "../../shared/linked-records.ts";

/** What every part of the screen is written with: the same facts as in the printed plan. */
export interface CompetitionContext {
  readonly book: AccountBook;
  readonly account: Account;
  readonly rivals: Rivals | null;
  readonly swot: Swot | null;
  readonly words: WorkingWords;
  readonly say: CompetitionWords;
  readonly format: Formats;
}

export function competitionContext(
  book: AccountBook,
  account: Account,
  today: SerialDate,
  language: Language,
): CompetitionContext {
  const facts = factsOf(book, account, today);
  return {
    book,
    account,
    rivals: rivalsOf(facts),
    swot: swotOf(facts),
    words: workingWords(language),
    say: competitionWords(language),
    format: formats(language, 0),
  };
}

/** Rivals, SWOT and strategies are the team's own; a row names the customer that it is about. */
export const teamOf = ({ book }: CompetitionContext): RecordOwner => ({ account: null, rows: book.team });

/** Rows of the team that are about this account, or about all. */
export function aboutUs<Row extends { readonly customer: string | null }>(
  rows: readonly Row[],
  { account }: CompetitionContext,
): readonly Row[] {
  return rows.filter(({ customer }) => concerns(customer, account));
}

/** The parts that are there, as one line. */
export function joined(parts: readonly (string | null)[], { words }: CompetitionContext): string {
  return parts.filter((part) => part !== null && part !== "").join(words.pane.shell.dot);
}

export function signed(value: number, write: (value: number) => string): string {
  return value > 0 ? `+${write(value)}` : write(value);
}
