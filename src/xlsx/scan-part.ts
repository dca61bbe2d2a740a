import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { messageOf, type Package } from "./open-package.ts";
import { checkPrologue } from "./prologue.ts";
import type { ReadFault } from "./read-fault.ts";

const isXml = (part: string) => /\.(?:xml|rels)$/i.test(part);

/**
 * Inflates one part without keeping it and hands its text on piece by piece. Faults: damaged (the size is not the
 * directory's, the data end early), unsafe-xml.
 */
export async function scanPart(
  file: string,
  { zip, parts }: Package,
  part: string,
  onText?: (piece: string) => void,
): Promise<Outcome<void, ReadFault>> {
  const entry = parts.get(part);
  if (entry === undefined) return fail({ file, code: "part-missing", part });
  const decoder = new TextDecoder();
  let start = new Uint8Array();
  let prologue: ReturnType<typeof checkPrologue> = isXml(part) && entry.uncompressedSize > 0 ? "incomplete" : "fine";
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      if (prologue === "incomplete") {
        start = Buffer.concat([start, chunk]);
        prologue = checkPrologue(start);
      }
      if (prologue !== "fine" && prologue !== "incomplete") break;
      onText?.(decoder.decode(chunk, { stream: true }));
    }
  } catch (error) {
    return fail({ file, code: "damaged", detail: `${part}: ${messageOf(error)}` });
  }
  if (prologue === "incomplete") return fail({ file, code: "damaged", detail: `${part}: no root element` });
  return prologue === "fine" ? ok(undefined) : fail({ file, code: "unsafe-xml", part, reason: prologue });
}

/** The whole text of a part. */
export async function partText(file: string, opened: Package, part: string): Promise<Outcome<string, ReadFault>> {
  const pieces: string[] = [];
  const scanned = await scanPart(file, opened, part, (piece) => pieces.push(piece));
  return scanned.ok ? ok(pieces.join("")) : scanned;
}
