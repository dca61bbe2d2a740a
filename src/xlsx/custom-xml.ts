import { ok, type Outcome } from "#core/kernel/outcome.ts";
import { MAPPING_NAMESPACE } from "#workbook/mapping-namespace.ts";
import type { Package } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";
import { withoutPrologue } from "./prologue.ts";
import { scanPart } from "./scan-part.ts";
import { attributesOf } from "./xml-elements.ts";

export interface OwnPart {
  readonly part: string;
  readonly xml: string;
}

/** The mapping that a workbook carries among its custom XML, the first of them; null without one. */
export async function mappingIn(
  file: string,
  opened: Package,
  customXml: readonly string[],
): Promise<Outcome<OwnPart | null, ReadFault>> {
  for (const part of customXml) {
    if (!opened.parts.has(part)) continue;
    const pieces: string[] = [];
    const scanned = await scanPart(file, opened, part, (piece) => {
      // Other programs keep whole data models here: only ours is held.
      if (pieces.length === 0 || isOurs(pieces[0] ?? "")) pieces.push(piece);
    });
    if (!scanned.ok) return scanned;
    if (isOurs(pieces[0] ?? "")) return ok({ part, xml: pieces.join("") });
  }
  return ok(null);
}

// The root element names its namespace.
const ROOT = /^<([^\s/>]+)([^>]*)>/;

function isOurs(start: string): boolean {
  const [, name = "", attributes = ""] = ROOT.exec(withoutPrologue(start)) ?? [];
  const prefix = name.includes(":") ? (name.split(":")[0] ?? "") : "xmlns";
  return attributesOf(attributes).get(prefix) === MAPPING_NAMESPACE;
}
