/** Elements of one local name in document order, as their attributes; enough for the flat lists of a package. */
export function* elementsNamed(xml: string, name: string): Generator<ReadonlyMap<string, string>> {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, "g");
  for (const [, attributes = ""] of xml.matchAll(tag)) yield attributesOf(attributes);
}

/** Attributes by local name; character references are decoded as far as paths and identifiers need it. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name, (double ?? single ?? "").replaceAll("&amp;", "&"));
  }
  return attributes;
}
