import { catalogue } from "#locales/catalogue.ts";
import { formats } from "#locales/format.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import { themeInk } from "../../theme/theme-ink.ts";
import { personNames, type PersonNames } from "../person-names.ts";
import type { ReportContext } from "../report-context.ts";

/** What every part of a document about one account writes with. */
export interface AccountContext extends ReportContext {
  readonly account: Account;
  readonly names: PersonNames;
}

/** @param amounts the document's amounts in yuan: the largest sets the unit */
export function accountContext(
  book: AccountBook,
  account: Account,
  { language, asOf, personal, theme }: DocumentOptions,
  amounts: readonly (number | null)[] = [],
): AccountContext {
  const words = catalogue(language);
  const largest = amounts.reduce<number>((most, amount) => Math.max(most, Math.abs(amount ?? 0)), 0);
  return {
    book,
    account,
    asOf,
    language,
    personal,
    catalogue: words,
    words: words.report,
    format: formats(language, largest),
    ink: themeInk(theme),
    names: personNames(account.persons, personal, words.report.placeholder),
  };
}
