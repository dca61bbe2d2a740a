import { normalise } from "#core/kernel/normalise.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import { diffView } from "#report/view/diff/diff-view.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { nearest } from "#workbook/nearest.ts";
import { diffText } from "./diff-text.ts";
import { ExitCode } from "./exit-code.ts";
import { stop, type Failure } from "./failure.ts";
import { openBook } from "./open-book.ts";
import type { CommonOptions, DiffOptions } from "./options.ts";
import { issueList, sayIssues } from "./summary.ts";
import { openTerminal } from "./terminal.ts";
import type { World } from "./world.ts";

/** `kam diff`: what moved between two workbooks, and why. */
export async function diff(oldPath: string, newPath: string, options: DiffOptions, world: World): Promise<ExitCode> {
  const terminal = openTerminal(world.streams, options.quiet);
  const words = catalogue(options.lang).cli;
  terminal.progress(words.reading(oldPath));
  const old = await openWithAccounts(oldPath, oldOptions(options), world.signal);
  if (!old.ok) return stop(terminal, old.fault, options);
  terminal.progress(words.reading(newPath));
  const later = await openWithAccounts(newPath, options, world.signal);
  if (!later.ok) return stop(terminal, later.fault, options);
  const named = checkNames([old.value, later.value], options);
  if (!named.ok) return stop(terminal, named.fault, options);

  const { lang: language, account: accounts, asOf, asOfOld, include } = options;
  const personal = include.includes("personal");
  const view = diffView(old.value, later.value, { language, accounts, asOf, asOfOld, personal });
  const faulty = [old.value, later.value].some(({ issues }) => issues.some(({ severity }) => severity === "error"));
  if (options.json) {
    const issues = { old: issueList(old.value, options), new: issueList(later.value, options) };
    terminal.document({ status: faulty ? "some-failed" : "done", ...view, issues });
  } else {
    for (const line of diffText(view)) terminal.result(line);
  }
  sayIssues(terminal, oldPath, old.value, oldOptions(options));
  sayIssues(terminal, newPath, later.value, options);
  return faulty ? ExitCode.someFailed : ExitCode.done;
}

/** Two states of one workbook share a mapping, unless the old one has its own. */
function oldOptions(options: DiffOptions): CommonOptions {
  return options.mapOld === undefined ? options : { ...options, map: options.mapOld };
}

async function openWithAccounts(
  path: string,
  options: CommonOptions,
  signal: AbortSignal,
): Promise<Outcome<AccountBook, Failure>> {
  const book = await openBook(path, options, signal);
  if (!book.ok || book.value.accounts.length > 0) return book;
  const text = catalogue(options.lang).cli.nothingToCompare(book.value.file);
  return fail({ exit: ExitCode.unusableInput, text });
}

/** A name must be in one of the workbooks. */
function checkNames(books: readonly AccountBook[], { account, lang }: DiffOptions): Outcome<null, Failure> {
  const known = books.flatMap(({ accounts }) => accounts);
  const names = new Set(known.flatMap(({ id, name }) => [normalise(id), normalise(name)]));
  const unknown = account.find((name) => !names.has(normalise(name)));
  if (unknown === undefined) return ok(null);
  const suggestion = nearest(unknown, new Set(known.map(({ name }) => name)));
  return fail({ exit: ExitCode.usage, text: catalogue(lang).cli.accountUnknown(unknown, suggestion) });
}
