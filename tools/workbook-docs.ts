import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { LANGUAGES } from "#locales/language.ts";
import { TABLE_IDS } from "#workbook/contract.ts";
import { indexPage } from "./workbook-docs-index.ts";
import { tablePage } from "./workbook-docs-page.ts";

/* Writes docs/workbook from the contract:  npm run docs:workbook */

/** The pages of docs/workbook by path in that folder. */
export function workbookDocs(): ReadonlyMap<string, string> {
  const pages = LANGUAGES.flatMap((language) =>
    TABLE_IDS.map((id): [string, string] => [`${language}/${id}.md`, tablePage(id, language)]),
  );
  return new Map([["README.md", indexPage()], ...pages]);
}

/** The files under a folder, as paths in it with forward slashes. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}

function main(): void {
  const folder = join(import.meta.dirname, "..", "docs", "workbook");
  const pages = workbookDocs();
  mkdirSync(folder, { recursive: true });
  for (const file of filesUnder(folder)) if (!pages.has(file)) rmSync(join(folder, file));
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.stdout.write(`docs/workbook: ${pages.size} pages\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
