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
  return {
    families: [FAMILY],
    system: join(folder, "system"),
    files: new Map(names.map((name) => [name, readFileSync(join(folder, name))])),
    uncovered: uncoveredBy(readFileSync(join(folder, "coverage.txt"), "utf8")),
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

/** Looks at every character of every page, so at a place in a list each. @param ranges as in a style sheet */
function uncoveredBy(ranges: string): ReportFonts["uncovered"] {
  const needsNoOther = new Uint8Array(LAST_CODE + 1);
  for (const [, first = "", last = first] of ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g))
    needsNoOther.fill(1, parseInt(first, 16), parseInt(last, 16) + 1);
  return (text) => {
    const missing = new Set<string>();
    for (let at = 0; at < text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0;
      // The second half of a pair is passed over.
      if (code > LAST_OF_ONE_UNIT) at += 1;
      if (needsNoOther[code] === 1) continue;
      const character = String.fromCodePoint(code);
      if (isVisible(character)) missing.add(character);
      else needsNoOther[code] = 1;
    }
    return [...missing];
  };
}

const LAST_CODE = 0x10ffff;
const LAST_OF_ONE_UNIT = 0xffff;
