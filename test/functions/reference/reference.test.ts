import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { FOLDER, MODELS, pagesThere, SIGNATURES, signaturesPage } from "../../../tools/function-docs.ts";
import { helpPath } from "../../../tools/function-syntax.ts";
import { readFunctions, type FunctionDefinition } from "../../../tools/functions.ts";
import type { Block, Page, Sheet, SheetCell } from "../../../tools/reference/document.ts";
import { functionPage } from "../../../tools/reference/function-page.ts";
import { anchorOf } from "../../../tools/reference/model-headings.ts";
import { htmlPages, markdownPages, readReference } from "../../../tools/reference/reference.ts";
import { isError } from "../../../tools/reference/stage.ts";
import { callIn } from "./evaluate.ts";

const MEND = "`npm run docs:functions` writes the pages anew.";
const functions = await readFunctions("src/functions");
const reference = await readReference(functions, MODELS);
const markdown = markdownPages(reference);
const html = htmlPages(reference);
const cases = LANGUAGES.flatMap((language) => functions.map((one) => [one.id, language, one] as const));

describe("docs/functions is what the comments say and the functions answer", () => {
  test("no page is missing and none is left over", () => {
    expect([...pagesThere()].sort(), MEND).toEqual([...markdown.keys()].sort());
  });

  test("every page is up to date", () => {
    const stale = [...markdown].filter(([path, text]) => readFileSync(join(FOLDER, path), "utf8") !== text);
    expect(
      stale.map(([path]) => path),
      MEND,
    ).toEqual([]);
  });
});

test("signatures.md has each function's line and no other", () => {
  const page = readFileSync(SIGNATURES, "utf8");
  expect(page, MEND).toBe(signaturesPage(page, reference));
});

describe("an example's formula gives the result that stands beside it", () => {
  test.each(cases)("KAM.%s in %s", (id, language, definition) => {
    const examples = examplesOf(functionPage(reference, definition, language));
    expect(examples).toHaveLength(2);
    for (const { formula, sheet } of examples) {
      const top = sheet.rows.findIndex((cells) => cells.some(isResult));
      const left = sheet.rows[top]?.findIndex(isResult) ?? -1;
      const rows = sheet.rows.slice(top).filter((cells) => cells[left]?.kind === "result").length;
      // The column of a table holds the formula in each row, else it stands once and spills.
      const found =
        sheet.rows[0]?.[left]?.kind === "header"
          ? Array.from({ length: rows }, (_, row) => answerOf(formula, sheet, top + row, language)[0] ?? [])
          : answerOf(formula, sheet, top, language);
      const right = left + (found[0]?.length ?? 0);
      const shown = sheet.rows.slice(top, top + found.length).map((cells) => cells.slice(left, right));
      const texts = shown.map((cells) => cells.map(({ text }) => text));
      expect(texts, `${id}: ${formula}`).toEqual(
        found.map((line, row) => line.map((cell, column) => shownCell(cell, texts[row]?.[column]))),
      );
      expect(sheet.rows.flat().filter(isResult)).toHaveLength(shown.flat().length);
    }
  });

  function answerOf(formula: string, sheet: Sheet, row: number, language: Language): readonly (readonly unknown[])[] {
    const { id, args, index } = callIn(formula, sheet, row);
    const reply = reference.stage.inLanguage[language].call(id, args);
    const value: unknown = "error" in reply ? reply : reply.value;
    const lines = Array.isArray(value) ? (value as unknown[][]) : [[value]];
    return index === null ? lines : [[lines[index[0] - 1]?.[index[1] - 1]]];
  }
});

/** The formula and the cells of each example. */
function examplesOf(page: Page): readonly { readonly formula: string; readonly sheet: Sheet }[] {
  const blocks = page.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    return block.kind === "sheet" && before?.kind === "formula"
      ? [{ formula: before.formula, sheet: block.sheet }]
      : [];
  });
}

function isResult({ kind }: SheetCell): boolean {
  return kind === "result";
}

/** @param text what the page shows: a day where the cell is to be formatted as a date */
function shownCell(cell: unknown, text = ""): string {
  if (isError(cell)) return cell.error;
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell !== "number") return String(cell);
  const days = (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && days === cell) return text;
  return String(Number.isInteger(cell) ? cell : Number(cell.toPrecision(7)));
}

const textsOf = (block: Block): readonly string[] => {
  const plain = (text: readonly unknown[]) => text.map((part) => (typeof part === "string" ? part : ""));
  switch (block.kind) {
    case "text":
    case "note":
      return plain(block.text);
    case "heading":
      return [block.text];
    case "list":
      return block.items.flatMap(plain);
    case "table":
      return [...block.heads, ...block.rows.flat().flatMap(plain)];
    case "formula":
    case "sheet":
      return [];
  }
};
const HAN = /\p{Script=Han}/u;

test.each(cases)("the page of KAM.%s in %s is in that language", (_, language, definition) => {
  const page = functionPage(reference, definition, language);
  const texts = [
    page.lead,
    ...page.marks,
    ...page.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]),
  ];
  expect(page.sections.length).toBeGreaterThanOrEqual(6);
  const { summary, returns, parameters } = definition;
  // An English comment may quote Chinese, as of a function that writes it.
  const quotes = [summary, returns, ...parameters.map(({ description }) => description)].join("\n");
  for (const text of texts.filter((one) => /\p{L}{2}/u.test(one) && !quotes.includes(one)))
    if (language === "en") expect(text).not.toMatch(HAN);
    // Three words in small letters are a sentence, not a name.
    else expect(text).not.toMatch(/[a-z]{3,} [a-z]{3,} [a-z]{3,}/);
});

describe("links", () => {
  test("of Markdown lead to pages and headings", () => {
    const anchors = new Map<string, ReadonlySet<string>>();
    const anchorsIn = (file: string) => {
      const known =
        anchors.get(file) ??
        new Set([...readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading)));
      anchors.set(file, known);
      return known;
    };
    for (const [path, text] of markdown)
      for (const [, target = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
        const { pathname, hash } = new URL(target, `file:///${FOLDER}/${path}`);
        const file = decodeURI(pathname).slice(1);
        if (file.startsWith(`${FOLDER}/`) && !file.endsWith("README.md"))
          expect([...markdown.keys()], `${path} → ${target}`).toContain(file.slice(FOLDER.length + 1));
        else expect(anchorsIn(file), `${path} → ${target}`).toContain(decodeURI(hash).slice(1));
      }
  });

  test("of every model", () => {
    const unlinked = functions.flatMap(({ models }) => models.filter((id) => !reference.models.has(id)));
    expect([...new Set(unlinked)], "a model without a heading in docs/models").toEqual([]);
  });

  test("of HTML lead to files of the build, to and fro and to the other language", () => {
    for (const [path, text] of html) {
      const targets = [...text.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
      for (const target of targets.filter((one) => !one.startsWith("#")))
        expect([...html.keys()], `${path} → ${target}`).toContain(`help/${target}`);
      for (const target of targets.filter((one) => one.startsWith("#")))
        expect(text).toContain(`id="${target.slice(1)}"`);
    }
    for (const language of LANGUAGES) {
      const index = html.get(helpPath("INDEX", language)) ?? "";
      for (const { id } of functions) expect(index).toContain(`href="${id.toLowerCase()}.${language}.html"`);
    }
  });
});

test("HTML needs nothing from outside: no script, no picture, no address", () => {
  for (const text of html.values()) {
    expect(text).not.toMatch(/<(?:script|img|link|iframe|object)\b/);
    expect(text).not.toMatch(/https?:|url\(|@import/);
    expect(text).toContain("default-src 'none'");
  }
});

test.each(functions.map((one) => [one.id, one] as const))(
  "KAM.%s tells what every argument takes",
  (_, definition: FunctionDefinition) => {
    const facts = reference.facts.get(definition.id);
    const options = definition.parameters.filter(({ name }) => ["parameters", "headers", "lang"].includes(name));
    expect(facts?.inputs).toHaveLength(definition.parameters.length - options.length);
    expect(facts?.faults.length).toBeGreaterThan(0);
    for (const { kind, codes } of facts?.inputs ?? []) expect(kind === "code").toBe(codes !== null);
  },
);
