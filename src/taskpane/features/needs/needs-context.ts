import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { Language } from "#locales/language.ts";
import { needsWords, type NeedsWords } from "#locales/needs-words.ts";
import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import { namesRecord } from "#report/view/facts/names-record.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Opportunity } from "#workbook/contract.ts";

/** What every part of the screen is written with. */
export interface NeedsContext {
  readonly account: Account;
  readonly parameters: Parameters;
  readonly today: SerialDate;
  readonly language: Language;
  readonly words: WorkingWords;
  readonly say: NeedsWords;
}

export function needsContext(
  account: Account,
  parameters: Parameters,
  today: SerialDate,
  language: Language,
): NeedsContext {
  return { account, parameters, today, language, words: workingWords(language), say: needsWords(language) };
}

/** The parts that are there, as one line. */
export function joined(parts: readonly (string | null)[], { words }: Pick<NeedsContext, "words">): string {
  return parts.filter((part) => part !== null && part !== "").join(words.pane.shell.dot);
}

export interface OfDeal<Row> {
  readonly deal: Opportunity | null;
  readonly rows: readonly Row[];
}

/** Rows by the opportunity that they name, in the order of the first of each; a name that is not known stands for itself. */
export function byDeal<Row extends { readonly oppId: string | null }>(
  rows: readonly Row[],
  account: Account,
): readonly (OfDeal<Row> & { readonly name: string | null })[] {
  const abouts = [...new Set(rows.map(({ oppId }) => dealNamed(account, oppId) ?? oppId))];
  return abouts.map((about) => {
    const own = rows.filter(({ oppId }) => (dealNamed(account, oppId) ?? oppId) === about);
    return typeof about === "string" || about === null
      ? { deal: null, name: about, rows: own }
      : { deal: about, name: about.name, rows: own };
  });
}

/** The opportunity that a cell names, by its number or its name. */
export function dealNamed({ opportunities }: Account, cell: string | null): Opportunity | null {
  return opportunities.find(({ oppId, name }) => namesRecord(cell, oppId, name)) ?? null;
}
