import { catalogue } from "#locales/catalogue.ts";
import { folderLock } from "./batch/folder-lock.ts";
import { restUntil, savedWorkbooks } from "./batch/saved-workbooks.ts";
import { ExitCode } from "./exit-code.ts";
import { stop } from "./failure.ts";
import { makeRound, type Books } from "./make-round.ts";
import { openTheme } from "./open-theme.ts";
import type { MakeRequest } from "./options.ts";
import { openTerminal } from "./terminal.ts";
import type { World } from "./world.ts";

/** `kam plan` and its like: makes the documents of the chosen accounts, once, or again whenever a workbook is saved. */
export async function make(request: MakeRequest, world: World): Promise<ExitCode> {
  const { options, workbooks } = request;
  const terminal = openTerminal(world.streams, options.quiet);
  const theme = openTheme(options);
  if (!theme.ok) return stop(terminal, theme.fault, options);
  const lock = folderLock(options);
  const round = { request, theme: theme.value, terminal, world, lock };
  try {
    if (!options.watch) return (await makeRound(round)).exit;
    let books: Books | undefined;
    for await (const due of savedWorkbooks(workbooks, restUntil(world.signal))) {
      const { exit, books: made } = await makeRound(round, books === undefined ? undefined : { books, due });
      if (FINAL.has(exit)) return exit;
      books = made ?? books;
      if (!options.quiet) terminal.say(catalogue(options.lang).cli.watching);
    }
    return ExitCode.done;
  } finally {
    lock.release();
  }
}

/** What another save of a workbook does not change. */
const FINAL: ReadonlySet<ExitCode> = new Set([ExitCode.usage, ExitCode.noBrowser, ExitCode.interrupted]);
