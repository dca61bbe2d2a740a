import { availableParallelism, loadavg } from "node:os";
import { basename } from "node:path";
import { fail, map, type Outcome } from "#core/kernel/outcome.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import { checkFile } from "./check-file.ts";
import { BUDGET, crowding, readingTimeMs } from "./limits.ts";
import { checkDirectory } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";
import { runsFromSource, startReader, type ReaderProcess } from "./reader-process.ts";
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
  const reader = packedReader(options);
  const packed = await reader.read(path);
  // Its memory first, then ours.
  reader.close();
  return map(packed, unpackWorkbook);
}

/** Reads one workbook after another, as `readWorkbook`, in a process that starts once: of small files that is most of the time. */
export interface WorkbookReader {
  readonly read: (path: string) => Promise<Outcome<RawWorkbook, ReadFault>>;
  readonly close: () => void;
}

export function openReader(options: ReadOptions = {}): WorkbookReader {
  const { read, close } = packedReader(options);
  return { read: async (path) => map(await read(path), unpackWorkbook), close };
}

type Packed = Outcome<PackedWorkbook, ReadFault>;

function packedReader(options: ReadOptions): { read: (path: string) => Promise<Packed>; close: () => void } {
  const { maxHeapMb = BUDGET.heapMegabytes } = options;
  let process: ReaderProcess | null = null;
  const close = () => {
    process?.kill();
    process = null;
  };
  const inChild = async (path: string, timeoutMs: number): Promise<Packed> => {
    const hasRead = process !== null;
    process ??= startReader(maxHeapMb);
    const outcome = await readInChild(process, path, { timeoutMs, maxHeapMb, ...options });
    if (outcome.ok || !ENDED.has(outcome.fault.code)) return outcome;
    close();
    // What came before may have used up the memory: alone a file has all of it.
    return hasRead && RETRIED.has(outcome.fault.code) ? inChild(path, timeoutMs) : outcome;
  };
  return {
    read: async (path) => {
      const file = await checkFile(path);
      if (!file.ok) return file;
      const directory = await checkDirectory(path);
      return directory.ok ? inChild(path, timeFor(directory.value)) : directory;
    },
    close,
  };
}

/** After these there is no process any more, or none that listens. */
const ENDED: ReadonlySet<string> = new Set(["too-slow", "too-much-memory", "reader-ended", "cancelled"]);
const RETRIED: ReadonlySet<string> = new Set(["too-much-memory", "reader-ended"]);

function timeFor(bytes: number): number {
  const [lastMinute = 0] = loadavg();
  const alone = readingTimeMs(bytes) + (runsFromSource ? BUDGET.loaderMs : 0);
  // In whole seconds: people are told.
  return Math.ceil((alone * crowding(lastMinute, availableParallelism())) / 1000) * 1000;
}

function readInChild(
  { child, lastWords, kill }: ReaderProcess,
  path: string,
  { timeoutMs, maxHeapMb, signal }: ReadOptions & { readonly timeoutMs: number; readonly maxHeapMb: number },
): Promise<Packed> {
  const file = basename(path);
  return new Promise((resolve) => {
    const finish = (outcome: Packed) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      child.off("message", onMessage).off("error", onError).off("close", onClose);
      resolve(outcome);
    };
    const end = (outcome: Packed) => {
      kill();
      finish(outcome);
    };
    const cancel = () => end(fail({ file, code: "cancelled" }));
    const timer = setTimeout(() => end(fail({ file, code: "too-slow", seconds: timeoutMs / 1000 })), timeoutMs);
    const onMessage = (outcome: unknown) => finish(outcome as Packed);
    const onError = (error: Error) => end(fail({ file, code: "reader-ended", detail: error.message }));
    // "close" comes when stderr has been read to its end.
    const onClose = (status: number | null, by: string | null) =>
      end(fail({ file, ...endOf(lastWords(), status, by, maxHeapMb) }));
    signal?.addEventListener("abort", cancel);
    child.on("message", onMessage).on("error", onError).on("close", onClose);
    if (signal?.aborted === true) cancel();
    else child.send(path);
  });
}

type End = { code: "too-much-memory"; megabytes: number } | { code: "reader-ended"; detail: string };

function endOf(words: string, status: number | null, signal: string | null, megabytes: number): End {
  if (words.includes("heap out of memory")) return { code: "too-much-memory", megabytes };
  const lastWords = words.split("\n").find((line) => /Error/.test(line)) ?? "";
  return { code: "reader-ended", detail: `${signal ?? `exit code ${status ?? "?"}`} ${lastWords}`.trim() };
}
