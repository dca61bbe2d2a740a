import { fail, type Outcome } from "#core/kernel/outcome.ts";
import type { BookFault } from "./book-fault.ts";
import { formatMapping } from "./format-mapping.ts";
import { MAPPING_NAMESPACE } from "./mapping-namespace.ts";
import { MAPPING_VERSION, parseMappingFile, type MappingFile } from "./mapping-file.ts";

const ROOT = "kamMapping";
const ESCAPES: readonly (readonly [character: string, escape: string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
];

/**
 * The part that a workbook carries: `<kamMapping xmlns="urn:kam-for-excel:mapping:1" version="1">` around the text of a
 * mapping file, so that there is one format. Headers hold nothing that XML forbids: what does is written as \u escape.
 */
export function formatMappingPart(mapping: MappingFile): string {
  const json = formatMapping(mapping).replace(FORBIDDEN, escaped);
  const text = ESCAPES.reduce((done, [character, escape]) => done.replaceAll(character, escape), json);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${ROOT} xmlns="${MAPPING_NAMESPACE}" version="${MAPPING_VERSION}">${text}</${ROOT}>`;
}

// Not characters of XML 1.0, or changed by its line-end rule.
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const PART =
  /^\uFEFF?(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*<(?:[\w.-]+:)?kamMapping(\s[^<>]*)>([^<]*)<\/(?:[\w.-]+:)?kamMapping\s*>\s*$/;

/** Reads the part. Faults: map-part for XML that is not ours, map-version for a newer one, and those of a mapping file. */
export function parseMappingPart(xml: string): Outcome<MappingFile, BookFault> {
  const [, attributes = "", text] = PART.exec(xml) ?? [];
  if (text === undefined) return fail({ code: "map-part", detail: `the root element is not ${ROOT} with text` });
  if (!attributes.includes(MAPPING_NAMESPACE)) {
    return fail({ code: "map-part", detail: `the namespace is not ${MAPPING_NAMESPACE}` });
  }
  const version = Number(/\sversion\s*=\s*["'](\d{1,6})["']/.exec(attributes)?.[1]);
  if (version > MAPPING_VERSION) return fail({ code: "map-version", found: version, known: MAPPING_VERSION });
  const parsed = parseMappingFile(plain(text));
  return parsed.ok || parsed.fault.code !== "map-not-json"
    ? parsed
    : fail({ code: "map-part", detail: parsed.fault.detail });
}

function plain(text: string): string {
  const numbers = text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, decimal: string) =>
    character(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
  );
  const quotes = numbers.replaceAll("&quot;", '"').replaceAll("&apos;", "'");
  return ESCAPES.toReversed().reduce((done, [sign, escape]) => done.replaceAll(escape, sign), quotes);
}

const LAST = 0x10ffff;
const character = (code: number) => (code <= LAST ? String.fromCodePoint(code) : "\ufffd");
