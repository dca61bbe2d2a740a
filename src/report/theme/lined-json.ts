import { fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";

/** A value of a JSON text with the line on which it stands. */
export type LinedJson = LinedLeaf | LinedList | LinedObject;

export interface LinedLeaf {
  readonly kind: "leaf";
  readonly line: number;
  readonly value: string | number | boolean | null;
}

export interface LinedList {
  readonly kind: "list";
  readonly line: number;
  readonly items: readonly LinedJson[];
}

export interface LinedObject {
  readonly kind: "object";
  readonly line: number;
  /** In the order in which they are written; a name may come twice. */
  readonly members: readonly { readonly name: string; readonly line: number; readonly value: LinedJson }[];
}

/** What stands where JSON allows it not; empty where the text ends too early. */
export interface JsonFault {
  readonly line: number;
  readonly found: string;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const BLANK = /[ \t\r\n]*/y;
const SHOWN = 12;
// A theme needs three; beyond that a text would only exhaust the stack.
const DEEPEST = 16;

/** Reads JSON (RFC 8259) and remembers the lines, which JSON.parse does not. */
export function parseLinedJson(text: string): Outcome<LinedJson, JsonFault> {
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  const reader = readerOf(tokens.value, text.split("\n").length);
  const whole = valueOf(reader, 0);
  return whole.ok && !reader.isAtEnd() ? refuse(reader) : whole;
}

/** A place among the tokens that moves on. */
interface Reader {
  /** An empty text at the end. */
  next(): Token;
  step(): void;
  isAtEnd(): boolean;
}

function readerOf(tokens: readonly Token[], lines: number): Reader {
  let at = 0;
  return {
    next: () => tokens[at] ?? { text: "", line: lines },
    step: () => void (at += 1),
    isAtEnd: () => at >= tokens.length,
  };
}

function refuse(reader: Reader) {
  const { text: found, line } = reader.next();
  return fail<JsonFault>({ line, found });
}

function valueOf(reader: Reader, depth: number): Outcome<LinedJson, JsonFault> {
  const { text, line } = reader.next();
  if (depth > DEEPEST || ["", "}", "]", ",", ":"].includes(text)) return refuse(reader);
  if (text === "{") {
    const members = listOf(reader, "}", () => memberOf(reader, depth + 1));
    return map(members, (found) => ({ kind: "object", line, members: found }));
  }
  if (text === "[") {
    const items = listOf(reader, "]", () => valueOf(reader, depth + 1));
    return map(items, (found) => ({ kind: "list", line, items: found }));
  }
  reader.step();
  return ok({ kind: "leaf", line, value: JSON.parse(text) as LinedLeaf["value"] });
}

function memberOf(reader: Reader, depth: number): Outcome<LinedObject["members"][number], JsonFault> {
  const { text: name, line } = reader.next();
  if (!name.startsWith('"')) return refuse(reader);
  reader.step();
  if (reader.next().text !== ":") return refuse(reader);
  reader.step();
  return map(valueOf(reader, depth), (value) => ({ name: JSON.parse(name) as string, line, value }));
}

/** What stands between two brackets, with commas. */
function listOf<T>(reader: Reader, close: string, one: () => Outcome<T, JsonFault>): Outcome<readonly T[], JsonFault> {
  const found: T[] = [];
  reader.step();
  while (found.length > 0 || reader.next().text !== close) {
    const next = one();
    if (!next.ok) return next;
    found.push(next.value);
    if (reader.next().text === close) break;
    if (reader.next().text !== ",") return refuse(reader);
    reader.step();
  }
  reader.step();
  return ok(found);
}

function tokensOf(text: string): Outcome<readonly Token[], JsonFault> {
  const tokens: Token[] = [];
  let line = 1;
  for (let at = 0; ;) {
    BLANK.lastIndex = at;
    const blank = BLANK.exec(text)?.[0] ?? "";
    line += blank.split("\n").length - 1;
    at += blank.length;
    if (at >= text.length) return ok(tokens);
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return fail({ line, found: text.slice(at, at + SHOWN).split("\n")[0] ?? "" });
    tokens.push({ text: token, line });
    at += token.length;
  }
}
