import { stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { namedFiles } from "../named-files.ts";

/** Waits until the next look; false when there is none. */
export type Rest = () => Promise<boolean>;

const LOOK_MS = 500;

export function restUntil(signal: AbortSignal): Rest {
  return async () => {
    if (!signal.aborted) await pause(LOOK_MS, undefined, { signal }).catch(() => undefined);
    return !signal.aborted;
  };
}

/**
 * The workbooks that were saved, each time that they are at rest: first those that are there, then whichever changes.
 *
 * It looks at the files' times, twice a second. Events of the system would not come from the network drives on which teams
 * keep their workbooks, and tell of every step of a save: Excel writes another file and exchanges it for the workbook, others
 * write it bit by bit. A workbook is due when it is not as it was, and is the same at two looks.
 */
export async function* savedWorkbooks(named: readonly string[], rest: Rest): AsyncGenerator<ReadonlySet<string>> {
  const seen = await stamps(named);
  yield new Set(seen.keys());
  let before: ReadonlyMap<string, string> = seen;
  while (await rest()) {
    const now = await stamps(named);
    const due = [...now].filter(([path, stamp]) => stamp !== seen.get(path) && stamp === before.get(path));
    before = now;
    for (const [path, stamp] of due) seen.set(path, stamp);
    if (due.length > 0) yield new Set(due.map(([path]) => path));
  }
}

/** What tells one state of a file from the next, for the files that are there. */
async function stamps(named: readonly string[]): Promise<Map<string, string>> {
  const files = await namedFiles(named);
  if (!files.ok) return new Map();
  const found = await Promise.all(
    files.value.map(async ({ path }) => {
      const status = await stat(path).catch(() => null);
      return status === null ? [] : [[path, [status.mtimeMs, status.size, status.ino].join(" ")] as const];
    }),
  );
  return new Map(found.flat());
}
