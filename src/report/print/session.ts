import { tmpdir } from "node:os";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { codeOf } from "./code-of.ts";
import type { PrintFault, StartFailure } from "./fault.ts";
import { LIMITS } from "./limits.ts";
import { openPrintingPage, type PrintingPage, type PrintJob } from "./printing-page.ts";
import type { ReportFonts } from "./report-fonts.ts";
import { type RunningBrowser, startBrowser } from "./start-browser.ts";
import { workFolder, type WorkFolder } from "./work-folder.ts";

/** One browser with its pages. When it is lost, the printer opens another. */
export interface Session {
  readonly pid: number | undefined;
  /** As the browser tells it, such as HeadlessChrome/147.0.7727.55. */
  readonly version: string;
  print(lane: number, job: PrintJob, signal: AbortSignal | undefined): Promise<Outcome<Uint8Array, PrintFault>>;
  /** Puts a new page into a lane; false where the browser gives none. */
  renew(lane: number, signal: AbortSignal | undefined): Promise<boolean>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly path: string;
  readonly libraries: string | undefined;
  readonly sandbox: boolean;
  readonly shell: string;
  readonly fonts: ReportFonts;
  readonly pages: number;
  readonly startMs: number;
  readonly budgetMs: number;
  readonly pageMs: number;
  /** Gives the start up. */
  readonly signal: AbortSignal | undefined;
}

export async function openSession(options: SessionOptions): Promise<Outcome<Session, StartFailure>> {
  const made = newFolder(options.fonts);
  if (!made.ok) return made;
  const folder = made.value;
  process.once("exit", folder.remove);
  const tidy = () => {
    process.removeListener("exit", folder.remove);
    folder.remove();
  };
  const started = await startBrowser({ ...options, folder });
  if (!started.ok) {
    tidy();
    return started;
  }
  const running = started.value;
  const close = async () => {
    await running.close();
    tidy();
  };
  const session = await sessionOf(running, close, options);
  if (!session.ok) await close();
  return session;
}

async function sessionOf(
  running: RunningBrowser,
  close: () => Promise<void>,
  options: SessionOptions,
): Promise<Outcome<Session, StartFailure>> {
  const pages: PrintingPage[] = [];
  const { startMs, budgetMs } = options;
  const version = await guarded(
    async () => ok(await running.browser.version()),
    running,
    ends(running, startMs, undefined, options.signal),
  );
  if (!version.ok) return fail(failureOf(version.fault));
  while (pages.length < options.pages) {
    const page = await openPage(running, options, startMs);
    if (!page.ok) return fail(failureOf(page.fault));
    pages.push(page.value);
  }
  const printed = pages.map(() => 0);
  const renew = async (lane: number, signal: AbortSignal | undefined) => {
    if (signal?.aborted === true) return false;
    // What they were not asked for in time is printed again.
    const page = await openPage(running, options, options.pageMs, [...new Set(pages.flatMap((one) => one.asked()))]);
    if (!page.ok) return false;
    pageOf(pages, lane).discard();
    pages[lane] = page.value;
    printed[lane] = 0;
    return true;
  };
  const print = async (lane: number, job: PrintJob, signal: AbortSignal | undefined) => {
    const isOld = (printed[lane] ?? 0) >= LIMITS.reportsPerPage;
    if (isOld) await renew(lane, signal);
    printed[lane] = (printed[lane] ?? 0) + 1;
    const page = pageOf(pages, lane);
    return guarded(() => page.print(job), running, ends(running, budgetMs, page.crashed, signal));
  };
  return ok({ pid: running.process.pid, version: version.value, close, print, renew });
}

function failureOf(fault: PrintFault): StartFailure {
  return fault.code === "browser-lost" ? { code: "exited", detail: "" } : { code: "unusable", fault };
}

function newFolder({ system }: ReportFonts): Outcome<WorkFolder, StartFailure> {
  try {
    return ok(workFolder(system));
  } catch (error) {
    return fail({ code: "no-folder", folder: tmpdir(), detail: codeOf(error) });
  }
}

function pageOf(pages: readonly PrintingPage[], lane: number): PrintingPage {
  const page = pages[lane];
  if (page === undefined) throw new Error(`There is no page ${lane}.`);
  return page;
}

function openPage(
  running: RunningBrowser,
  { shell, fonts, signal }: SessionOptions,
  budgetMs: number,
  faces: readonly number[] = [],
) {
  return guarded(
    () => openPrintingPage(running.browser, shell, fonts, faces),
    running,
    ends(running, budgetMs, undefined, signal),
  );
}

/** Does something with a page, and comes back whatever happens to it: death, silence, Ctrl+C. */
async function guarded<T>(
  work: () => Promise<Outcome<T, PrintFault>>,
  running: RunningBrowser,
  ends: readonly End[],
): Promise<Outcome<T, PrintFault>> {
  // Taken off one by one: Node 20 forgets to when two listeners of one signal share that in `{ signal }`.
  const off: (() => void)[] = [];
  const ended = new Promise<Outcome<T, PrintFault>>((resolve) => {
    for (const [signal, fault] of ends) {
      const end = () => resolve(fail(fault));
      if (signal?.aborted === true) end();
      signal?.addEventListener("abort", end);
      off.push(() => signal?.removeEventListener("abort", end));
    }
  });
  try {
    return await Promise.race([ended, work().catch((error: unknown) => faultOf(error, running))]);
  } finally {
    for (const take of off) take();
  }
}

/** A signal, and what its coming means. */
type End = readonly [signal: AbortSignal | undefined, fault: PrintFault];

function ends(running: RunningBrowser, budgetMs: number, crashed?: AbortSignal, cancel?: AbortSignal): End[] {
  return [
    [cancel, { code: "cancelled" }],
    [running.gone, { code: "browser-lost" }],
    [crashed, { code: "browser-lost" }],
    [AbortSignal.timeout(budgetMs), { code: "timed-out", seconds: budgetMs / 1000 }],
  ];
}

function faultOf(error: unknown, { browser }: RunningBrowser) {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  const isLoss = !browser.connected || name === "TargetCloseError" || name === "ConnectionClosedError";
  return fail<PrintFault>(isLoss ? { code: "browser-lost" } : { code: "print-failed", detail: message });
}
