import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { PrintFault, StartFailure } from "./fault.ts";
import { openPrintingPage, type PrintingPage, type PrintJob } from "./printing-page.ts";
import type { ReportFonts } from "./report-fonts.ts";
import { type RunningBrowser, startBrowser } from "./start-browser.ts";
import { workFolder } from "./work-folder.ts";

/** One browser with its pages. When it is lost, the printer opens another. */
export interface Session {
  readonly pid: number | undefined;
  /** As the browser tells it, such as HeadlessChrome/147.0.7727.55. */
  readonly version: string;
  print(lane: number, job: PrintJob, signal: AbortSignal | undefined): Promise<Outcome<Uint8Array, PrintFault>>;
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
}

export async function openSession(options: SessionOptions): Promise<Outcome<Session, StartFailure>> {
  const folder = workFolder(options.fonts.system);
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
  const ready = await makeReady(running, options);
  if (!ready.ok) {
    await close();
    return fail({ code: "unusable", fault: ready.fault });
  }
  const { version, pages } = ready.value;
  return ok({
    pid: running.process.pid,
    version,
    close,
    print: (lane, job, signal) => {
      const page = pages[lane];
      if (page === undefined) throw new Error(`There is no page ${lane}.`);
      return guarded(() => page.print(job), running, ends(running, options.budgetMs, page.crashed, signal));
    },
  });
}

interface Ready {
  readonly version: string;
  readonly pages: readonly PrintingPage[];
}

async function makeReady(
  running: RunningBrowser,
  { shell, fonts, pages, budgetMs }: SessionOptions,
): Promise<Outcome<Ready, PrintFault>> {
  const told = async () => ok(await running.browser.version());
  const version = await guarded(told, running, ends(running, budgetMs));
  if (!version.ok) return version;
  const opened: PrintingPage[] = [];
  while (opened.length < pages) {
    const open = () => openPrintingPage(running.browser, shell, fonts);
    const page = await guarded(open, running, ends(running, budgetMs));
    if (!page.ok) return page;
    opened.push(page.value);
  }
  return ok({ version: version.value, pages: opened });
}

/** Does something with a page, and comes back whatever happens to it: death, silence, Ctrl+C. */
async function guarded<T>(
  work: () => Promise<Outcome<T, PrintFault>>,
  running: RunningBrowser,
  ends: readonly End[],
): Promise<Outcome<T, PrintFault>> {
  const done = new AbortController();
  const ended = new Promise<Outcome<T, PrintFault>>((resolve) => {
    for (const [signal, fault] of ends) {
      if (signal?.aborted === true) resolve(fail(fault));
      signal?.addEventListener("abort", () => resolve(fail(fault)), { signal: done.signal });
    }
  });
  try {
    return await Promise.race([ended, work().catch((error: unknown) => faultOf(error, running))]);
  } finally {
    done.abort();
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
