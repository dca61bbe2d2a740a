/** The namespace of a document's root element; "" without one. */
export function namespaceOf(xml: string): string {
  const [, name = "", attributes = ""] = /<(?![?!])([^\s/>]+)([^>]*)>/.exec(xml) ?? [];
  const prefix = name.includes(":") ? `xmlns:${name.split(":")[0] ?? ""}` : "xmlns";
  for (const [, attribute, , value = ""] of attributes.matchAll(/([^\s=]+)\s*=\s*(["'])(.*?)\2/gs))
    if (attribute === prefix) return value;
  return "";
}
