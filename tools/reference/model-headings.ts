import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#locales/language.ts";

/** Where docs/models describes a model. */
export interface ModelHeading {
  readonly file: string;
  readonly anchor: string;
  readonly titles: Readonly<Record<Language, string>>;
}

export type ModelHeadings = ReadonlyMap<string, ModelHeading>;

/** The models of a folder's pages by id; a heading reads "## TIER-1 客户分层 · Tier of an account". */
export function modelHeadings(folder: string): ModelHeadings {
  const headings = new Map<string, ModelHeading>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort())
    for (const [, heading = "", id = "", title = ""] of readFileSync(join(folder, file), "utf8").matchAll(
      /^## (([A-Z]+-\d+) (.+))$/gm,
    )) {
      const [zh = "", en = zh] = title.split(" · ");
      headings.set(id, { file, anchor: anchorOf(heading), titles: { "zh-CN": zh, en } });
    }
  return headings;
}

/** The anchor that GitHub gives a heading: small letters, blanks as hyphens, no punctuation. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, "")
    .replaceAll(" ", "-");
}
