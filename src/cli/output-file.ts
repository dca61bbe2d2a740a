import { open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Writes a file that is either complete or absent: under another name first, flushed, then renamed. A file that is replaced
 * hands its permissions on as `mode`.
 */
export async function writeComplete(path: string, content: Uint8Array | string, mode?: number): Promise<void> {
  // Of this process alone: two runs into one folder do not write into each other's.
  const part = `${path}.${String(process.pid)}.part`;
  try {
    const file = await open(part, "w", mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Removes what processes that were killed left half written. */
export async function clearParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, id] = PART.exec(name) ?? [];
    if (id !== undefined && !isRunning(Number(id))) await rm(join(folder, name), { force: true });
  }
}

const PART = /\.(\d+)\.part$/;

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // One of somebody else's may not be signalled, but it runs.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
