import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isRunning, MACHINE } from "./this-machine.ts";

export interface Writing {
  /** Permissions, of the file that is replaced. */
  readonly mode?: number;
  /** What is done when all is written, just before the file takes its place. */
  readonly beforeRename?: () => Promise<void>;
}

/** Writes a file that is either complete or absent: under another name first, flushed, then renamed. */
export async function writeComplete(
  path: string,
  content: Uint8Array | string,
  { mode, beforeRename }: Writing = {},
): Promise<void> {
  const part = `${path}.${OWN}.part`;
  try {
    const file = await open(part, "w", mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await beforeRename?.();
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Of this process alone: two runs into one folder do not write into each other's. */
const OWN = `${MACHINE}-${String(process.pid)}`;
const PART = /\.([0-9a-f]{8})-(\d+)\.part$/;
/** Nobody writes a file for so long. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/** Removes what processes that were killed left half written: this machine's at once, another one's after a day. */
export async function clearParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, machine, id] = PART.exec(name) ?? [];
    if (id === undefined) continue;
    const path = join(folder, name);
    const isLeft = machine === MACHINE ? !isRunning(Number(id)) : Date.now() - (await changed(path)) > ABANDONED_MS;
    if (isLeft) await rm(path, { force: true });
  }
}

/** When the file was changed; one that has gone meanwhile was just now. */
async function changed(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
}
