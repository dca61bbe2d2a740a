import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fail, map, type Outcome } from "#core/kernel/outcome.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import { checkFile } from "./check-file.ts";
import { BUDGET, readingTimeMs } from "./limits.ts";
import { checkDirectory } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";
import { unpackWorkbook, type PackedWorkbook } from "./transfer.ts";

export interface ReadOptions {
  /** Wall-clock limit of the child process; without it the file's unpacked size decides. */
  readonly timeoutMs?: number;
  readonly maxHeapMb?: number;
  /** Ends the reading with the fault "cancelled". */
  readonly signal?: AbortSignal;
}

/**
 * Reads an .xlsx file's cached values; formulas are never calculated, links never followed, hidden sheets and rows
 * included. What is no workbook is refused before anything is inflated; the rest happens in a child process.
 */
export async function readWorkbook(path: string, options: ReadOptions = {}): Promise<Outcome<RawWorkbook, ReadFault>> {
  const file = await checkFile(path);
  if (!file.ok) return file;
  const directory = await checkDirectory(path);
  return directory.ok ? readInChild(path, { timeoutMs: timeFor(directory.value), ...options }) : directory;
}

const timeFor = (bytes: number) => readingTimeMs(bytes) + (runsFromSource ? BUDGET.loaderMs : 0);

function readInChild(
  path: string,
  { timeoutMs, maxHeapMb = BUDGET.heapMegabytes, signal }: ReadOptions & { readonly timeoutMs: number },
): Promise<Outcome<RawWorkbook, ReadFault>> {
  const file = basename(path);
  const child = startReader(path, maxHeapMb);
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (words += text));
  return new Promise((resolve) => {
    const finish = (outcome: Outcome<RawWorkbook, ReadFault>) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      process.off("exit", kill);
      kill();
      resolve(outcome);
    };
    const cancel = () => finish(fail({ file, code: "cancelled" }));
    signal?.addEventListener("abort", cancel);
    const timer = setTimeout(() => finish(fail({ file, code: "too-slow", seconds: timeoutMs / 1000 })), timeoutMs);
    child.on("message", (outcome) => {
      // Its memory first, then ours.
      kill();
      finish(map(outcome as Outcome<PackedWorkbook, ReadFault>, unpackWorkbook));
    });
    child.on("error", (error) => finish(fail({ file, code: "reader-ended", detail: error.message })));
    // "close" comes when stderr has been read to its end.
    child.on("close", (status, signal) => finish(fail({ file, ...endOf(words, status, signal, maxHeapMb) })));
  });
}

type End = { code: "too-much-memory"; megabytes: number } | { code: "reader-ended"; detail: string };

function endOf(words: string, status: number | null, signal: string | null, megabytes: number): End {
  if (words.includes("heap out of memory")) return { code: "too-much-memory", megabytes };
  const lastWords = words.split("\n").find((line) => /Error/.test(line)) ?? "";
  return { code: "reader-ended", detail: `${signal ?? `exit code ${status ?? "?"}`} ${lastWords}`.trim() };
}

// From source the child runs its TypeScript through tsx; built, it is the JavaScript file beside this one.
const runsFromSource = import.meta.url.endsWith(".ts");

function startReader(path: string, maxHeapMb: number): ChildProcess {
  const entry = new URL(runsFromSource ? "reader-child.ts" : "reader-child.js", import.meta.url);
  const loader = runsFromSource ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href] : [];
  return fork(fileURLToPath(entry), [path], {
    serialization: "advanced",
    execArgv: [...loader, `--max-old-space-size=${maxHeapMb}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}
