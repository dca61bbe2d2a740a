import { isoDate } from "#core/calendar/iso-date.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { pageShell } from "#report/page/page-shell.ts";
import { standalonePage } from "#report/page/standalone-page.ts";
import { describePrintFault } from "#report/print/describe-print-fault.ts";
import { openPrinter } from "#report/print/printer.ts";
import type { WrittenDocument } from "#report/documents/document-kind.ts";
import { ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";
import type { MakeOptions } from "./options.ts";

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
  /** Characters that no font of ours has and that are therefore blank on the page. */
  readonly uncovered: readonly string[];
}

export async function openMaker(options: MakeOptions): Promise<Outcome<Maker, Failure>> {
  switch (options.format) {
    case "json":
      return ok(textMaker(({ view }) => `${JSON.stringify(view, null, 2)}\n`));
    case "html":
      return ok(textMaker(({ render }) => standalonePage(render())));
    case "pdf":
      return pdfMaker(options);
  }
}

function textMaker(write: (document: WrittenDocument) => string): Maker {
  return {
    workers: 1,
    notices: [],
    make: (document) => Promise.resolve(ok({ content: write(document), uncovered: [] })),
    close: () => Promise.resolve(),
  };
}

async function pdfMaker({ browser, lang, asOf }: MakeOptions): Promise<Outcome<Maker, Failure>> {
  const printer = await openPrinter({
    shell: pageShell(),
    asOf: isoDate(asOf),
    ...(browser === undefined ? {} : { browser }),
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
      return ok({ content: printed.value, uncovered: value.uncovered(report.body) });
    },
    close: () => value.close(),
  });
}
