import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import puppeteer, { type Browser } from "puppeteer";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { codeOf } from "./code-of.ts";
import type { StartFailure } from "./fault.ts";
import { LIMITS } from "./limits.ts";
import { pipeTransport } from "./pipe-transport.ts";
import type { WorkFolder } from "./work-folder.ts";

export interface RunningBrowser {
  readonly browser: Browser;
  readonly process: ChildProcess;
  /** Aborted when the browser ends, whoever ended it. */
  readonly gone: AbortSignal;
  /** Asks the browser to end, then makes it; resolves when it is gone. */
  close(): Promise<void>;
}

export interface StartOptions {
  readonly path: string;
  readonly libraries: string | undefined;
  readonly folder: WorkFolder;
  readonly sandbox: boolean;
  readonly startMs: number;
  readonly budgetMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Starts a browser that talks to nobody but us. */
export async function startBrowser(options: StartOptions): Promise<Outcome<RunningBrowser, StartFailure>> {
  const spawned = await spawnBrowser(options);
  if (!spawned.ok) return spawned;
  const child = spawned.value;
  const gone = endOf(child);
  const words = lastWords(child);
  const limit = AbortSignal.timeout(options.startMs);
  const [, , , toBrowser, fromBrowser] = child.stdio as [null, null, Readable, Writable, Readable];
  const connection = puppeteer.connect({
    transport: pipeTransport(toBrowser, fromBrowser),
    // Longer than our own watchdog, which says what it means.
    protocolTimeout: options.budgetMs + 5000,
    defaultViewport: null,
  });
  const browser = await Promise.race([
    // When the pipe breaks the browser is about to end, and its last words tell why.
    connection.catch(() => aborted(gone)),
    aborted(AbortSignal.any([gone, limit, ...(options.signal === undefined ? [] : [options.signal])])),
  ]);
  if (browser !== undefined) return ok({ browser, process: child, gone, close: () => close(browser, child, gone) });
  const failure: StartFailure = gone.aborted ? explain(words()) : { code: "too-slow", seconds: options.startMs / 1000 };
  await kill(child, gone);
  return fail(failure);
}

/** The process, once it runs. */
async function spawnBrowser(options: StartOptions): Promise<Outcome<ChildProcess, StartFailure>> {
  try {
    const child = spawn(options.path, browserArguments(options), {
      detached: process.platform !== "win32",
      env: environment(options),
      stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    });
    // An "error" before it throws.
    if (child.pid === undefined) await once(child, "spawn");
    return ok(child);
  } catch (error) {
    return fail({ code: "not-run", detail: codeOf(error) });
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
}

async function close(browser: Browser, child: ChildProcess, gone: AbortSignal): Promise<void> {
  const asked = browser.close().catch(() => undefined);
  await Promise.race([
    asked.then(() => aborted(gone)),
    aborted(AbortSignal.any([gone, AbortSignal.timeout(LIMITS.closeMs)])),
  ]);
  await kill(child, gone);
}

async function kill(child: ChildProcess, gone: AbortSignal): Promise<void> {
  if (gone.aborted) return;
  endNow(child);
  await aborted(gone);
}

// The program may be a script that runs the browser; both are in the process group that we made for them.
function endNow(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    const hasEnded = (error as NodeJS.ErrnoException).code === "ESRCH";
    if (!hasEnded) throw error;
  }
}

function browserArguments({ folder, sandbox }: StartOptions): string[] {
  const ours = [
    "--disable-domain-reliability",
    "--disable-gpu",
    "--font-render-hinting=none",
    // Not even a name is looked up: what a page could make the browser fetch ends here.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-default-browser-check",
    "--no-pings",
    "--no-proxy-server",
    "--remote-debugging-pipe",
    ...(sandbox ? [] : ["--no-sandbox"]),
  ];
  return puppeteer.defaultArgs({ headless: "shell", userDataDir: folder.profile, args: ours });
}

function environment({ folder, libraries }: StartOptions): NodeJS.ProcessEnv {
  const before = process.env["LD_LIBRARY_PATH"];
  return {
    ...process.env,
    ...(process.platform === "linux" ? { FONTCONFIG_FILE: folder.fontconfig } : {}),
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: before ? `${libraries}:${before}` : libraries }),
  };
}

/** Watches for the end of the browser, and sees to it that it does not outlive us. */
function endOf(child: ChildProcess): AbortSignal {
  const gone = new AbortController();
  const kill = () => endNow(child);
  process.once("exit", kill);
  const end = () => {
    process.removeListener("exit", kill);
    gone.abort();
  };
  child.once("close", end);
  child.once("error", end);
  return gone.signal;
}

const KEPT = 2000;

/** Collects the end of what the browser says. */
function lastWords(child: ChildProcess): () => string {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-KEPT);
  });
  return () => said.trim();
}

function explain(said: string): StartFailure {
  const code = /no usable sandbox|--no-sandbox|sandbox_host|SUID sandbox/i.test(said) ? "no-sandbox" : "exited";
  return {
    code,
    detail: said.split("\n").find((line) => /error|fatal|cannot/i.test(line)) ?? said.split("\n")[0] ?? "",
  };
}
