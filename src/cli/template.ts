import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { catalogue } from "#locales/catalogue.ts";
import { addInOf } from "#worksheets/add-in.ts";
import { buildWorksheet, worksheetFile } from "#worksheets/build-worksheet.ts";
import { EDITIONS } from "#worksheets/editions.ts";
import { listWorksheets, worksheets } from "#worksheets/index-of-worksheets.ts";
import { ExitCode } from "./exit-code.ts";
import type { TemplateBuildOptions, TemplateListOptions } from "./options.ts";
import { writeComplete } from "./output-file.ts";
import { codeOf } from "./output-folder.ts";
import { openTerminal } from "./terminal.ts";
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

/** `kam template build`: the chosen worksheets in the chosen editions, one file each. */
export async function buildTemplates(options: TemplateBuildOptions, world: World): Promise<ExitCode> {
  const { lang, output, quiet, json, addIn } = options;
  const terminal = openTerminal(world.streams, quiet);
  const words = catalogue(lang).cli;
  const chosen = worksheets.filter(({ id }) => options.worksheet.length === 0 || options.worksheet.includes(id));
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
    // Anything but the system's own refusal is a fault of ours.
    if (codeOf(error) === String(error)) throw error;
    terminal.say(words.usageFaults.outputRefused(output, codeOf(error)));
    return ExitCode.usage;
  }
  if (json) terminal.document({ status: "done", files });
  else if (!quiet) terminal.say(words.done(files.length, output));
  return ExitCode.done;
}
