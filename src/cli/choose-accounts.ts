import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { nearest } from "#workbook/nearest.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";

/** The accounts a person named, in the book's order, or all of them. A name that is not there stops the run. */
export function chooseAccounts(
  book: AccountBook,
  names: readonly string[],
  lang: Language,
): Outcome<readonly Account[], Failure> {
  const words = catalogue(lang).cli;
  if (book.accounts.length === 0) return fail({ exit: ExitCode.unusableInput, text: words.noAccounts(book.file) });
  if (names.length === 0) return ok(book.accounts);

  const isNamed = (account: Account, name: string) =>
    normalise(account.name) === normalise(name) || normalise(account.id) === normalise(name);
  const unknown = names.find((name) => !book.accounts.some((account) => isNamed(account, name)));
  if (unknown !== undefined) {
    const known = book.accounts.map((account) => account.name);
    return fail({ exit: ExitCode.usage, text: words.accountUnknown(unknown, likely(unknown, known)) });
  }
  return ok(book.accounts.filter((account) => names.some((name) => isNamed(account, name))));
}

/** The name that was meant, where there is one: misspelt, or only its beginning or middle. */
function likely(text: string, known: readonly string[]): string | null {
  const part = normalise(text);
  const longer = known.filter((name) => normalise(name).includes(part));
  return nearest(text, known) ?? longer.toSorted((one, other) => one.length - other.length)[0] ?? null;
}
