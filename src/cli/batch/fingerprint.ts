import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MakeOptions } from "../options.ts";

/** Letters of a hash that tell files and documents apart. */
const SHORT = 16;

export function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A name or number of the workbook as something that says nothing of whom it names. */
export function shortHash(text: string): string {
  return hashOf(text.normalize("NFC")).slice(0, SHORT);
}

/**
 * What a run's documents hang on beside their workbook: the program, the choices, the mapping and the theme. Equal texts
 * mean equal documents.
 */
export async function choicesHash(options: MakeOptions, version: string): Promise<string> {
  const { lang, format, asOf, audience, depth, include, account, map, theme } = options;
  const chosen = {
    version,
    lang,
    format,
    asOf,
    audience,
    depth,
    include: [...include].sort(),
    account: [...account].sort(),
  };
  const mapping = map === undefined ? "" : hashOf(await readFile(map));
  return hashOf([JSON.stringify(chosen), mapping, theme === undefined ? "" : await folderHash(theme)].join("\n"));
}

async function folderHash(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const lines: string[] = [];
  for (const file of files.sort()) lines.push(`${file.slice(folder.length)} ${hashOf(await readFile(file))}`);
  return hashOf(lines.join("\n"));
}
