import { isoDate } from "#core/calendar/iso-date.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import { renderCheck } from "#report/page/render-check.ts";
import { checkView, countOf } from "#report/view/check-view.ts";
import { checkWorkbook } from "#workbook/checks/run-checks.ts";
import { whatIsWrong } from "#workbook/describe-issue.ts";
import { SEVERITIES, type Issue } from "#workbook/issue.ts";
import { codeOf } from "#report/print/code-of.ts";
import { ExitCode } from "./exit-code.ts";
import { stop, type Failure } from "./failure.ts";
import { openWorkbook, type OpenedBook } from "./open-book.ts";
import type { CheckOptions } from "./options.ts";
import { writeComplete } from "./output-file.ts";
import { issueLine } from "./summary.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import type { World } from "./world.ts";

/** `kam check`: every problem of a workbook, by sheet and cell, in the workbook's order. */
export async function check(path: string, options: CheckOptions, world: World): Promise<ExitCode> {
  const terminal = openTerminal(world.streams, options.quiet);
  terminal.progress(catalogue(options.lang).cli.reading(path));
  const opened = await openWorkbook(path, options, world.signal);
  if (!opened.ok) return stop(terminal, opened.fault, options);
  const issues = chosenIssues(opened.value, options, world);
  const page = options.format === "html" ? await writePage(opened.value, issues, options) : ok(null);
  if (!page.ok) return stop(terminal, page.fault, options);

  if (options.json) terminal.document(documentOf(opened.value, issues, options));
  else tell(terminal, opened.value, issues, options);
  if (opened.value.book.accounts.length === 0) return ExitCode.unusableInput;
  return countOf(issues, "error") > 0 ? ExitCode.someFailed : ExitCode.done;
}

function chosenIssues({ workbook, ...read }: OpenedBook, options: CheckOptions, world: World): readonly Issue[] {
  const { asOf, include, rule, severity } = options;
  const personal = include.includes("personal");
  const parameterPositions = new Map(Object.entries(world.parameterPositions));
  const issues = checkWorkbook(workbook, read, { asOf, personal, parameterPositions });
  const worst = SEVERITIES.indexOf(severity);
  return issues.filter(
    (issue) => SEVERITIES.indexOf(issue.severity) <= worst && (rule.length === 0 || rule.includes(issue.problem.code)),
  );
}

async function writePage(
  { book }: OpenedBook,
  issues: readonly Issue[],
  { lang: language, asOf, include, output }: CheckOptions,
): Promise<Outcome<null, Failure>> {
  try {
    const personal = include.includes("personal");
    await writeComplete(output, renderCheck(checkView(book, issues, { language, asOf, personal })));
    return ok(null);
  } catch (error) {
    const text = catalogue(language).cli.usageFaults.outputRefused(output, codeOf(error));
    return fail({ exit: ExitCode.usage, text });
  }
}

function tell(terminal: Terminal, { book }: OpenedBook, issues: readonly Issue[], options: CheckOptions): void {
  const words = catalogue(options.lang).cli;
  const isPage = options.format === "html";
  if (!isPage) for (const issue of issues) terminal.result(issueLine(book, issue, options));
  const [errors = 0, warnings = 0, notes = 0] = SEVERITIES.map((severity) => countOf(issues, severity));
  if (book.accounts.length === 0) terminal.say(words.noAccounts(book.file));
  else if (issues.length === 0) terminal.say(words.noIssues(book.file, book.accounts.length));
  else terminal.say(words.issuesCounted(errors, warnings, notes));
  if (isPage && !options.quiet) terminal.say(words.pageWritten(options.output));
}

/** What --json gives: counts by severity and by rule, and every issue with its place, text and advice. */
function documentOf({ book }: OpenedBook, issues: readonly Issue[], { lang, asOf, ...options }: CheckOptions): object {
  const { rules } = catalogue(lang).checks;
  const codes = [...new Set(issues.map(({ problem }) => problem.code))];
  const ofRule = (code: string) => countOf(issues.filter(({ problem }) => problem.code === code));
  return {
    status: countOf(issues, "error") > 0 ? "errors" : "clean",
    file: book.file,
    asOf: isoDate(asOf),
    accounts: book.accounts.length,
    counts: Object.fromEntries(SEVERITIES.map((severity) => [severity, countOf(issues, severity)])),
    rules: Object.fromEntries(codes.map((code) => [code, ofRule(code)])),
    ...(options.format === "html" ? { page: options.output } : {}),
    issues: issues.map((issue) => ({
      rule: issue.problem.code,
      ...issue,
      file: book.file,
      text: whatIsWrong(issue, lang),
      advice: rules[issue.problem.code].advice,
    })),
  };
}
