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
import { markdownIndex, markdownPages, readReference } from "./reference/reference.ts";
import { filesUnder } from "./workbook-docs.ts";

export const FOLDER = "docs/functions";
export const SIGNATURES = `${FOLDER}/signatures.md`;
export const INDEX = `${FOLDER}/README.md`;
export const MODELS = "docs/models";

/** signatures.md with a line for each function. */
export function signaturesPage(page: string, functions: readonly FunctionDefinition[]): string {
  const lines = functions.map((it) => `- \`${syntaxOf(it, "en")}\` — ${it.models.join(", ")}`);
  const [before = ""] = page.split(/^- `=KAM/m);
  return `${before}${lines.join("\n")}\n`;
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
  const pages = markdownPages(await readReference(functions, MODELS));
  for (const language of LANGUAGES) mkdirSync(join(FOLDER, language), { recursive: true });
  for (const file of pagesThere()) if (!pages.has(file)) rmSync(join(FOLDER, file));
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  }
  writeFileSync(SIGNATURES, signaturesPage(readFileSync(SIGNATURES, "utf8"), functions));
  writeFileSync(INDEX, indexPage(readFileSync(INDEX, "utf8"), functions));
  process.stdout.write(`${FOLDER}: ${String(functions.length)} functions, ${String(pages.size)} pages\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
