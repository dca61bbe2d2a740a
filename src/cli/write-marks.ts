import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { ClassMarks } from "#core/marking/class-marks.ts";
import { catalogue } from "#locales/catalogue.ts";
import { written } from "#report/documents/written.ts";
import type { Theme } from "#report/theme/theme.ts";
import { marksDocument } from "#report/view/marks/marks-document.ts";
import { buildMarksBook } from "#worksheets/marks-book/marks-book.ts";
import { codeOf } from "#report/print/code-of.ts";
import { ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";
import { marksJson } from "./marks-json.ts";
import { GRADE_FORMATS, type GradeOptions } from "./options.ts";
import { writeComplete } from "./output-file.ts";
import { printOne } from "./print-one.ts";
import type { Terminal } from "./terminal.ts";

type MarksFormat = (typeof GRADE_FORMATS)[number];

export interface WrittenMarks {
  readonly files: readonly string[];
  /** Why one of them could not be made; those before it are there. */
  readonly failure: Failure | null;
}

/** Puts the marks into the files that were asked for; their names hold the exercise and nobody's name. */
export async function writeMarks(
  marks: ClassMarks,
  options: GradeOptions,
  theme: Theme,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<WrittenMarks> {
  const { output, lang } = options;
  const files: string[] = [];
  if (marks.papers.length === 0 && options.format.length === 0) return { files, failure: null };
  const formats = GRADE_FORMATS.filter((format) => chosen(options).includes(format));
  // A file's own id may hold anything.
  const id = /^[\w-]{1,60}$/.test(marks.worksheet.id) ? marks.worksheet.id : "worksheet";
  for (const format of formats) {
    const path = join(output, `${id}.marks.${lang}.${format}`);
    terminal.progress(catalogue(lang).cli.working(path));
    const failure = await writeOne(marks, path, format, options, theme, terminal, signal);
    if (failure !== null) return { files, failure };
    files.push(path);
  }
  return { files, failure: null };
}

function chosen({ format, json }: GradeOptions): readonly MarksFormat[] {
  if (format.length > 0) return format;
  return json ? [] : ["xlsx", "pdf"];
}

async function writeOne(
  marks: ClassMarks,
  path: string,
  format: MarksFormat,
  options: GradeOptions,
  theme: Theme,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Failure | null> {
  const { output, lang: language, asOf } = options;
  const personal = options.include.includes("personal");
  try {
    await mkdir(output, { recursive: true });
    if (format === "xlsx") await writeComplete(path, buildMarksBook(marks, language, personal));
    if (format === "json")
      await writeComplete(path, `${JSON.stringify(marksJson(marks, language, personal), null, 2)}\n`);
  } catch (error) {
    // Anything but the system's own refusal is a fault of ours.
    if (codeOf(error) === String(error)) throw error;
    const text = catalogue(language).cli.usageFaults.outputRefused(output, codeOf(error));
    return { exit: ExitCode.usage, text };
  }
  if (format === "xlsx" || format === "json") return null;
  const view = marksDocument(marks, { language, asOf, personal, theme });
  const document = written("marks", view, { audience: "internal", theme });
  const made = await printOne(document, path, { ...options, format }, theme, terminal, signal);
  return made.ok ? null : made.fault;
}
