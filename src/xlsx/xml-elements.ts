import { decodeEntities } from "./xml-text.ts";

/** Elements of one local name in document order, as their attributes; enough for the flat lists of a package. */
export function* elementsNamed(xml: string, name: string): Generator<ReadonlyMap<string, string>> {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, "g");
  for (const [, attributes = ""] of xml.matchAll(tag)) yield attributesOf(attributes);
}

/** Attributes by local name. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  scanAttributes(text, (name, value) => attributes.set(name.slice(name.indexOf(":") + 1), decodeEntities(value)));
  return attributes;
}

/** What stands between an element's tags, the first of its name; "" without one. */
export function sectionNamed(xml: string, name: string): string {
  const start = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s>])[^>]*>`).exec(xml);
  if (start === null || start[0].endsWith("/>")) return "";
  const from = start.index + start[0].length;
  const end = xml.indexOf(`</${start[1] ?? ""}`, from);
  return xml.slice(from, end < 0 ? undefined : end);
}

// Blank, tabulator, line break.
const BLANK = 32;

/** Hands on the attributes of one tag in their order, names and values as they stand; for tags that come a million times. */
export function scanAttributes(text: string, onAttribute: (name: string, value: string) => void): void {
  let at = 0;
  for (;;) {
    const equals = text.indexOf("=", at);
    if (equals < 0) return;
    while (text.charCodeAt(at) <= BLANK) at += 1;
    const name = text.slice(at, equals).trimEnd();
    let quote = equals + 1;
    while (text.charCodeAt(quote) <= BLANK) quote += 1;
    const end = text.indexOf(text.charAt(quote), quote + 1);
    if (end < 0) return;
    onAttribute(name, text.slice(quote + 1, end));
    at = end + 1;
  }
}
