import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";

/** A workbook that somebody named: where it is, and what messages call it. */
export interface NamedFile {
  readonly path: string;
  readonly label: string;
}

/**
 * The files that somebody named: as they are, all workbooks of a folder, or those that a name with * or ? fits, which some
 * shells leave to the program. Each once, in the order of their names within a folder. The fault is the path without files.
 */
export async function namedFiles(named: readonly string[]): Promise<Outcome<readonly NamedFile[], string>> {
  const paths: string[] = [];
  for (const one of named) {
    const found = await filesOf(one);
    if (found.length === 0) return fail(one);
    paths.push(...found);
  }
  const distinct = new Map<string, string>();
  for (const path of paths) {
    // What is not there is named when it is read.
    const real = await realpath(path).catch(() => path);
    if (!distinct.has(real)) distinct.set(real, path);
  }
  const files = [...distinct.values()];
  const names = files.map((path) => basename(path));
  const isAlone = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
  return ok(files.map((path, at) => ({ path, label: isAlone(names[at] ?? path) ? (names[at] ?? path) : path })));
}

async function filesOf(path: string): Promise<readonly string[]> {
  const status = await stat(path).catch(() => null);
  if (status?.isDirectory() === true) return workbooksIn(path, /\.xlsx$/i);
  const isPattern = status === null && /[*?]/.test(basename(path));
  return isPattern ? workbooksIn(dirname(path), patternOf(basename(path))) : [path];
}

/** Excel keeps a hidden file beside each one that is open: ~$name.xlsx. */
async function workbooksIn(folder: string, fits: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const inOrder = names
    .filter((name) => fits.test(name) && !/^(?:~\$|\.)/.test(name))
    .sort(new Intl.Collator("zh-CN", { numeric: true }).compare);
  return inOrder.map((name) => join(folder, name));
}

function patternOf(name: string): RegExp {
  const plain = name
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${plain}$`, "i");
}
