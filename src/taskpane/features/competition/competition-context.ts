import type { SerialDate } from "#core/calendar/serial-date.ts";
import { competitionWords, type CompetitionWords } from "#locales/competition-words.ts";
import { formats, type Formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import { factsOf } from "#report/view/facts/account-facts.ts";
import { swotOf, type Swot } from "#report/view/facts/confrontation.ts";
import { customerSwotOf, type CustomerSwot } from "#report/view/facts/customer-swot.ts";
import { marketsOf, type Market } from "#report/view/facts/market-shares.ts";
import { concerns, isRival, rivalsOf, type MetRival, type Rivals } from "#report/view/facts/rivals.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { RecordOwner } from "../../shared/linked-records.ts";

/** What every part of the screen is written with: the same facts as in the printed plan, of every rival that is met. */
export interface CompetitionContext {
  readonly book: AccountBook;
  readonly account: Account;
  readonly today: SerialDate;
  readonly rivals: Rivals | null;
  readonly swot: Swot | null;
  readonly customerSwot: CustomerSwot;
  readonly markets: readonly Market[];
  /** The rival that is looked at; null for all of them. */
  readonly rival: MetRival | null;
  readonly words: WorkingWords;
  readonly say: CompetitionWords;
  readonly format: Formats;
}

/** What the parts about one rival are written with. */
export interface RivalContext extends CompetitionContext {
  readonly rival: MetRival;
}

/** @param of the name of the rival that is looked at */
export function competitionContext(
  book: AccountBook,
  account: Account,
  today: SerialDate,
  language: Language,
  of?: string,
): CompetitionContext {
  const facts = factsOf(book, account, today);
  const rivals = rivalsOf(facts, Infinity);
  const amounts = account.replacementCases.flatMap(({ switchingCost, annualValue }) => [
    switchingCost ?? 0,
    annualValue ?? 0,
  ]);
  return {
    ...{ book, account, today, rivals },
    swot: swotOf(facts),
    customerSwot: customerSwotOf(book, account, today),
    markets: marketsOf(book, today),
    rival: rivals?.met.find(({ name }) => name === of) ?? null,
    words: workingWords(language),
    say: competitionWords(language),
    format: formats(language, Math.max(0, ...amounts)),
  };
}

/** Rivals, SWOT and strategies are the team's own; a row names the customer that it is about. */
export const teamOf = ({ book }: CompetitionContext): RecordOwner => ({ account: null, rows: book.team });

export const ownOf = ({ account }: CompetitionContext): RecordOwner => ({ account: account.name, rows: account });

/** Rows of the team that are about this account, or about all. */
export function aboutUs<Row extends { readonly customer: string | null }>(
  rows: readonly Row[],
  { account }: CompetitionContext,
): readonly Row[] {
  return rows.filter(({ customer }) => concerns(customer, account));
}

/** Whether a row is about the rival that is looked at; every row is where all of them are. */
export function isAbout({ rival }: CompetitionContext, cell: string | null): boolean {
  return rival === null || isRival(rival, cell);
}

/** What a new record begins with of the rival that is looked at. */
export function beginOf({ rival }: CompetitionContext): Readonly<Record<string, string>> {
  return rival === null ? {} : { rival: rival.name };
}

/** The parts that are there, as one line. */
export function joined(parts: readonly (string | null)[], { words }: CompetitionContext): string {
  return parts.filter((part) => part !== null && part !== "").join(words.pane.shell.dot);
}

export function signed(value: number, write: (value: number) => string): string {
  return value > 0 ? `+${write(value)}` : write(value);
}
