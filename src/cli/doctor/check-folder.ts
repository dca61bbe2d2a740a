import { mkdtemp, rm, stat, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Catalogue } from "#locales/catalogue.ts";
import { codeOf } from "#report/print/code-of.ts";
import { bad, good, warning, type Finding } from "./finding.ts";

const MEGABYTE = 1_000_000;
/** Thousands of documents, or the embedded browser, which unpacks itself once. */
const PLENTY = 1000 * MEGABYTE;
/** A few hundred documents of a tenth of a megabyte. */
const LITTLE = 50 * MEGABYTE;

/** Whether a folder can be written, and how much room its disk has; that for documents need not be there yet. */
export async function checkFolder(
  check: "output" | "temp",
  path: string,
  { folder: words }: Catalogue["cli"]["doctor"],
): Promise<Finding> {
  const name = words[check];
  const folder = check === "output" ? await nearest(resolve(path)) : path;
  try {
    await rm(await mkdtemp(join(folder, "kam-doctor-")), { recursive: true });
  } catch (error) {
    return bad(check, words.refused(name, folder, codeOf(error)), words.refusedAdvice[check]);
  }
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const text = words.found(name, folder, Math.floor(free / MEGABYTE));
  if (free < LITTLE) return bad(check, text, words.full);
  return free < PLENTY ? warning(check, text, words.tight) : good(check, text);
}

/** The folder itself, or the next one above that is there. */
async function nearest(path: string): Promise<string> {
  const parent = dirname(path);
  const isThere = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isThere || parent === path ? path : nearest(parent);
}
