import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { LIMITS } from "./limits.ts";
import type { ReadFault } from "./read-fault.ts";

const ZIP = Buffer.from("PK");
const OLE2 = Buffer.from("d0cf11e0a1b11ae1", "hex");

/** Refuses what is no .xlsx by its looks: never opens anything but a regular file, reads a zip's first bytes only. */
export async function checkFile(path: string): Promise<Outcome<void, ReadFault>> {
  const file = basename(path);
  try {
    const status = await stat(path);
    if (status.isDirectory()) return fail({ file, code: "not-a-file", found: "folder" });
    if (!status.isFile()) return fail({ file, code: "not-a-file", found: "special" });
    if (status.size === 0) return fail({ file, code: "empty" });
    if (status.size > LIMITS.fileBytes) {
      return fail({ file, code: "file-too-large", bytes: status.size, limit: LIMITS.fileBytes });
    }
    return await checkSignature(path, file);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return fail(
      reason === "ENOENT" || reason === "ENOTDIR" ? { file, code: "missing" } : { file, code: "unreadable", reason },
    );
  }
}

async function checkSignature(path: string, file: string): Promise<Outcome<void, ReadFault>> {
  const handle = await open(path);
  try {
    const head = Buffer.alloc(OLE2.length);
    await handle.read(head, 0, head.length, 0);
    if (head.subarray(0, ZIP.length).equals(ZIP)) return ok(undefined);
    if (!head.equals(OLE2)) return fail({ file, code: "not-a-workbook" });
    return fail({ file, ...compoundFileKind(await handle.readFile()) });
  } finally {
    await handle.close();
  }
}

type CompoundKind =
  { code: "password-protected" } | { code: "other-format"; format: "xls" } | { code: "not-a-workbook" };

// A compound file holds an encrypted .xlsx, an .xls, or a document of another program: its streams' names tell.
function compoundFileKind(content: Buffer): CompoundKind {
  const has = (stream: string) => content.includes(Buffer.from(stream, "utf16le"));
  if (has("EncryptedPackage")) return { code: "password-protected" };
  return has("Workbook") || has("Book") ? { code: "other-format", format: "xls" } : { code: "not-a-workbook" };
}
