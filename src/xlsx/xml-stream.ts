import { decodeEntities } from "./xml-text.ts";

/** What happens in a part, in its order; names are without their prefixes. */
export interface XmlHandler {
  /** `attributes` as they stand in the tag. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

export interface XmlStream {
  readonly write: (piece: string) => void;
  /** What lacks its end when all has been written; null for a whole part. */
  readonly unfinished: () => string | null;
}

// A cell holds 32 767 characters; written as escapes that is less than 300 000.
const LONGEST_TOKEN = 2 ** 22;
const MARKUP: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/**
 * Reads XML that arrives in pieces. Throws where it is not well-formed: what a damaged part seems to hold is never
 * taken for what it held.
 */
export function xmlStream(handler: XmlHandler): XmlStream {
  const elements = nestedElements(handler);
  let carried = "";

  const write = (piece: string) => {
    const xml = carried + piece;
    let at = 0;
    for (;;) {
      const start = xml.indexOf("<", at);
      if (start < 0) break;
      const end = tokenEnd(xml, start);
      if (end < 0) break;
      if (start > at) readText(xml.slice(at, start));
      readToken(xml, start, end);
      at = end;
    }
    carried = xml.slice(at);
    if (carried.length > LONGEST_TOKEN) throw new Error("a tag or a text without end");
  };

  const readText = (text: string) => {
    if (elements.isInside()) handler.text(decodeEntities(text));
    else if (/[^\s\uFEFF]/.test(text)) throw new Error("text outside the root element");
  };

  const readToken = (xml: string, start: number, end: number) => {
    const second = xml.charCodeAt(start + 1);
    if (second === SLASH) elements.close(xml, start + 2, end - 1);
    else if (second !== BANG && second !== QUESTION) elements.open(xml, start + 1, end - 1);
    else if (xml.startsWith("<![CDATA[", start) && elements.isInside()) handler.text(xml.slice(start + 9, end - 3));
    else if (xml.startsWith("<!D", start)) throw new Error("a document type");
  };

  const unfinished = () => elements.unfinished() ?? (carried.trim() === "" ? null : "the part");
  return { write, unfinished };
}

/** The elements that are open: one root, and every end tag that of the last one. */
function nestedElements({ open, close }: XmlHandler) {
  const names: string[] = [];
  let hasRoot = false;
  return {
    open: (xml: string, start: number, end: number) => {
      if (names.length === 0 && hasRoot) throw new Error("a second root element");
      hasRoot = true;
      const isEmpty = xml.charCodeAt(end - 1) === SLASH;
      const nameEnd = endOfName(xml, start, end);
      const name = xml.slice(start, nameEnd);
      const local = localName(name);
      open(local, nameEnd === end ? "" : xml.slice(nameEnd, isEmpty ? end - 1 : end));
      if (isEmpty) close(local);
      else names.push(name);
    },
    close: (xml: string, start: number, end: number) => {
      const expected = names.pop();
      const nameEnd = start + (expected?.length ?? 0);
      const isNamed = expected !== undefined && xml.startsWith(expected, start);
      const isExpected = isNamed && (nameEnd === end || xml.slice(nameEnd, end).trim() === "");
      if (!isExpected) throw new Error(`</${xml.slice(start, end)}> where ${expected ?? "nothing"} ends`);
      close(localName(expected));
    },
    isInside: () => names.length > 0,
    unfinished: () => names.at(-1) ?? (hasRoot ? null : "the part"),
  };
}

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/** Where a token ends that begins with "<"; -1 when it ends in a later piece. */
function tokenEnd(xml: string, start: number): number {
  const second = xml.charCodeAt(start + 1);
  if (Number.isNaN(second)) return -1;
  if (second === BANG || second === QUESTION) {
    const known = MARKUP.find(([first]) => first.startsWith(xml.slice(start, start + first.length)));
    if (known === undefined) return xml.indexOf(">", start) + 1 || -1;
    const end = xml.indexOf(known[1], start + known[0].length);
    return end < 0 ? -1 : end + known[1].length;
  }
  let from = start + 1;
  for (;;) {
    const end = xml.indexOf(">", from);
    const quote = end < 0 ? -1 : nextQuote(xml, from, end);
    if (end < 0 || quote < 0) return end + 1 || -1;
    from = xml.indexOf(xml.charAt(quote), quote + 1) + 1;
    if (from === 0) return -1;
  }
}

function nextQuote(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
    if (code === 60) throw new Error("a tag within a tag");
  }
  return -1;
}

function endOfName(xml: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code <= 32 || code === SLASH) return at;
  }
  return end;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
