import { isoDate } from "#core/calendar/iso-date.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { pageShell, shellFonts } from "#report/page/page-shell.ts";
import { standalonePage } from "#report/page/standalone-page.ts";
import { describePrintFault } from "#report/print/describe-print-fault.ts";
import { openPrinter } from "#report/print/printer.ts";
import { fallbackOf } from "#report/theme/font-shares.ts";
import type { Theme } from "#report/theme/theme.ts";
import type { WrittenDocument } from "#report/documents/document-kind.ts";
import { ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";
import type { MakeOptions } from "./options.ts";

export type MakerOptions = Pick<MakeOptions, "format" | "browser" | "lang" | "asOf"> &
  Partial<Pick<MakeOptions, "jobs" | "timeout">>;

/** Turns finished views into documents of one format. */
export interface Maker {
  /** How many documents it makes at a time. */
  readonly workers: number;
  /** What the person should know before it begins. */
  readonly notices: readonly string[];
  /** The document, or why there is none, in words. */
  make(document: WrittenDocument, signal: AbortSignal): Promise<Outcome<Document, string>>;
  close(): Promise<void>;
}

export interface Document {
  readonly content: Uint8Array | string;
  /** Characters that no font of ours has: the machine's print them, or an empty box stands there. */
  readonly uncovered: readonly string[];
  /** Characters that the theme's own font lacks: ours printed them. */
  readonly fallback: readonly string[];
}

export async function openMaker(
  options: MakerOptions,
  { fonts }: Pick<Theme, "fonts">,
  signal: AbortSignal,
): Promise<Outcome<Maker, Failure>> {
  switch (options.format) {
    case "json":
      return ok(textMaker(({ view }) => `${JSON.stringify(view, null, 2)}\n`));
    case "html":
      return ok(textMaker(({ render }) => standalonePage(render(), fonts)));
    case "pdf":
      return pdfMaker(options, fonts, signal);
  }
}

function textMaker(write: (document: WrittenDocument) => string): Maker {
  return {
    workers: 1,
    notices: [],
    make: (document) => Promise.resolve(ok({ content: write(document), uncovered: [], fallback: [] })),
    close: () => Promise.resolve(),
  };
}

async function pdfMaker(
  { browser, lang, asOf, jobs, timeout }: MakerOptions,
  fonts: Theme["fonts"],
  signal: AbortSignal,
): Promise<Outcome<Maker, Failure>> {
  const printer = await openPrinter({
    shell: pageShell(fonts),
    fonts: shellFonts(fonts),
    asOf: isoDate(asOf),
    signal,
    ...(browser === undefined ? {} : { browser }),
    ...(jobs === undefined ? {} : { pages: jobs }),
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
  });
  if (!printer.ok) return fail({ exit: ExitCode.noBrowser, text: describePrintFault(printer.fault, lang) });
  const { value } = printer;
  return ok({
    workers: value.pages,
    notices: value.notices.map((notice) => describePrintFault(notice, lang)),
    make: async ({ render }, signal) => {
      const report = render();
      const printed = await value.print(report, signal);
      if (!printed.ok) return fail(describePrintFault(printed.fault, lang));
      // Only a theme's own faces are looked for in the texts alone.
      const fallback = fonts.length === 0 ? [] : fallbackOf(fonts, textIn(report.body));
      return ok({ content: printed.value, uncovered: value.uncovered(report.body), fallback });
    },
    close: () => value.close(),
  });
}

/** What a reader sees of a page, as far as characters go. */
function textIn(html: string): string {
  return html.replace(/<style>[^]*?<\/style>|<[^>]*>/g, "");
}
