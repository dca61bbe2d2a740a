/**
 * Writes docs/functions from the functions' comments and from what the functions answer: `npm run docs:functions`.
 * signatures.md and README.md keep what people wrote in them.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { LANGUAGES } from "#locales/language.ts";
import { syntaxOf } from "./function-syntax.ts";
import { readFunctions, type FunctionDefinition } from "./functions.ts";
import type { FunctionFacts } from "./reference/facts.ts";
import { markdownIndex, markdownPages, readReference } from "./reference/reference.ts";
import type { Reference } from "./reference/subject.ts";
import { filesUnder } from "./workbook-docs.ts";

export const FOLDER = "docs/functions";
export const SIGNATURES = `${FOLDER}/signatures.md`;
export const INDEX = `${FOLDER}/README.md`;
export const MODELS = "docs/models";

/** signatures.md with a line for each function: arguments, the shapes of its inputs, its result, its models. */
export function signaturesPage(page: string, { functions, facts }: Reference): string {
  const lines = functions.map((it) => {
    const known = facts.get(it.id);
    if (known === undefined) throw new Error(`Nothing is known of ${it.id}`);
    return `- \`${syntaxOf(it, "en")}\` — ${shapesOf(known)} — ${it.models.join(", ")}`;
  });
  const [before = ""] = page.split(/^- `=KAM/m);
  return `${before}${lines.join("\n")}\n`;
}

/** Shapes of the inputs, how many in turn have the same one, and what comes out. */
function shapesOf({ inputs, results, lines }: FunctionFacts): string {
  const runs: { readonly shape: string; count: number }[] = [];
  for (const { shape, width } of inputs) {
    const text = width > 1 ? `${shape} of ${String(width)}` : shape;
    const last = runs.at(-1);
    if (last?.shape === text) last.count += 1;
    else runs.push({ shape: text, count: 1 });
  }
  const given = runs.map(({ shape, count }) => (count > 1 ? `${shape} (${String(count)})` : shape));
  const width = results.length === 1 ? null : `${String(results.length)} columns`;
  const result = {
    each: width === null ? "a value each" : `${width} each`,
    one: width === null ? "a value" : `a line of ${width}`,
    own: width === null ? "a list" : `a table of ${width}`,
  }[lines];
  return `${given.join(", ")} → ${result}`;
}

/** README.md with its lists, between the marks `<!-- functions zh-CN -->` and `<!-- end -->`, written anew. */
export function indexPage(page: string, functions: readonly FunctionDefinition[]): string {
  return LANGUAGES.reduce((text, language) => {
    const mark = `<!-- functions ${language} -->\n`;
    const start = text.indexOf(mark) + mark.length;
    const end = text.indexOf("<!-- end -->", start);
    if (start < mark.length || end < start) throw new Error(`${INDEX} lacks "${mark.trim()}" or the end of that part.`);
    return `${text.slice(0, start)}\n${markdownIndex(functions, language)}\n\n${text.slice(end)}`;
  }, page);
}

/** The pages in docs/functions/zh-CN and docs/functions/en that are there, by path in docs/functions. */
export function pagesThere(): readonly string[] {
  return LANGUAGES.flatMap((language) => filesUnder(join(FOLDER, language)).map((file) => `${language}/${file}`));
}

async function main(): Promise<void> {
  const functions = await readFunctions("src/functions");
  const reference = await readReference(functions, MODELS);
  const pages = markdownPages(reference);
  for (const language of LANGUAGES) mkdirSync(join(FOLDER, language), { recursive: true });
  for (const file of pagesThere()) if (!pages.has(file)) rmSync(join(FOLDER, file));
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  }
  writeFileSync(SIGNATURES, signaturesPage(readFileSync(SIGNATURES, "utf8"), reference));
  writeFileSync(INDEX, indexPage(readFileSync(INDEX, "utf8"), functions));
  process.stdout.write(`${FOLDER}: ${String(functions.length)} functions, ${String(pages.size)} pages\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
