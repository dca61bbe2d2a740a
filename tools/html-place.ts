/** Where in an HTML page a text stands, as far as escaping goes. */
export interface HtmlPlace {
  readonly where: "text" | "a tag" | "an unquoted value" | "a quoted value" | "a comment" | "a script or style";
  /** Of the tag that was begun last. */
  readonly element: string;
  /** Of a value. */
  readonly attribute: string;
  readonly quote: string;
}

export const IN_TEXT: HtmlPlace = { where: "text", element: "", attribute: "", quote: "" };

/** Where the page stands after a piece of it. */
export function placeAfter(html: string, before: HtmlPlace): HtmlPlace {
  let place = before;
  let rest = html;
  while (rest !== "") {
    const [taken, next] = step(rest, place);
    rest = rest.slice(taken);
    place = next;
  }
  return place;
}

/** The next place, and how many characters lead to it. */
function step(html: string, place: HtmlPlace): readonly [number, HtmlPlace] {
  const upTo = (end: string, next: HtmlPlace): readonly [number, HtmlPlace] => {
    const at = html.toLowerCase().indexOf(end);
    return at < 0 ? [html.length, place] : [at + end.length, next];
  };
  switch (place.where) {
    case "text":
      return inText(html, place);
    case "a comment":
      return upTo("-->", IN_TEXT);
    case "a script or style":
      return upTo(`</${place.element}>`, IN_TEXT);
    case "a quoted value":
      return upTo(place.quote, { ...IN_TEXT, where: "a tag", element: place.element });
    case "an unquoted value":
      return inUnquoted(html, place);
    case "a tag":
      return inTag(html, place);
  }
}

function inText(html: string, place: HtmlPlace): readonly [number, HtmlPlace] {
  const [opening, element = ""] = /<!--|<\/?([a-zA-Z][^\s/>]*)?/.exec(html) ?? [];
  if (opening === undefined) return [html.length, place];
  const taken = html.indexOf(opening) + opening.length;
  if (opening === "<!--") return [taken, { ...place, where: "a comment" }];
  return [taken, { ...IN_TEXT, where: "a tag", element: opening.startsWith("</") ? "" : element.toLowerCase() }];
}

function inTag(html: string, place: HtmlPlace): readonly [number, HtmlPlace] {
  if (html.startsWith(">"))
    return [1, /^(script|style)$/.test(place.element) ? { ...place, where: "a script or style" } : IN_TEXT];
  const [opening, attribute = "", quote = ""] = /^([^\s=>]+)\s*=\s*(["']?)/.exec(html) ?? [];
  if (opening === undefined) return [1, place];
  const where = quote === "" ? "an unquoted value" : "a quoted value";
  return [opening.length, { ...place, where, attribute: attribute.toLowerCase(), quote }];
}

function inUnquoted(html: string, place: HtmlPlace): readonly [number, HtmlPlace] {
  const end = html.search(/[\s>]/);
  return end < 0 ? [html.length, place] : [end, { ...place, where: "a tag", attribute: "" }];
}
