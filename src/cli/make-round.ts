import { extname, join } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { Theme } from "#report/theme/theme.ts";
import { openBreaker } from "./batch/breaker.ts";
import { choicesHash } from "./batch/fingerprint.ts";
import type { FolderLock } from "./batch/folder-lock.ts";
import { folderNames } from "./batch/folder-names.ts";
import { WHOLE } from "./batch/shard.ts";
import { writeIndex } from "./batch/write-index.ts";
import { ExitCode } from "./exit-code.ts";
import { stop, type Failure } from "./failure.ts";
import { makeBook, type BookRun, type Run } from "./make-book.ts";
import { namedFiles, type NamedFile } from "./named-files.ts";
import { readMapping } from "./open-book.ts";
import { FORMATS, type MakeOptions, type MakeRequest } from "./options.ts";
import { openPress } from "./press.ts";
import { makeSummary, sayFallback, sayIssues, type FailedBook, type Findings } from "./summary.ts";
import type { Terminal } from "./terminal.ts";
import type { World } from "./world.ts";

/** What the rounds of a command have in common. */
export interface Round {
  readonly request: MakeRequest;
  readonly theme: Theme;
  readonly terminal: Terminal;
  readonly world: World;
  readonly lock: FolderLock;
}

/** What became of the workbooks. */
export interface Books {
  readonly runs: readonly BookRun[];
  readonly failed: readonly FailedBook[];
}

/** Workbooks that were saved since, and what became of all of them before. */
interface Since {
  readonly due: ReadonlySet<string>;
  readonly books: Books;
}

/** Reads the workbooks one after another, makes their documents, and sums up; later on only those of the workbooks that were saved. */
export async function makeRound(
  { request: { workbooks, kinds, options }, theme, terminal, world, lock }: Round,
  since?: Since,
): Promise<{ readonly exit: ExitCode; readonly books?: Books }> {
  const words = catalogue(options.lang).cli;
  const end = (fault: Failure) => ({ exit: stop(terminal, fault, options) });
  const files = await namedFiles(workbooks);
  if (!files.ok) return end({ exit: ExitCode.unusableInput, text: words.noWorkbooks(files.fault) });
  const batch = await batchOf(files.value, options, world.version);
  if (!batch.ok) return end(batch.fault);

  const { signal } = world;
  const press = openPress(options, theme, { terminal, signal });
  const run = { kinds, options, theme, press, terminal, signal, lock, breaker: openBreaker(), batch: batch.value };
  let made: Outcome<Books, Failure>;
  try {
    made = await makeBooks(files.value, run, since?.due);
  } finally {
    await press.close();
  }
  if (signal.aborted) return end({ exit: ExitCode.interrupted, text: words.interrupted });
  if (!made.ok) return end(made.fault);
  const books = since === undefined ? made.value : together(since, made.value, files.value);
  const index = batch.value === null ? ok("") : await writeIndex(options, batch.value.shard, books.runs, books.failed);
  const { runs, failed } = made.value;
  sayFallback(
    terminal,
    runs.flatMap((one) => one.made),
    options,
  );
  for (const { file, book } of runs) sayIssues(terminal, file.path, book, options, lastRead(file, since));
  return { exit: makeSummary(terminal, runs, failed, options, index.ok ? null : index.fault), books };
}

/** What the round before found in a workbook; null where none read it. */
function lastRead({ path }: NamedFile, since: Since | undefined): Findings | null {
  return since?.books.runs.find(({ file }) => file.path === path)?.book ?? null;
}

/** What was made last of each workbook. */
function together({ due, books }: Since, made: Books, files: readonly NamedFile[]): Books {
  const places = new Map(files.map(({ path }, at) => [path, at]));
  const latest = <One extends BookRun | FailedBook>(old: readonly One[], news: readonly One[]) =>
    [...old.filter(({ file }) => !due.has(file.path)), ...news].sort(
      (one, other) => (places.get(one.file.path) ?? Infinity) - (places.get(other.file.path) ?? Infinity),
    );
  return { runs: latest(books.runs, made.runs), failed: latest(books.failed, made.failed) };
}

/** One workbook after another: of several one that cannot be used is told, and the others are made. */
async function makeBooks(
  files: readonly NamedFile[],
  run: Run,
  due: ReadonlySet<string> | undefined,
): Promise<Outcome<Books, Failure>> {
  const { options, lock, breaker, terminal, signal } = run;
  const taken = files.length === 1 ? ok(null) : await lock.take(options.output);
  if (!taken.ok) return taken;
  const runs: BookRun[] = [];
  const failed: FailedBook[] = [];
  for (const { file, folder } of foldersOf(files, options)) {
    if (due?.has(file.path) === false) continue;
    const reason = breaker.reason();
    if (reason !== null) {
      failed.push({ file, fault: { exit: ExitCode.someFailed, text: catalogue(options.lang).cli.notTried(reason) } });
      continue;
    }
    const made = await makeBook(file, folder, run);
    if (signal.aborted) break;
    if (made.ok) runs.push(made.value);
    else if (files.length === 1 || made.fault.exit === ExitCode.noBrowser) return made;
    else {
      failed.push({ file, fault: made.fault });
      terminal.say(made.fault.text);
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
