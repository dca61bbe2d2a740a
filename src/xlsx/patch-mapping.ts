import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import { checkFile } from "./check-file.ts";
import { checkParts, RELATIONSHIPS } from "./check-parts.ts";
import { mappingIn } from "./custom-xml.ts";
import { CONTENT_TYPES, newCustomXml } from "./new-custom-xml.ts";
import { messageOf, openPackage, type Package } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";
import { rewriteZip, type NewParts } from "./rewrite-zip.ts";
import { partText } from "./scan-part.ts";

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** false: the workbook holds this mapping already, and the bytes are the file's own. */
  readonly changed: boolean;
}

/**
 * The bytes of a workbook that carries this mapping, in place of an older one; the file itself is not touched. Every other
 * part keeps its bytes, compressed ones included, apart from one line each in the list of content types and in the
 * workbook's relationships when the mapping is new. Faults: those of reading, and signed.
 */
export async function patchMapping(path: string, xml: string): Promise<Outcome<PatchedWorkbook, ReadFault>> {
  const file = await checkFile(path);
  if (!file.ok) return file;
  const opened = await openPackage(path);
  if (!opened.ok) return opened;
  const parts = await newParts(basename(path), opened.value, xml);
  opened.value.zip.close();
  if (!parts.ok) return parts;
  const bytes = await readFile(path);
  if (parts.value.size === 0) return ok({ bytes, changed: false });
  try {
    return ok({ bytes: rewriteZip(bytes, parts.value), changed: true });
  } catch (error) {
    return fail({ file: basename(path), code: "damaged", detail: messageOf(error) });
  }
}

async function newParts(file: string, opened: Package, xml: string): Promise<Outcome<NewParts, ReadFault>> {
  // A signature vouches for every part: with one more it would be void, and Excel would say so.
  if ([...opened.parts.keys()].some((part) => part.startsWith("_xmlsignatures/")))
    return fail({ file, code: "signed" });
  const named = await checkParts(file, opened);
  if (!named.ok) return named;
  const old = await mappingIn(file, opened, named.value.customXml);
  if (!old.ok) return old;
  if (old.value?.xml === xml) return ok(new Map());
  if (old.value !== null) return ok(new Map([[old.value.part, Buffer.from(xml)]]));
  const contentTypes = await wholeText(file, opened, CONTENT_TYPES);
  if (!contentTypes.ok) return contentTypes;
  const relationships = await wholeText(file, opened, RELATIONSHIPS);
  if (!relationships.ok) return relationships;
  const texts = { contentTypes: contentTypes.value, relationships: relationships.value };
  const added = newCustomXml(xml, texts, [...opened.parts.keys()]);
  if (added === null) return fail({ file, code: "damaged", detail: `${CONTENT_TYPES} or ${RELATIONSHIPS}: no end` });
  return ok(new Map([...added].map(([part, text]) => [part, Buffer.from(text)])));
}

/** A part's text with the byte order mark that decoding takes off. */
async function wholeText(file: string, opened: Package, part: string): Promise<Outcome<string, ReadFault>> {
  const bytes = opened.parts.get(part)?.uncompressedSize ?? 0;
  return map(await partText(file, opened, part), (text) => (Buffer.byteLength(text) < bytes ? `\uFEFF${text}` : text));
}
