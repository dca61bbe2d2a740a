import { open, rename, rm } from "node:fs/promises";

/**
 * Writes a file that is either complete or absent: under another name first, flushed, then renamed. A file that is replaced
 * hands its permissions on as `mode`.
 */
export async function writeComplete(path: string, content: Uint8Array | string, mode?: number): Promise<void> {
  const part = `${path}.part`;
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
