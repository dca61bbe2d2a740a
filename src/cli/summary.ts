import { catalogue } from "#locales/catalogue.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { describeIssue } from "#workbook/describe-issue.ts";
import type { Issue } from "#workbook/issue.ts";
import type { ChosenDocument } from "./choose-documents.ts";
import { ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";
import type { BookRun } from "./make-book.ts";
import type { NamedFile } from "./named-files.ts";
import type { CommonOptions, MakeOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** What became of one document; fault is null when its file is there. */
export interface Made {
  readonly document: Named;
  readonly file: string;
  readonly fault: string | null;
  /** Characters that the theme's own font lacks. */
  readonly fallback: readonly string[];
  /** Whether it was there already, made from the same. */
  readonly kept: boolean;
}

/** A document by its names alone: a run of many workbooks keeps no rows. */
export type Named = Pick<ChosenDocument, "kind"> & Pick<ChosenDocument["draft"], "id" | "name">;

/** A workbook that no document could be made of. */
export interface FailedBook {
  readonly file: NamedFile;
  readonly fault: Failure;
}

/** A workbook by its name and what is wrong in it. */
export type Findings = Pick<AccountBook, "file" | "issues">;

// More lines than this push the summary off the screen; `kam check` has them all.
const ISSUES_SHOWN = 12;

const CHARACTERS_SHOWN = 40;

/** Which characters a theme's own font did not have. */
export function sayFallback(terminal: Terminal, made: readonly Made[], { lang, quiet }: CommonOptions): void {
  const characters = [...new Set(made.flatMap(({ fallback }) => fallback))];
  if (characters.length === 0 || quiet) return;
  const shown = characters.slice(0, CHARACTERS_SHOWN).join(" ");
  terminal.say(catalogue(lang).theme.notice.fallback(shown, String(characters.length)));
}

/** The first problems of a workbook, errors before warnings, and where to see the others; of those told before only the count. */
export function sayIssues(
  terminal: Terminal,
  path: string,
  book: Findings,
  options: CommonOptions,
  before: Findings | null = null,
): void {
  const words = catalogue(options.lang).cli;
  const errors = book.issues.filter((issue) => issue.severity === "error");
  const warnings = book.issues.filter((issue) => issue.severity === "warning");
  if (errors.length + warnings.length === 0) return;
  terminal.say(words.issuesFound(errors.length, warnings.length));
  const told = new Set(before?.issues.map((issue) => issueLine(before, issue, options)));
  const lines = [...errors, ...warnings].map((issue) => issueLine(book, issue, options));
  const news = lines.filter((line) => !told.has(line));
  for (const line of news.slice(0, ISSUES_SHOWN)) terminal.say(line);
  if (news.length < lines.length) terminal.say(words.issuesTold(lines.length - news.length));
  const rest = news.length - ISSUES_SHOWN;
  if (rest > 0) terminal.say(words.issuesMore(rest, checkCommand(path, options)));
}

function checkCommand(path: string, { lang, map }: CommonOptions): string {
  const mapping = map === undefined ? "" : ` --map "${map}"`;
  return `kam check "${path}"${mapping}${lang === "en" ? " --lang en" : ""}`;
}

/** One problem as file, sheet, cell, what is wrong there, and the rule that says so. */
export function issueLine(book: Findings, issue: Issue, { lang }: CommonOptions): string {
  const place = issue.cell === null ? issue.sheet : `${issue.sheet}!${issue.cell}`;
  const severity = catalogue(lang).checks.severity[issue.severity];
  return `${book.file} ${place} ${severity}: ${describeIssue(issue, lang)} [${issue.problem.code}]`;
}

/** Says what was made; the exit code tells whether anything needs a person. */
export function makeSummary(
  terminal: Terminal,
  runs: readonly BookRun[],
  failedBooks: readonly FailedBook[],
  options: MakeOptions,
  indexFault: Failure | null = null,
): ExitCode {
  const words = catalogue(options.lang).cli;
  const made = runs.flatMap((run) => run.made);
  const [failed, there] = [made.filter(({ fault }) => fault !== null), made.filter(({ fault }) => fault === null)];
  const kept = there.filter((item) => item.kept);
  const hasErrors = runs.some(({ book }) => book.issues.some((issue) => issue.severity === "error"));
  const complete = failed.length === 0 && failedBooks.length === 0 && indexFault === null && !hasErrors;
  if (options.json) {
    terminal.document({
      status: complete ? "done" : "some-failed",
      files: there.map(({ document, file }) => ({ ...named(document), file })),
      ...(options.resume ? { kept: kept.length } : {}),
      failed: failed.map(({ document, fault }) => ({ ...named(document), reason: fault })),
      ...(indexFault === null ? {} : { index: { reason: indexFault.text } }),
      ...(failedBooks.length > 0
        ? { unusable: failedBooks.map(({ file, fault }) => ({ file: file.label, reason: fault.text })) }
        : {}),
      issues: runs.flatMap(({ file, book }) =>
        issueList(book, options).map((issue) => (runs.length === 1 ? issue : { workbook: file.label, ...issue })),
      ),
    });
  } else if (failed.length + failedBooks.length > 0 || indexFault !== null) {
    terminal.say(words.someFailed(there.length, failed.length, options.output));
    if (failedBooks.length > 0) terminal.say(words.booksFailed(failedBooks.length));
    if (indexFault !== null) terminal.say(indexFault.text);
  } else if (!options.quiet) {
    terminal.say(
      kept.length === 0
        ? words.done(made.length, options.output)
        : words.resumed(made.length, kept.length, options.output),
    );
  }
  return complete ? ExitCode.done : ExitCode.someFailed;
}

function named({ kind, id }: Named) {
  return { document: kind, id };
}

/** The issues as data, for --json. */
export function issueList(book: Findings, { lang }: CommonOptions): readonly object[] {
  return book.issues.map((issue) => ({ ...issue, text: describeIssue(issue, lang) }));
}
