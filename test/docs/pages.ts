import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { anchorOf } from "../../tools/reference/model-headings.ts";

/** Every page that people read, by its path from the root. */
export const pages: ReadonlyMap<string, string> = new Map(
  globSync(["*.md", "docs/**/*.md", "examples/**/*.md"])
    .toSorted()
    .map((path) => [path, readFileSync(path, "utf8")]),
);

/** A page without what stands in it as code. */
const prose = (text: string) => text.replaceAll(/^```[\s\S]*?^```/gm, "").replaceAll(/`[^`\n]*`/g, "``");

/** Where a page leads to in this repository: links and pictures. */
export function targetsIn(text: string): readonly string[] {
  const found = [...prose(text).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)];
  return found.map(([, link = "", source = ""]) => link + source).filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors of a page: of its headings, where one that comes again is counted, and those written as such. */
export function anchorsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const withoutCode = text.replaceAll(/^```[\s\S]*?^```/gm, "");
  for (const [, heading = ""] of withoutCode.matchAll(/^#+ (.+)$/gm)) {
    const anchor = anchorOf(heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1"));
    const again = [...found].filter((one) => one === anchor || one.startsWith(`${anchor}-`)).length;
    found.add(found.has(anchor) ? `${anchor}-${String(again)}` : anchor);
  }
  for (const [, id = ""] of withoutCode.matchAll(/<a (?:id|name)="([^"]+)"/g)) found.add(id);
  return found;
}

/** Blocks of code with their language. */
export function codeIn(text: string): readonly { readonly language: string; readonly code: string }[] {
  return [...text.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```/gm)].map(([, language = "", code = ""]) => ({
    language,
    code,
  }));
}

/** Tables by their rows of cells, with the block of code right above one, if there is any. */
export function tablesIn(
  text: string,
): readonly { readonly above: string; readonly rows: readonly (readonly string[])[] }[] {
  return [...text.matchAll(/(?:^```\w*\n([\s\S]*?)^```\n\n)?((?:^\|.*\|\n)+)/gm)].map(([, above = "", table = ""]) => {
    const [head = "", , ...body] = table.trim().split("\n");
    return { above: above.trim(), rows: [head, ...body].map(cellsOf) };
  });
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}
