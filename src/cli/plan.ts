import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import { planView } from "#report/view/plan-view.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { chooseAccounts } from "./choose-accounts.ts";
import { ExitCode } from "./exit-code.ts";
import { stop } from "./failure.ts";
import { inParallel } from "./in-parallel.ts";
import { openBook } from "./open-book.ts";
import { openMaker, type Maker } from "./open-maker.ts";
import type { PlanOptions } from "./options.ts";
import { codeOf, openOutput } from "./output-folder.ts";
import { writeComplete } from "./output-file.ts";
import { planSummary, sayIssues, type Made } from "./summary.ts";
import { openTerminal, progressBar } from "./terminal.ts";
import type { World } from "./world.ts";

/** `kam plan`: reads the workbook, makes a document for each chosen account, and sums up. */
export async function plan(path: string, options: PlanOptions, world: World): Promise<ExitCode> {
  const terminal = openTerminal(world.streams, options.quiet);
  const words = catalogue(options.lang).cli;

  terminal.progress(words.reading(path));
  const book = await openBook(path, options, world.signal);
  if (!book.ok) return stop(terminal, book.fault, options);
  const accounts = chooseAccounts(book.value, options.account, options.lang);
  if (!accounts.ok) return stop(terminal, accounts.fault, options);
  const output = await openOutput(options, accounts.value);
  if (!output.ok) return stop(terminal, output.fault, options);
  const maker = await openMaker(options);
  if (!maker.ok) return stop(terminal, maker.fault, options);
  for (const notice of maker.value.notices) terminal.say(notice);

  const made: Made[] = [];
  try {
    await inParallel(accounts.value, maker.value.workers, world.signal, async (account) => {
      terminal.progress(`${progressBar(made.length, accounts.value.length)} ${words.working(account.name)}`);
      const file = output.value.pathOf(account);
      const written = await make(book.value, account, file, maker.value, options, world.signal);
      if (world.signal.aborted) return;
      made.push({ account, file, fault: written.ok ? null : written.fault });
      if (!written.ok) terminal.say(words.itemFailed(account.name, written.fault));
      else if (written.value.length > 0) terminal.say(words.uncovered(account.name, written.value.join(" ")));
    });
  } finally {
    await maker.value.close();
  }
  if (world.signal.aborted) return stop(terminal, { exit: ExitCode.interrupted, text: words.interrupted }, options);

  sayIssues(terminal, path, book.value, options);
  return planSummary(terminal, book.value, made, output.value.folder, options);
}

/** Makes one document and puts it in its place: the characters that it could not print, or why there is none. */
async function make(
  book: AccountBook,
  account: Account,
  file: string,
  maker: Maker,
  options: PlanOptions,
  signal: AbortSignal,
): Promise<Outcome<readonly string[], string>> {
  const { lang: language, asOf, personal } = options;
  const view = planView(book, account, { language, asOf, personal });
  const document = await maker.make(view, signal);
  if (!document.ok) return document;
  try {
    await writeComplete(file, document.value.content);
    return ok(document.value.uncovered);
  } catch (error) {
    return fail(catalogue(options.lang).cli.usageFaults.outputRefused(file, codeOf(error)));
  }
}
