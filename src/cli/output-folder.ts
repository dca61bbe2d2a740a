import { mkdir, stat } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import { codeOf } from "#report/print/code-of.ts";
import type { ChosenDocument } from "./choose-documents.ts";
import { ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";
import { fileName } from "./file-name.ts";
import { FORMATS, type MakeOptions } from "./options.ts";
import { clearParts } from "./output-file.ts";

/** Where each document goes: one named file, or safe, distinct names in a folder that now exists. */
export async function openOutput(
  options: MakeOptions,
  documents: readonly ChosenDocument[],
): Promise<Outcome<{ readonly folder: string; readonly pathOf: (document: ChosenDocument) => string }, Failure>> {
  const words = catalogue(options.lang).cli.usageFaults;
  const usage = (text: string) => fail<Failure>({ exit: ExitCode.usage, text });
  const extension = extname(options.output).slice(1).toLowerCase();
  const isFile = extension === options.format;
  const other = FORMATS.find((format) => format === extension && !isFile);
  if (other !== undefined) return usage(words.outputOtherFormat(options.output, options.format));
  if (isFile && documents.length !== 1) return usage(words.outputOneFile(options.output, documents.length));

  const folder = isFile ? dirname(options.output) : options.output;
  try {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) return usage(words.outputNotFolder(folder));
    await clearParts(folder);
  } catch (error) {
    return fail(folderRefused(folder, error, options.lang));
  }
  const edition = options.audience === "customer" ? ["customer"] : [];
  const ending = [...edition, options.lang, options.format].join(".");
  return ok({
    folder,
    pathOf: ({ kind, draft }) =>
      isFile ? options.output : join(folder, fileName(draft.name, draft.id, `${kind}.${ending}`)),
  });
}

/** Why a folder cannot be written into. */
export function folderRefused(folder: string, error: unknown, lang: Language): Failure {
  const words = catalogue(lang).cli.usageFaults;
  const isFile = ["EEXIST", "ENOTDIR"].includes(codeOf(error));
  return {
    exit: ExitCode.usage,
    text: isFile ? words.outputNotFolder(folder) : words.outputRefused(folder, codeOf(error)),
  };
}
