import { LIMITS } from "./limits.ts";

export type PrologueFault = "document-type" | "encoding" | "prologue";

const SKIPPED = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)/;
const DECLARED_ENCODING = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/;

/** What begins with the root element, or with what may not stand before one. */
export function withoutPrologue(text: string): string {
  let rest = text;
  for (let skipped = SKIPPED.exec(rest); skipped !== null; skipped = SKIPPED.exec(rest)) {
    rest = rest.slice(skipped[0].length);
  }
  return rest;
}

/**
 * Looks at how an XML part begins. "incomplete" asks for more of it, up to the limit.
 * A document type is refused because its entities can grow without end or name other files.
 */
export function checkPrologue(start: Uint8Array): PrologueFault | "fine" | "incomplete" {
  // A second byte of zero or a byte order mark of two bytes: UTF-16.
  if (start.length < 4) return "incomplete";
  if (start.subarray(0, 4).includes(0) || (start[0] ?? 0) >= 0xfe) return "encoding";
  const text = new TextDecoder().decode(start);
  const encoding = DECLARED_ENCODING.exec(text)?.[1]?.toLowerCase() ?? "utf-8";
  if (encoding !== "utf-8" && encoding !== "us-ascii") return "encoding";
  const rest = withoutPrologue(text);
  if (/^<!D/i.test(rest)) return "document-type";
  if (/^<[^!?]/.test(rest)) return "fine";
  return start.length > LIMITS.prologueCharacters ? "prologue" : "incomplete";
}
