import { normalise } from "#core/kernel/normalise.ts";
import { fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import { written } from "#report/documents/written.ts";
import type { Theme } from "#report/theme/theme.ts";
import { compareBooks, type Comparison } from "#report/view/diff/diff-view.ts";
import { diffDocument } from "#report/view/diff/document/diff-document.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { nearest } from "#workbook/nearest.ts";
import { diffText } from "./diff-text.ts";
import { ExitCode } from "./exit-code.ts";
import { stop, type Failure } from "./failure.ts";
import { openBook } from "./open-book.ts";
import { openTheme } from "./open-theme.ts";
import type { CommonOptions, DiffOptions } from "./options.ts";
import { printOne } from "./print-one.ts";
import { issueList, sayIssues } from "./summary.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import type { World } from "./world.ts";

/** `kam diff`: what moved between two workbooks, and why; as lines, or as a document to be printed. */
export async function diff(oldPath: string, newPath: string, options: DiffOptions, world: World): Promise<ExitCode> {
  const terminal = openTerminal(world.streams, options.quiet);
  const words = catalogue(options.lang).cli;
  const theme = openTheme(options);
  if (!theme.ok) return stop(terminal, theme.fault, options);
  terminal.progress(words.reading(oldPath));
  const old = await openWithAccounts(oldPath, oldOptions(options), world.signal);
  if (!old.ok) return stop(terminal, old.fault, options);
  terminal.progress(words.reading(newPath));
  const later = await openWithAccounts(newPath, options, world.signal);
  if (!later.ok) return stop(terminal, later.fault, options);
  const books = [old.value, later.value] as const;
  const named = checkNames(books, options);
  if (!named.ok) return stop(terminal, named.fault, options);

  const { lang: language, account: accounts, asOf, asOfOld, include } = options;
  const personal = include.includes("personal");
  const comparison = compareBooks(...books, { language, accounts, asOf, asOfOld, personal });
  const page = await printed(comparison, options, theme.value, terminal, world.signal);
  if (!page.ok) return stop(terminal, page.fault, options);
  tell(terminal, comparison, books, page.value, options);
  sayIssues(terminal, oldPath, old.value, oldOptions(options));
  sayIssues(terminal, newPath, later.value, options);
  return isFaulty(books) ? ExitCode.someFailed : ExitCode.done;
}

/** The file that the document went to; null where the lines are enough. */
async function printed(
  comparison: Comparison,
  options: DiffOptions,
  theme: Theme,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Outcome<string | null, Failure>> {
  const { format, output = `diff.${format}` } = options;
  if (format === "text") return ok(null);
  const document = written("diff", diffDocument(comparison, theme), { audience: "internal", theme });
  const made = await printOne(document, output, { ...options, format }, theme, terminal, signal);
  return map(made, () => output);
}

type Books = readonly [old: AccountBook, later: AccountBook];

function isFaulty(books: Books): boolean {
  return books.some(({ issues }) => issues.some(({ severity }) => severity === "error"));
}

function tell(terminal: Terminal, { view }: Comparison, books: Books, page: string | null, options: DiffOptions): void {
  const [old, later] = books;
  if (options.json) {
    const issues = { old: issueList(old, options), new: issueList(later, options) };
    const file = page === null ? {} : { page };
    terminal.document({ status: isFaulty(books) ? "some-failed" : "done", ...view, ...file, issues });
  } else if (page === null) for (const line of diffText(view)) terminal.result(line);
  else if (!options.quiet) terminal.say(catalogue(options.lang).cli.diffWritten(page));
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
