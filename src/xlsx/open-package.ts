import yauzl from "yauzl";
import { basename } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { LIMITS } from "./limits.ts";
import type { ReadFault } from "./read-fault.ts";

/** An .xlsx file as a zip of parts, opened and checked by its central directory; nothing is inflated yet. */
export interface Package {
  readonly zip: yauzl.ZipFile;
  readonly parts: ReadonlyMap<string, yauzl.Entry>;
}

/** Opens a package within the limits; the caller closes `zip`. */
export async function openPackage(path: string): Promise<Outcome<Package, ReadFault>> {
  const file = basename(path);
  let zip: yauzl.ZipFile | undefined;
  try {
    // Names are decoded here, so that a bad one becomes a fault that names it.
    zip = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true, decodeStrings: false });
    const parts = await readDirectory(zip, file);
    if (!parts.ok) zip.close();
    return parts.ok ? ok({ zip, parts: parts.value }) : parts;
  } catch (error) {
    zip?.close();
    return fail({ file, code: "damaged", detail: messageOf(error) });
  }
}

/** Checks the directory and gives the file free again. The value is how many bytes of XML the parts unpack to. */
export async function checkDirectory(path: string): Promise<Outcome<number, ReadFault>> {
  const opened = await openPackage(path);
  if (!opened.ok) return opened;
  const { zip, parts } = opened.value;
  zip.close();
  const sizes = [...parts].map(([part, entry]) => (part.endsWith(".xml") ? entry.uncompressedSize : 0));
  return ok(sizes.reduce((sum, bytes) => sum + bytes, 0));
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function readDirectory(zip: yauzl.ZipFile, file: string): Promise<Outcome<Package["parts"], ReadFault>> {
  if (zip.entryCount > LIMITS.parts) {
    return fail({ file, code: "too-many-parts", parts: zip.entryCount, limit: LIMITS.parts });
  }
  const parts = new Map<string, yauzl.Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const part = entry.fileNameRaw.toString("utf8");
    if (yauzl.validateFileName(part) !== null || parts.has(part)) return fail({ file, code: "part-name", part });
    const size = checkSize(part, entry);
    if (!size.ok) return fail({ file, ...size.fault });
    total += entry.uncompressedSize;
    if (total > LIMITS.totalBytes) {
      return fail({ file, code: "total-too-large", bytes: total, limit: LIMITS.totalBytes });
    }
    parts.set(part, entry);
  }
  const overlap = overlapIn(parts);
  if (overlap !== null) return fail({ file, code: "damaged", detail: `${overlap}: lies within another part` });
  const kind = checkKind(parts);
  return kind.ok ? ok(parts) : fail({ file, ...kind.fault });
}

const LOCAL_HEADER_BYTES = 30;

// One piece of data under many names unpacks to many times its size, each within its limits.
function overlapIn(parts: Package["parts"]): string | null {
  const inOrder = [...parts].toSorted(([, a], [, b]) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const [part, entry] of inOrder) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < end) return part;
    end = start + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize;
  }
  return null;
}

type PartFault = { part: string } & (
  | { code: "part-too-large"; bytes: number; limit: number }
  | { code: "compressed-too-much"; ratio: number; limit: number }
);

function checkSize(part: string, entry: yauzl.Entry): Outcome<void, PartFault> {
  const bytes = entry.uncompressedSize;
  if (bytes > LIMITS.partBytes) return fail({ part, code: "part-too-large", bytes, limit: LIMITS.partBytes });
  const ratio = Math.round(bytes / Math.max(entry.compressedSize, 1));
  if (bytes >= LIMITS.ratioAppliesFromBytes && ratio > LIMITS.ratio) {
    return fail({ part, code: "compressed-too-much", ratio, limit: LIMITS.ratio });
  }
  return ok(undefined);
}

type KindFault =
  | { code: "other-format"; format: "xlsb" | "ods" }
  | { code: "part-missing"; part: string }
  | { code: "not-a-workbook" };

function checkKind(parts: Package["parts"]): Outcome<void, KindFault> {
  if (parts.has("xl/workbook.bin")) return fail({ code: "other-format", format: "xlsb" });
  if (parts.has("mimetype") && parts.has("content.xml")) return fail({ code: "other-format", format: "ods" });
  const missing = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"].find((part) => !parts.has(part));
  if (missing === undefined) return ok(undefined);
  const isSpreadsheet = [...parts.keys()].some((part) => part.startsWith("xl/"));
  return fail(isSpreadsheet ? { code: "part-missing", part: missing } : { code: "not-a-workbook" });
}
