import { basename, extname } from "node:path";
import { readableName } from "../file-name.ts";
import type { NamedFile } from "../named-files.ts";
import { shortHash } from "./fingerprint.ts";

/** A folder's name for each workbook, after its file; where two are called alike, with a hash of where they are. */
export function folderNames(files: readonly NamedFile[]): readonly string[] {
  const names = files.map(({ path }) => readableName(basename(path, extname(path))));
  const isAlone = (name: string) => names.filter((one) => one.toLowerCase() === name.toLowerCase()).length === 1;
  return names.map((name, at) => (isAlone(name) ? name : `${name}-${shortHash(files[at]?.path ?? "").slice(0, 8)}`));
}
