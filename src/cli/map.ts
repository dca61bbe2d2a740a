import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import { describeBookFault } from "#workbook/describe-book-fault.ts";
import { formatMapping } from "#workbook/format-mapping.ts";
import type { MappingFile } from "#workbook/mapping-file.ts";
import { formatMappingPart } from "#workbook/mapping-part.ts";
import { mappingOf, needsAnswer, proposeMapping, type MappingProposal } from "#workbook/propose-mapping.ts";
import { patchMapping } from "#xlsx/patch-mapping.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { codeOf } from "#report/print/code-of.ts";
import { describeReadFault } from "./describe-read-fault.ts";
import { ExitCode } from "./exit-code.ts";
import { stop, type Failure } from "./failure.ts";
import { readMapping } from "./open-book.ts";
import type { MapOptions } from "./options.ts";
import { writeComplete } from "./output-file.ts";
import { countQuestions, proposalLines } from "./proposal-lines.ts";
import { openTerminal } from "./terminal.ts";
import type { World } from "./world.ts";

const STANDARD_OUTPUT = "-";

/** `kam map`: what the sheets and headers of a workbook are, as a list, a map file, or a map in the workbook. */
export async function mapColumns(path: string, options: MapOptions, world: World): Promise<ExitCode> {
  const terminal = openTerminal(world.streams, options.quiet);
  const words = catalogue(options.lang).mapping;
  terminal.progress(catalogue(options.lang).cli.reading(path));
  const proposed = await propose(path, options, world.signal);
  if (!proposed.ok) return stop(terminal, proposed.fault, options);
  const mapping = mappingOf(proposed.value);
  const isDocument = options.json || options.output === STANDARD_OUTPUT;
  if (!isDocument) for (const line of proposalLines(proposed.value, options.lang, options.quiet)) terminal.result(line);
  if (mapping.tables.size === 0) {
    return stop(terminal, { exit: ExitCode.unusableInput, text: words.nothing(basename(path)) }, options);
  }
  const saved = await save(path, mapping, options);
  if (!saved.ok) return stop(terminal, saved.fault, options);
  const isOpen = needsAnswer(proposed.value);
  if (options.json) terminal.document(documentOf(proposed.value, mapping));
  else if (options.output === STANDARD_OUTPUT) world.streams.stdout.write(formatMapping(mapping));
  else if (isOpen) terminal.say(words.questions(countQuestions(proposed.value)));
  else if (!options.quiet) terminal.say(words.clear);
  if (!isDocument && !options.quiet) for (const line of saved.value) terminal.say(line);
  return isOpen ? ExitCode.someFailed : ExitCode.done;
}

async function propose(
  path: string,
  options: MapOptions,
  signal: AbortSignal,
): Promise<Outcome<MappingProposal, Failure>> {
  const unusable = (text: string) => fail<Failure>({ exit: ExitCode.unusableInput, text });
  const base = options.map === undefined ? ok(undefined) : await readMapping(options.map, options);
  if (!base.ok) return base;
  const workbook = await readWorkbook(path, { signal });
  if (signal.aborted) return fail({ exit: ExitCode.interrupted, text: catalogue(options.lang).cli.interrupted });
  if (!workbook.ok) return unusable(describeReadFault(workbook.fault, options.lang));
  const proposal = proposeMapping(workbook.value, base.value);
  return proposal.ok ? proposal : unusable(describeBookFault(proposal.fault, options.lang));
}

function documentOf(proposal: MappingProposal, mapping: MappingFile) {
  const status = needsAnswer(proposal) ? "questions" : "clear";
  return { status, ...proposal, mapping: JSON.parse(formatMapping(mapping)) as unknown };
}

/** Writes what was asked for, and says what was written. */
async function save(
  path: string,
  mapping: MappingFile,
  options: MapOptions,
): Promise<Outcome<readonly string[], Failure>> {
  const words = catalogue(options.lang).mapping;
  const said: string[] = [];
  const { output } = options;
  if (output !== undefined && output !== STANDARD_OUTPUT) {
    const isWorkbook = (await realPath(output)) === (await realPath(path));
    if (isWorkbook) return fail({ exit: ExitCode.usage, text: words.outputIsWorkbook(output) });
    const written = await attempt(output, options, () => writeComplete(output, formatMapping(mapping)));
    if (!written.ok) return written;
    said.push(words.saved(output));
  }
  if (!options.write) return ok(said);
  const patched = await writeInto(path, mapping, options);
  return patched.ok ? ok([...said, patched.value]) : patched;
}

/** Puts the map into the workbook: its other parts stay as they are, and the file is whole at every moment. */
async function writeInto(path: string, mapping: MappingFile, options: MapOptions): Promise<Outcome<string, Failure>> {
  const words = catalogue(options.lang).mapping;
  const target = (await realPath(path)) ?? path;
  const lock = `~$${basename(target)}`;
  if ((await realPath(join(dirname(target), lock))) !== null) {
    return fail({ exit: ExitCode.unusableInput, text: words.locked(path, lock) });
  }
  const read = await attempt(path, options, () => patchMapping(target, formatMappingPart(mapping)));
  if (!read.ok) return read;
  const patched = read.value;
  if (!patched.ok) {
    return fail({ exit: ExitCode.unusableInput, text: describeReadFault(patched.fault, options.lang) });
  }
  const { bytes, changed } = patched.value;
  if (!changed) return ok(words.unchanged(path));
  const written = await attempt(path, options, async () =>
    writeComplete(target, bytes, { mode: (await stat(target)).mode }),
  );
  return written.ok ? ok(words.written(path)) : written;
}

async function attempt<Value>(
  path: string,
  { lang }: MapOptions,
  work: () => Promise<Value>,
): Promise<Outcome<Value, Failure>> {
  try {
    return ok(await work());
  } catch (error) {
    const text = catalogue(lang).cli.usageFaults.outputRefused(path, codeOf(error));
    return fail({ exit: ExitCode.usage, text });
  }
}

/** Where a path leads, or null where nothing is. */
async function realPath(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
