import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { nearest } from "#workbook/nearest.ts";
import { DOCUMENT_IDS, type DocumentId } from "../documents/documents.ts";
import type { OwnLine } from "./theme.ts";
import type { ThemeProblem } from "./theme-fault.ts";

/** What the name of a text says: plan.promise.zh-CN.txt */
export interface TextName {
  readonly document: DocumentId;
  readonly id: string;
  readonly language: Language;
}

export interface TextContent {
  readonly title: string;
  readonly lines: readonly OwnLine[];
}

// Two pages; a longer text is a document of its own.
const MOST_LINES = 80;
const NAME = /^([^.]+)\.([\p{L}\p{N}][\p{L}\p{N}-]{0,39})\.([^.]+)\.(?:txt|md)$/u;

export function textName(file: string): Outcome<TextName, ThemeProblem> {
  const [, document = "", id = "", language = ""] = NAME.exec(file.normalize("NFC")) ?? [];
  if (document === "") return fail({ code: "text-name" });
  const kind = DOCUMENT_IDS.find((known) => known === document);
  if (kind === undefined)
    return fail({ code: "text-document", document, nearest: nearest(document, DOCUMENT_IDS), known: DOCUMENT_IDS });
  const spoken = LANGUAGES.find((known) => known.toLowerCase() === language.toLowerCase());
  if (spoken === undefined) return fail({ code: "text-language", language, known: LANGUAGES });
  return ok({ document: kind, id, language: spoken });
}

/** The first line is the title, every other one a paragraph, or a point where it begins with "- ". */
export function textContent(file: Buffer): Outcome<TextContent, ThemeProblem> {
  const text = decoded(file);
  if (text === null) return fail({ code: "text-encoding" });
  const [first = "", ...others] = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const title = first.replace(/^#+\s*/, "");
  if (title === "" || others.length === 0) return fail({ code: "text-empty" });
  if (others.length > MOST_LINES) return fail({ code: "text-long", lines: others.length, most: MOST_LINES });
  return ok({ title, lines: others.map(lineOf) });
}

function lineOf(line: string): OwnLine {
  const point = /^[-*•·]\s+(.+)$/.exec(line)?.[1];
  return point === undefined ? { kind: "paragraph", text: line } : { kind: "point", text: point };
}

/** UTF-8, as every editor saves; null for anything else. */
export function decoded(file: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return null;
  }
}
