import { readFile } from "node:fs/promises";
import { fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { describeBookFault } from "#workbook/describe-book-fault.ts";
import { parseMappingFile, type MappingFile } from "#workbook/mapping-file.ts";
import { readBook } from "#workbook/read-account-book.ts";
import type { ReadBook } from "#workbook/read-located.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import { readWorkbook } from "#xlsx/read-workbook.ts";
import { codeOf } from "#report/print/code-of.ts";
import { describeReadFault } from "./describe-read-fault.ts";
import { ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";
import type { CommonOptions, MakeOptions } from "./options.ts";

/** A workbook as it was read, and what was understood of it. */
export interface OpenedBook extends ReadBook {
  readonly workbook: RawWorkbook;
}

/** Whoever gives a document more time gives it to reading as well. */
type ReadingOptions = CommonOptions & Pick<MakeOptions, "timeout">;

/** Reads a workbook into accounts, or says in one sentence why that cannot be. */
export async function openBook(
  path: string,
  options: ReadingOptions,
  signal: AbortSignal,
): Promise<Outcome<AccountBook, Failure>> {
  return map(await openWorkbook(path, options, signal), ({ book }) => book);
}

/** Like `openBook`, with the cells: for those who must name them. */
export async function openWorkbook(
  path: string,
  options: ReadingOptions,
  signal: AbortSignal,
): Promise<Outcome<OpenedBook, Failure>> {
  const unusable = (text: string) => fail<Failure>({ exit: ExitCode.unusableInput, text });
  const mapping = options.map === undefined ? ok(undefined) : await readMapping(options.map, options);
  if (!mapping.ok) return mapping;

  const { timeout } = options;
  const limit = timeout === undefined ? {} : { timeoutMs: timeout * 1000 };
  const workbook = await readWorkbook(path, { signal, ...limit });
  if (signal.aborted) return fail({ exit: ExitCode.interrupted, text: catalogue(options.lang).cli.interrupted });
  if (!workbook.ok) return unusable(describeReadFault(workbook.fault, options.lang));

  const read = readBook(workbook.value, mapping.value === undefined ? {} : { mapping: mapping.value });
  if (!read.ok) return unusable(describeBookFault(read.fault, options.lang));
  return ok({ ...read.value, workbook: workbook.value });
}

/** Reads a map file; a fault ends the command as wrong use. */
export async function readMapping(path: string, { lang }: CommonOptions): Promise<Outcome<MappingFile, Failure>> {
  const words = catalogue(lang).cli.usageFaults;
  const refuse = (reason: string) => fail<Failure>({ exit: ExitCode.usage, text: words.mapUnreadable(path, reason) });
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    return refuse(codeOf(error));
  }
  const mapping = parseMappingFile(text);
  return mapping.ok ? mapping : refuse(describeBookFault(mapping.fault, lang));
}
