/** Writes the lists of functions in docs/functions from the functions' comments: `npm run docs:functions`. */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import { readFunctions, type FunctionDefinition } from "./functions.ts";
import { syntaxOf } from "./help-page.ts";

export const SIGNATURES = "docs/functions/signatures.md";
export const INDEX = "docs/functions/README.md";

/** signatures.md with a line for each function. */
export function signaturesPage(page: string, functions: readonly FunctionDefinition[]): string {
  const lines = functions.map((it) => `- \`${syntaxOf(it, "en")}\` — ${it.models.join(", ")}`);
  const [before = ""] = page.split(/^- `=KAM/m);
  return `${before}${lines.join("\n")}\n`;
}

// Between these headings the index is written by this tool.
const PLACES: Readonly<Record<Language, { readonly from: string; readonly to: string }>> = {
  "zh-CN": { from: "### 常用\n", to: "## 两种用法\n" },
  en: { from: "### Daily\n", to: "## Two patterns\n" },
};

/** The index with the daily functions first, then all by task. */
export function indexPage(page: string, functions: readonly FunctionDefinition[]): string {
  return (["zh-CN", "en"] as const).reduce((text, language) => {
    const { from, to } = PLACES[language];
    const start = text.indexOf(from) + from.length;
    const end = text.indexOf(to);
    if (start < from.length || end < start) throw new Error(`${INDEX} lacks "${from.trim()}" or "${to.trim()}".`);
    return `${text.slice(0, start)}\n${listIn(language, functions)}\n${text.slice(end)}`;
  }, page);
}

function listIn(language: Language, functions: readonly FunctionDefinition[]): string {
  const tasks = Object.entries(catalogue(language).pane.tasks);
  const lines = (own: readonly FunctionDefinition[]) =>
    own.map(({ id, summary, zhSummary }) => `- \`KAM.${id}\` ${language === "en" ? summary : zhSummary}\n`).join("");
  const sections = tasks.flatMap(([task, title]) => {
    const own = functions.filter((one) => one.task === task);
    return own.length === 0 ? [] : [`### ${title}\n\n${lines(own)}`];
  });
  return [lines(functions.filter(({ daily }) => daily)), ...sections].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const functions = await readFunctions("src/functions");
  writeFileSync(SIGNATURES, signaturesPage(readFileSync(SIGNATURES, "utf8"), functions));
  writeFileSync(INDEX, indexPage(readFileSync(INDEX, "utf8"), functions));
}
