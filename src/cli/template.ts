import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import { addInOf } from "#worksheets/add-in.ts";
import { buildWorksheet, worksheetFile } from "#worksheets/build-worksheet.ts";
import { buildCase, caseFile } from "#worksheets/case/case-book.ts";
import { describeCaseProblem } from "#worksheets/case/case-problem.ts";
import { withCase } from "#worksheets/case/read-case.ts";
import { EDITIONS } from "#worksheets/editions.ts";
import { listWorksheets, worksheets, type Worksheet } from "#worksheets/index-of-worksheets.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { codeOf } from "#report/print/code-of.ts";
import { describeReadFault } from "./describe-read-fault.ts";
import { ExitCode } from "./exit-code.ts";
import { stop, type Failure } from "./failure.ts";
import type { TemplateBuildOptions, TemplateCaseOptions, TemplateListOptions } from "./options.ts";
import { writeComplete } from "./output-file.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import type { World } from "./world.ts";

/** `kam template list`: every worksheet, with what a trainer chooses it by. */
export function listTemplates({ lang, json }: TemplateListOptions, world: World): ExitCode {
  const terminal = openTerminal(world.streams, false);
  const words = catalogue(lang).cli.template;
  const listed = listWorksheets(lang);
  if (json) {
    terminal.document({ worksheets: listed });
    return ExitCode.done;
  }
  for (const { id, title, purpose, models, sessions, minutes, points } of listed) {
    terminal.result(words.item(id, title, minutes, points));
    terminal.result(`  ${purpose}`);
    terminal.result(`  ${words.for(sessions, models)}`);
  }
  return ExitCode.done;
}

/** `kam template case`: a worksheet's case as a file that a trainer changes. */
export async function writeCase(id: string, options: TemplateCaseOptions, world: World): Promise<ExitCode> {
  const { lang, quiet, json } = options;
  const terminal = openTerminal(world.streams, quiet);
  const words = catalogue(lang).cli;
  const worksheet = worksheets.find((one) => one.id === id);
  if (worksheet === undefined) throw new RangeError(`no worksheet "${id}"`);
  const path = options.output ?? caseFile(worksheet, lang);
  try {
    await writeComplete(path, buildCase(worksheet, lang));
  } catch (error) {
    return refused(error, path, terminal, lang);
  }
  if (json) terminal.document({ status: "done", files: [path] });
  else if (!quiet) terminal.say(words.template.caseWritten(path, id));
  return ExitCode.done;
}

/** `kam template build`: the chosen worksheets in the chosen editions, one file each. */
export async function buildTemplates(options: TemplateBuildOptions, world: World): Promise<ExitCode> {
  const { lang, output, quiet, json, addIn } = options;
  const terminal = openTerminal(world.streams, quiet);
  const words = catalogue(lang).cli;
  const found = worksheets.filter(({ id }) => options.worksheet.length === 0 || options.worksheet.includes(id));
  const opened = options.case === undefined ? ok(found) : await openCase(found, options.case, options, world.signal);
  if (!opened.ok) return stop(terminal, opened.fault, options);
  const chosen = opened.value;
  const editions = EDITIONS.filter((edition) => options.edition.length === 0 || options.edition.includes(edition));
  const embedded = addIn === undefined ? undefined : addInOf(addIn, world.version);
  const files: string[] = [];
  try {
    await mkdir(output, { recursive: true });
    for (const worksheet of chosen)
      for (const edition of editions) {
        if (world.signal.aborted) return ExitCode.interrupted;
        const path = join(output, worksheetFile(worksheet, edition, lang));
        terminal.progress(words.working(path));
        await writeComplete(path, buildWorksheet(worksheet, edition, lang, embedded));
        files.push(path);
      }
  } catch (error) {
    return refused(error, output, terminal, lang);
  }
  if (json) terminal.document({ status: "done", files });
  else if (!quiet) terminal.say(words.done(files.length, output));
  return ExitCode.done;
}

/** The case of a file in the one worksheet that was asked for. */
async function openCase(
  chosen: readonly Worksheet[],
  path: string,
  { lang }: TemplateBuildOptions,
  signal: AbortSignal,
): Promise<Outcome<readonly Worksheet[], Failure>> {
  const words = catalogue(lang).cli;
  const [worksheet, ...others] = chosen;
  if (worksheet === undefined || others.length > 0)
    return fail({ exit: ExitCode.usage, text: words.template.caseForOne });
  const workbook = await readWorkbook(path, { signal });
  if (signal.aborted) return fail({ exit: ExitCode.interrupted, text: words.interrupted });
  if (!workbook.ok) return fail({ exit: ExitCode.unusableInput, text: describeReadFault(workbook.fault, lang) });
  const own = withCase(worksheet, workbook.value, lang);
  if (own.ok) return ok([own.value]);
  const problems = own.fault.map((problem) => describeCaseProblem(problem, lang));
  return fail({ exit: ExitCode.unusableInput, text: words.template.caseRefused(workbook.value.file, problems) });
}

function refused(error: unknown, output: string, terminal: Terminal, lang: Language): ExitCode {
  // Anything but the system's own refusal is a fault of ours.
  if (codeOf(error) === String(error)) throw error;
  terminal.say(catalogue(lang).cli.usageFaults.outputRefused(output, codeOf(error)));
  return ExitCode.usage;
}
