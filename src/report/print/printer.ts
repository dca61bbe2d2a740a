import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { type Found, type Opener, useFirst, useNamed } from "./browser-search.ts";
import type { PrintFault, PrintNotice } from "./fault.ts";
import { type Machine, thisMachine } from "./find-browser.ts";
import { finishPdf } from "./finish-pdf.ts";
import { lanes } from "./lanes.ts";
import { LIMITS, PAGES } from "./limits.ts";
import type { PrintJob } from "./printing-page.ts";
import { type ReportFonts, reportFonts, withFonts } from "./report-fonts.ts";
import { openSession, type Session } from "./session.ts";

export type { PrintJob } from "./printing-page.ts";

export interface PrinterOptions {
  /** The HTML page that every report is put into; it asks for its fonts as `fonts/<file>`. */
  readonly shell: string;
  /** A family that the shell declares beside ours, with its files. */
  readonly fonts?: { readonly family: string; readonly files: ReadonlyMap<string, Buffer> };
  /** The date that the PDFs bear, YYYY-MM-DD. */
  readonly asOf: string;
  /** Path of the browser to use; without it one is searched for. */
  readonly browser?: string;
  /** How many reports are printed at a time. */
  readonly pages?: number;
  /** How long one attempt at a report may take. */
  readonly timeoutMs?: number;
  /** How long a browser may take to start. */
  readonly startTimeoutMs?: number;
  /** How long a running browser may take to open a page. */
  readonly pageTimeoutMs?: number;
  readonly machine?: Machine;
  /** Ends the search for a browser, and every start of one. */
  readonly signal?: AbortSignal;
}

export interface Printer {
  readonly pages: number;
  readonly notices: readonly PrintNotice[];
  /** The browser that was found. */
  readonly browser: { readonly path: string; readonly version: string };
  /** Process number of the browser now in use. */
  pid(): number | undefined;
  /** Prints a report to a PDF; may be called for several at a time. */
  print(job: PrintJob, signal?: AbortSignal): Promise<Outcome<Uint8Array, PrintFault>>;
  /** The characters of a text that will not print with our fonts. */
  readonly uncovered: (text: string) => readonly string[];
  close(): Promise<void>;
}

/** Opens a browser that prints reports. No report reaches the network or a file, whatever it holds. */
export async function openPrinter(options: PrinterOptions): Promise<Outcome<Printer, PrintFault>> {
  const machine = options.machine ?? thisMachine();
  const fonts = withFonts(reportFonts(), options.fonts);
  const pages = options.pages ?? PAGES;
  // Chromium has no sandbox for root.
  const sandbox = process.getuid?.() !== 0;
  const open: Opener = (program) =>
    openSession({
      ...program,
      sandbox,
      fonts,
      pages,
      shell: options.shell,
      startMs: options.startTimeoutMs ?? LIMITS.startMs,
      budgetMs: options.timeoutMs ?? LIMITS.reportMs,
      pageMs: options.pageTimeoutMs ?? LIMITS.pageMs,
      signal: options.signal,
    });
  const found = await (options.browser === undefined
    ? useFirst(machine, open, options.signal)
    : useNamed(options.browser, machine, open));
  if (options.signal?.aborted === true && !found.ok) return fail({ code: "cancelled" });
  if (!found.ok) return found;
  const notices: PrintNotice[] = found.value.skipped.map((attempt) => ({ code: "browser-skipped", attempt }));
  if (!sandbox) notices.push({ code: "sandbox-off" });
  return ok(printerOf(found.value, open, { asOf: options.asOf, pages, notices, fonts, signal: options.signal }));
}

interface Setting {
  readonly asOf: string;
  readonly pages: number;
  readonly notices: readonly PrintNotice[];
  readonly fonts: ReportFonts;
  readonly signal: AbortSignal | undefined;
}

function printerOf(found: Found, open: Opener, { asOf, pages, notices, fonts, signal }: Setting): Printer {
  const browser = lasting(found, open, signal);
  const queue = lanes(pages);

  async function print(
    job: PrintJob,
    lane: number,
    signal?: AbortSignal,
    attempt = 1,
  ): Promise<Outcome<Uint8Array, PrintFault>> {
    if (signal?.aborted === true) return fail({ code: "cancelled" });
    const session = await browser.session();
    const printed = session.ok ? await printIn(session.value, job, lane, signal) : session;
    if (printed.ok || attempt >= attemptsAfter(printed.fault)) return printed;
    return print(job, lane, signal, attempt + 1);
  }

  async function printIn(session: Session, job: PrintJob, lane: number, signal?: AbortSignal) {
    const printed = await session.print(lane, job, signal);
    if (printed.ok) return finishPdf(printed.value, asOf);
    if (leavesPageUnusable(printed.fault) && !(await session.renew(lane, signal))) await browser.replace(session);
    return printed;
  }

  return {
    pages,
    notices,
    browser: { path: found.program.path, version: found.session.version },
    pid: browser.pid,
    uncovered: fonts.uncovered,
    close: browser.close,
    print: async (job, signal) => {
      const lane = await queue.take();
      try {
        return await print(job, lane, signal);
      } finally {
        queue.give(lane);
      }
    },
  };
}

/** How often a report is tried that failed so: again where another report, or another program of the machine, may have caused it. */
function attemptsAfter({ code }: PrintFault): number {
  if (code === "browser-lost") return LIMITS.attemptsWithoutBrowser;
  return PASSING.has(code) ? LIMITS.attempts : 1;
}

const PASSING: ReadonlySet<PrintFault["code"]> = new Set(["timed-out", "print-failed", "incomplete-pdf"]);

// After anything else the page is as it was: the next report replaces all of it.
function leavesPageUnusable({ code }: PrintFault): boolean {
  return code !== "fonts-not-loaded" && code !== "printer-closed";
}

/** A browser that is opened again whenever it was given up. */
function lasting({ session: first, program }: Found, open: Opener, signal: AbortSignal | undefined) {
  let current: Promise<Outcome<Session, PrintFault>> | undefined = Promise.resolve(ok(first));
  let live: Session | undefined = first;
  let closed = false;

  async function reopen(): Promise<Outcome<Session, PrintFault>> {
    const until = performance.now() + LIMITS.restartMs;
    const mayTry = (starts: number) => starts < LIMITS.starts && performance.now() < until && signal?.aborted !== true;
    let opened = await open(program);
    for (let starts = 1; !opened.ok && mayTry(starts); starts += 1) opened = await open(program);
    if (!opened.ok) {
      current = undefined;
      return fail({ code: "browser-failed", path: program.path, failure: opened.fault });
    }
    live = opened.value;
    return opened;
  }

  return {
    pid: () => live?.pid,
    session: async (): Promise<Outcome<Session, PrintFault>> => {
      if (closed) return fail({ code: "printer-closed" });
      return (current ??= reopen());
    },
    replace: async (lost: Session) => {
      if (live !== lost) return;
      live = undefined;
      current = undefined;
      await lost.close();
    },
    close: async () => {
      closed = true;
      const last = await current;
      current = undefined;
      if (last?.ok === true) await last.value.close();
    },
  };
}
