import { catalogue } from "#locales/catalogue.ts";
import { ExitCode } from "./exit-code.ts";
import { stop } from "./failure.ts";
import { openBook } from "./open-book.ts";
import type { CommonOptions } from "./options.ts";
import { issueLine, issueList } from "./summary.ts";
import { openTerminal } from "./terminal.ts";
import type { World } from "./world.ts";

/** `kam check`: every problem of a workbook, by sheet and cell, in the workbook's order. */
export async function check(path: string, options: CommonOptions, world: World): Promise<ExitCode> {
  const terminal = openTerminal(world.streams, options.quiet);
  const words = catalogue(options.lang).cli;
  terminal.progress(words.reading(path));
  const book = await openBook(path, options, world.signal);
  if (!book.ok) return stop(terminal, book.fault, options);
  const { file, accounts, issues } = book.value;
  const errors = issues.filter((issue) => issue.severity === "error").length;
  const warnings = issues.filter((issue) => issue.severity === "warning").length;
  if (options.json) {
    const status = errors > 0 ? "errors" : "clean";
    terminal.document({ status, accounts: accounts.length, issues: issueList(book.value, options) });
  } else {
    for (const issue of issues) terminal.result(issueLine(book.value, issue, options));
    if (accounts.length === 0) terminal.say(words.noAccounts(file));
    else if (errors + warnings === 0) terminal.say(words.noIssues(file, accounts.length));
    else terminal.say(words.issuesFound(errors, warnings));
  }
  if (accounts.length === 0) return ExitCode.unusableInput;
  return errors > 0 ? ExitCode.someFailed : ExitCode.done;
}
