import { extname, join } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import { choicesHash } from "./batch/fingerprint.ts";
import { folderNames } from "./batch/folder-names.ts";
import { writeIndex } from "./batch/write-index.ts";
import { WHOLE } from "./batch/shard.ts";
import { ExitCode } from "./exit-code.ts";
import { stop, type Failure } from "./failure.ts";
import { makeBook, type BookRun, type Run } from "./make-book.ts";
import { namedFiles, type NamedFile } from "./named-files.ts";
import { readMapping } from "./open-book.ts";
import { openTheme } from "./open-theme.ts";
import { FORMATS, type MakeOptions, type MakeRequest } from "./options.ts";
import { openPress } from "./press.ts";
import { makeSummary, sayFallback, sayIssues, type FailedBook } from "./summary.ts";
import { openTerminal } from "./terminal.ts";
import type { World } from "./world.ts";

/** `kam plan` and its like: reads the workbooks one after another, makes the documents of the chosen accounts, and sums up. */
export async function make({ workbooks, kinds, options }: MakeRequest, world: World): Promise<ExitCode> {
  const terminal = openTerminal(world.streams, options.quiet);
  const words = catalogue(options.lang).cli;
  const theme = openTheme(options);
  if (!theme.ok) return stop(terminal, theme.fault, options);
  const files = await namedFiles(workbooks);
  if (!files.ok) return stop(terminal, { exit: ExitCode.unusableInput, text: words.noWorkbooks(files.fault) }, options);
  const batch = await batchOf(files.value, options, world.version);
  if (!batch.ok) return stop(terminal, batch.fault, options);

  const press = openPress(options, theme.value, terminal);
  const run: Run = { kinds, options, theme: theme.value, press, terminal, signal: world.signal, batch: batch.value };
  let books: Outcome<Books, Failure>;
  try {
    books = await makeBooks(files.value, run);
  } finally {
    await press.close();
  }
  if (world.signal.aborted) return stop(terminal, { exit: ExitCode.interrupted, text: words.interrupted }, options);
  if (!books.ok) return stop(terminal, books.fault, options);
  const { runs, failed } = books.value;
  if (batch.value !== null) {
    const index = await writeIndex(options, batch.value.shard, runs, failed);
    if (!index.ok) return stop(terminal, index.fault, options);
  }
  sayFallback(
    terminal,
    runs.flatMap(({ made }) => made),
    options,
  );
  for (const { file, book } of runs) sayIssues(terminal, file.path, book, options);
  return makeSummary(terminal, runs, failed, options);
}

interface Books {
  readonly runs: readonly BookRun[];
  readonly failed: readonly FailedBook[];
}

/** One workbook after another: of several one that cannot be used is told, and the others are made. */
async function makeBooks(files: readonly NamedFile[], run: Run): Promise<Outcome<Books, Failure>> {
  const runs: BookRun[] = [];
  const failed: FailedBook[] = [];
  for (const { file, folder } of foldersOf(files, run.options)) {
    const made = await makeBook(file, folder, run);
    if (run.signal.aborted) break;
    if (made.ok) runs.push(made.value);
    else if (files.length === 1 || made.fault.exit === ExitCode.noBrowser) return made;
    else {
      failed.push({ file, fault: made.fault });
      run.terminal.say(made.fault.text);
    }
  }
  return ok({ runs, failed });
}

/** Where the documents of each workbook go: those of several into a folder each. */
function foldersOf(files: readonly NamedFile[], { output }: MakeOptions) {
  if (files.length === 1) return files.map((file) => ({ file, folder: output }));
  const names = folderNames(files);
  return files.map((file, at) => ({ file, folder: join(output, names[at] ?? "") }));
}

/** A run that notes what it made: of several workbooks, a part of a shared work, or one to be gone on with. */
async function batchOf(
  files: readonly NamedFile[],
  options: MakeOptions,
  version: string,
): Promise<Outcome<Run["batch"], Failure>> {
  const { shard, resume, output, lang } = options;
  if (files.length === 1 && shard === undefined && !resume) return ok(null);
  const extension = extname(output).slice(1).toLowerCase();
  if (FORMATS.some((format) => format === extension))
    return fail({ exit: ExitCode.usage, text: catalogue(lang).cli.usageFaults.outputBatch(output) });
  // Read once for its faults: the workbooks' own readings come later.
  const mapping = options.map === undefined ? ok(null) : await readMapping(options.map, options);
  if (!mapping.ok) return mapping;
  return ok({ shard: shard ?? WHOLE, resume, choices: await choicesHash(options, version) });
}
