import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import type { Entry } from "yauzl";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { LIMITS } from "./limits.ts";
import { messageOf, type Package } from "./open-package.ts";
import { checkPrologue, type PrologueFault } from "./prologue.ts";
import type { ReadFault } from "./read-fault.ts";
import { xmlStream, type XmlHandler } from "./xml-stream.ts";

const isXml = (part: string) => /\.(?:xml|rels)$/i.test(part);

/**
 * Inflates one part without keeping it and hands its text on piece by piece. Faults: damaged (size or checksum is not the
 * directory's, the data end early, not UTF-8), unsafe-xml.
 */
export async function scanPart(
  file: string,
  opened: Package,
  part: string,
  onText?: (piece: string) => void,
): Promise<Outcome<void, ReadFault>> {
  const entry = opened.parts.get(part);
  if (entry === undefined) return fail({ file, code: "part-missing", part });
  const reading = partReading(entry, isXml(part) && entry.uncompressedSize > 0, onText);
  try {
    await inflate(opened, entry, reading.read);
    reading.end();
  } catch (error) {
    const reason = reading.unsafe();
    return fail(
      reason === null
        ? { file, code: "damaged", detail: `${part}: ${messageOf(error)}` }
        : { file, code: "unsafe-xml", part, reason },
    );
  }
  return ok(undefined);
}

/**
 * The whole text of a part that is small in every sound workbook. `check` sees its tags and may throw, as it does where the
 * part is not well-formed: the fault is damaged.
 */
export async function partText(
  file: string,
  opened: Package,
  part: string,
  check: XmlHandler = CHECKS_NOTHING,
): Promise<Outcome<string, ReadFault>> {
  const bytes = opened.parts.get(part)?.uncompressedSize ?? 0;
  const limit = LIMITS.listBytes;
  if (bytes > limit) return fail({ file, code: "part-too-large", part, bytes, limit });
  const pieces: string[] = [];
  const xml = xmlStream(check);
  const scanned = await scanPart(file, opened, part, (piece) => {
    pieces.push(piece);
    xml.write(piece);
  });
  if (!scanned.ok) return scanned;
  const unfinished = xml.unfinished();
  if (unfinished !== null) return fail({ file, code: "damaged", detail: `${part}: no end of ${unfinished}` });
  return ok(pieces.join(""));
}

const CHECKS_NOTHING: XmlHandler = { open: () => undefined, close: () => undefined, text: () => undefined };

// Larger than zlib's own 16 kB: fewer turns of the event loop for the same bytes.
const CHUNK_BYTES = 65_536;

async function inflate({ zip }: Package, entry: Entry, read: (chunk: Uint8Array) => void): Promise<void> {
  if (entry.isEncrypted()) throw new Error("the part is encrypted");
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new Error(`compression method ${entry.compressionMethod}`);
  }
  const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const inflated = createInflateRaw({ chunkSize: CHUNK_BYTES });
  const refusals: unknown[] = [];
  const consume = async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) {
      try {
        read(chunk);
      } catch (error) {
        refusals.push(error);
        throw error;
      }
    }
  };
  try {
    await (entry.compressionMethod === STORED ? pipeline(raw, consume) : pipeline(raw, inflated, consume));
  } catch (error) {
    // Of several errors the pipeline gives that of the stream which was aborted.
    throw refusals[0] ?? error;
  }
}

const STORED = 0;
const DEFLATED = 8;

interface PartReading {
  readonly read: (chunk: Uint8Array) => void;
  readonly end: () => void;
  readonly unsafe: () => PrologueFault | null;
}

/** Takes a part's bytes as they come, and throws at the first that the directory has not promised. */
function partReading(entry: Entry, hasPrologue: boolean, onText?: (piece: string) => void): PartReading {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let bytes = 0;
  let checksum = 0;
  let start = new Uint8Array();
  let prologue: ReturnType<typeof checkPrologue> = hasPrologue ? "incomplete" : "fine";
  const read = (chunk: Uint8Array) => {
    bytes += chunk.length;
    if (bytes > entry.uncompressedSize) throw new Error(`more than the ${entry.uncompressedSize} bytes announced`);
    checksum = crc32(chunk, checksum);
    if (prologue === "incomplete") {
      start = Buffer.concat([start, chunk]);
      prologue = checkPrologue(start);
    }
    if (prologue !== "fine" && prologue !== "incomplete") throw new Error(prologue);
    onText?.(decoder.decode(chunk, { stream: true }));
  };
  const end = () => {
    if (bytes < entry.uncompressedSize) throw new Error(`${bytes} of the ${entry.uncompressedSize} bytes announced`);
    if (checksum !== entry.crc32) throw new Error("checksum");
    if (prologue === "incomplete") throw new Error("no root element");
    onText?.(decoder.decode());
  };
  return { read, end, unsafe: () => (prologue === "fine" || prologue === "incomplete" ? null : prologue) };
}
