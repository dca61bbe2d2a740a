import { availableParallelism } from "node:os";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { ClassMarks } from "#core/marking/class-marks.ts";
import { catalogue } from "#locales/catalogue.ts";
import { keyFaultText, noPaperText } from "#worksheets/marking/describe-faults.ts";
import type { Key } from "#worksheets/marking/key.ts";
import { markClass } from "#worksheets/marking/mark-class.ts";
import { openPaper } from "#worksheets/marking/open-paper.ts";
import { readKey } from "#worksheets/marking/read-key.ts";
import type { Paper } from "#worksheets/marking/read-paper.ts";
import { openReader, readWorkbook, type WorkbookReader } from "#xlsx/read-workbook.ts";
import { namedFiles, type NamedFile } from "./named-files.ts";
import { describeReadFault, readFaultReason } from "./describe-read-fault.ts";
import { ExitCode } from "./exit-code.ts";
import { stop, type Failure } from "./failure.ts";
import { inParallel } from "./in-parallel.ts";
import { openTheme } from "./open-theme.ts";
import type { GradeOptions, GradeRequest } from "./options.ts";
import { tellMarks } from "./tell-marks.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import { writeMarks } from "./write-marks.ts";
import type { World } from "./world.ts";

/** `kam grade`: marks a class's files by the trainer's, and says what a person must look at. */
export async function grade({ answers, options }: GradeRequest, world: World): Promise<ExitCode> {
  const terminal = openTerminal(world.streams, options.quiet);
  const words = catalogue(options.lang).cli;
  const theme = openTheme(options);
  if (!theme.ok) return stop(terminal, theme.fault, options);
  const files = await namedFiles(answers);
  if (!files.ok)
    return stop(terminal, { exit: ExitCode.unusableInput, text: words.grade.noFiles(files.fault) }, options);
  terminal.progress(words.reading(options.key));
  const key = await openKey(options, world.signal);
  if (!key.ok) return stop(terminal, key.fault, options);

  const handed = await readPapers(files.value, key.value, options, terminal, world.signal);
  if (world.signal.aborted) return stop(terminal, { exit: ExitCode.interrupted, text: words.interrupted }, options);
  const marks = markClass(
    key.value,
    handed.flatMap((one) => ("paper" in one ? [one.paper] : [])),
    handed.flatMap((one) => ("reason" in one ? [one] : [])),
  );
  const written = await writeMarks(marks, options, theme.value, terminal, world.signal);
  tellMarks(terminal, marks, written.files, options);
  if (written.failure !== null) {
    terminal.say(written.failure.text);
    return written.failure.exit;
  }
  return exitOf(marks);
}

async function openKey({ key, lang }: GradeOptions, signal: AbortSignal): Promise<Outcome<Key, Failure>> {
  const words = catalogue(lang).cli;
  const unusable = (text: string) => fail<Failure>({ exit: ExitCode.unusableInput, text });
  const workbook = await readWorkbook(key, { signal });
  if (signal.aborted) return fail({ exit: ExitCode.interrupted, text: words.interrupted });
  if (!workbook.ok) return unusable(describeReadFault(workbook.fault, lang));
  const read = readKey(workbook.value);
  if (read.ok) return read;
  const lines = read.fault.map((fault) => `  ${keyFaultText(fault, lang)}`);
  return unusable([words.grade.noKey(workbook.value.file, String(lines.length)), ...lines].join("\n"));
}

// Each may take some hundred megabytes for a hostile file.
const MOST_READERS = 4;

type Handed = { readonly paper: Paper } | { readonly file: string; readonly reason: string };

/** Every file in its place: as a paper, or with the reason why it is none. */
async function readPapers(
  files: readonly NamedFile[],
  key: Key,
  { lang }: GradeOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<readonly Handed[]> {
  const words = catalogue(lang).cli.grade;
  const handed: Handed[] = [];
  const readers: WorkbookReader[] = [];
  let done = 0;
  await inParallel(
    [...files.entries()],
    Math.min(MOST_READERS, availableParallelism()),
    signal,
    async ([place, file]) => {
      const reader = readers.pop() ?? openReader({ signal });
      const read = await readOne(file, key, reader);
      readers.push(reader);
      handed[place] = read.ok ? { paper: read.value } : { file: file.label, reason: read.fault(lang) };
      done += 1;
      terminal.progress(words.reading(done, files.length));
    },
  );
  for (const reader of readers) reader.close();
  return handed;
}

type Reason = (lang: GradeOptions["lang"]) => string;

async function readOne(file: NamedFile, key: Key, reader: WorkbookReader): Promise<Outcome<Paper, Reason>> {
  const workbook = await reader.read(file.path);
  if (!workbook.ok) return fail((lang) => readFaultReason(workbook.fault, lang));
  const paper = openPaper({ ...workbook.value, file: file.label }, key);
  return paper.ok ? ok(paper.value) : fail((lang) => noPaperText(paper.fault, lang));
}

/** What leaves marks in doubt or a file out of the class. */
const IN_DOUBT: ReadonlySet<string> = new Set([
  "second-file",
  "other-case",
  "other-parameters",
  "not-calculated",
  "cells-missing",
]);

function exitOf({ papers, unmarked }: ClassMarks): ExitCode {
  if (papers.length === 0) return ExitCode.unusableInput;
  const isDoubtful = papers.some(({ remarks }) => remarks.some(({ code }) => IN_DOUBT.has(code)));
  return unmarked.length > 0 || isDoubtful ? ExitCode.someFailed : ExitCode.done;
}
