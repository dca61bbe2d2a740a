import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** The fonts that a report is printed with. */
export interface ReportFonts {
  /** The folder of the font that stands in where the system has none. */
  readonly system: string;
  /** The files that the shell may ask for, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The families that a report may be set in, each of them whole. */
  readonly families: readonly string[];
  /** The characters of a text that no font of ours can draw, each once, in order of appearance. */
  readonly uncovered: (text: string) => readonly string[];
}

// The one family that the shell always declares; a report's own styles may name others and go without.
const FAMILY = "Noto Sans SC";

export function reportFonts(folder = join(packageRoot(), "templates", "report", "fonts")): ReportFonts {
  const names = readdirSync(folder).filter((name) => name.endsWith(".woff2"));
  const isCovered = coverage(readFileSync(join(folder, "coverage.txt"), "utf8"));
  return {
    families: [FAMILY],
    system: join(folder, "system"),
    files: new Map(names.map((name) => [name, readFileSync(join(folder, name))])),
    uncovered: (text) => [...new Set(text)].filter((character) => isVisible(character) && !isCovered(character)),
  };
}

/** Ours with those of a company. */
export function withFonts(
  ours: ReportFonts,
  theirs: Pick<ReportFonts, "files"> & { readonly family: string } = NONE,
): ReportFonts {
  if (theirs.files.size === 0) return ours;
  return { ...ours, families: [...ours.families, theirs.family], files: new Map([...ours.files, ...theirs.files]) };
}

const NONE = { family: "", files: new Map<string, Buffer>() };

// Controls, format characters (joiners, marks of direction), variation selectors and unassigned codes draw nothing.
function isVisible(character: string): boolean {
  return !/^[\p{C}\p{Z}\uFE00-\uFE0F]$/u.test(character) || /^\p{Co}$/u.test(character);
}

function coverage(ranges: string): (character: string) => boolean {
  const covered = new Set<number>();
  for (const [, first = "", last = first] of ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)) {
    for (let code = parseInt(first, 16); code <= parseInt(last, 16); code += 1) covered.add(code);
  }
  return (character) => covered.has(character.codePointAt(0) ?? 0);
}
