import { fail, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import { ExitCode } from "./exit-code.ts";
import { chooseAccounts } from "./choose-accounts.ts";
import { chooseDocuments, type ChosenDocument } from "./choose-documents.ts";
import { stop } from "./failure.ts";
import { inParallel } from "./in-parallel.ts";
import { openBook } from "./open-book.ts";
import { openMaker, type Document, type Maker } from "./open-maker.ts";
import { openTheme } from "./open-theme.ts";
import type { MakeOptions, MakeRequest } from "./options.ts";
import { codeOf, openOutput } from "./output-folder.ts";
import { writeComplete } from "./output-file.ts";
import { makeSummary, sayFallback, sayIssues, type Made } from "./summary.ts";
import { openTerminal, progressBar } from "./terminal.ts";
import type { World } from "./world.ts";

/** `kam plan` and its like: reads the workbook, makes the documents of the chosen accounts, and sums up. */
export async function make({ workbook, kinds, options }: MakeRequest, world: World): Promise<ExitCode> {
  const terminal = openTerminal(world.streams, options.quiet);
  const words = catalogue(options.lang).cli;
  const theme = openTheme(options);
  if (!theme.ok) return stop(terminal, theme.fault, options);
  terminal.progress(words.reading(workbook));
  const book = await openBook(workbook, options, world.signal);
  if (!book.ok) return stop(terminal, book.fault, options);
  const accounts = chooseAccounts(book.value, options.account, options.lang);
  if (!accounts.ok) return stop(terminal, accounts.fault, options);
  const documents = chooseDocuments(kinds, book.value, accounts.value, options, theme.value);
  if (!documents.ok) return stop(terminal, documents.fault, options);
  const output = await openOutput(options, documents.value);
  if (!output.ok) return stop(terminal, output.fault, options);
  const maker = await openMaker(options, theme.value);
  if (!maker.ok) return stop(terminal, maker.fault, options);
  for (const notice of maker.value.notices) terminal.say(notice);

  const made: Made[] = [];
  try {
    await inParallel(documents.value, maker.value.workers, world.signal, async (document) => {
      const name = words.documentOf(words.documents[document.kind].name, document.draft.name);
      terminal.progress(`${progressBar(made.length, documents.value.length)} ${words.working(name)}`);
      const file = output.value.pathOf(document);
      const written = await makeOne(document, file, maker.value, options, world.signal);
      if (world.signal.aborted) return;
      const { uncovered, fallback } = written.ok ? written.value : { uncovered: [], fallback: [] };
      made.push({ document, file, fault: written.ok ? null : written.fault, fallback });
      if (!written.ok) terminal.say(words.itemFailed(name, written.fault));
      else if (uncovered.length > 0) terminal.say(words.uncovered(name, uncovered.join(" ")));
    });
  } finally {
    await maker.value.close();
  }
  if (world.signal.aborted) return stop(terminal, { exit: ExitCode.interrupted, text: words.interrupted }, options);

  sayFallback(terminal, made, options);
  sayIssues(terminal, workbook, book.value, options);
  return makeSummary(terminal, book.value, made, output.value.folder, options);
}

type Characters = Pick<Document, "uncovered" | "fallback">;

/** Makes one document and puts it in its place: the characters that its fonts lack, or why there is none. */
async function makeOne(
  { draft }: ChosenDocument,
  file: string,
  maker: Maker,
  { lang }: MakeOptions,
  signal: AbortSignal,
): Promise<Outcome<Characters, string>> {
  const document = await maker.make(draft.write(), signal);
  if (!document.ok) return document;
  try {
    await writeComplete(file, document.value.content);
    return document;
  } catch (error) {
    return fail(catalogue(lang).cli.usageFaults.outputRefused(file, codeOf(error)));
  }
}
