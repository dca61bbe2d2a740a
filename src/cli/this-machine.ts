import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/** This machine: in a shared folder another one's processes cannot be seen. */
export const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // One of somebody else's may not be signalled, but it runs.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** When a process was started, in ticks of the machine: numbers of processes come again. Null where the system does not tell. */
export async function startOf(id: number): Promise<string | null> {
  const line = await readFile(`/proc/${String(id)}/stat`, "utf8").catch(() => null);
  // proc(5): the 22nd field; the second is in brackets and may hold anything.
  return line?.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}
