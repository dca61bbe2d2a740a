import { mkdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { isoDate } from "#core/calendar/iso-date.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { catalogue } from "#locales/catalogue.ts";
import { renderIndex } from "#report/page/render-index.ts";
import type { IndexRow, IndexView } from "#report/view/index-view.ts";
import { codeOf } from "#report/print/code-of.ts";
import { ExitCode } from "../exit-code.ts";
import type { Failure } from "../failure.ts";
import type { BookRun } from "../make-book.ts";
import type { MakeOptions } from "../options.ts";
import { writeComplete } from "../output-file.ts";
import type { FailedBook, Made } from "../summary.ts";
import { WHOLE, type Shard } from "./shard.ts";

/** The page that leads to what a run made, beside it. */
export async function writeIndex(
  options: MakeOptions,
  { part, of }: Shard,
  runs: readonly BookRun[],
  failed: readonly FailedBook[],
): Promise<Outcome<string, Failure>> {
  const name = of === WHOLE.of ? "index.html" : `index.${String(part)}-of-${String(of)}.html`;
  const path = join(options.output, name);
  try {
    await mkdir(options.output, { recursive: true });
    await writeComplete(path, renderIndex(indexView(options, runs, failed)));
    return ok(path);
  } catch (error) {
    const text = catalogue(options.lang).cli.usageFaults.outputRefused(path, codeOf(error));
    return fail({ exit: ExitCode.usage, text });
  }
}

function indexView(options: MakeOptions, runs: readonly BookRun[], failed: readonly FailedBook[]): IndexView {
  const { index } = catalogue(options.lang).cli;
  return {
    language: options.lang,
    title: index.title,
    note: index.asOf(isoDate(options.asOf)),
    columns: index.columns,
    books: [
      ...runs.map(({ file, made }) => ({
        name: file.label,
        message: index.count(made.filter(({ fault }) => fault === null).length, made.length),
        rows: [...made].sort(byName).map((one) => rowOf(one, options)),
      })),
      ...failed.map(({ file, fault }) => ({ name: file.label, message: fault.text, rows: [] })),
    ],
  };
}

function rowOf({ document, file, fault }: Made, { lang, output }: MakeOptions): IndexRow {
  const way = relative(output, file).split(sep).map(encodeURIComponent).join("/");
  return {
    document: catalogue(lang).cli.documents[document.kind].name,
    about: document.name,
    link: fault === null ? way : null,
    reason: fault,
  };
}

// Documents are made side by side: in the order of their names the page is the same from run to run.
function byName({ file }: Made, other: Made): number {
  return file < other.file ? -1 : 1;
}
