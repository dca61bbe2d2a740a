/**
 * Writes src/workbook/checks/traditional-characters.ts from the package opencc-js: `npx tsx tools/traditional-names.ts`.
 * Names use any character, so this table has them all; the one of src/locales has those of our own words only, because the
 * formulas carry it.
 */
import { writeFileSync } from "node:fs";
import { Converter } from "opencc-js/t2cn";
import { installedVersion } from "./simplified.ts";

const target = new URL("../src/workbook/checks/traditional-characters.ts", import.meta.url);
const STANDARDS = ["t", "tw", "hk"] as const;
const UNIFIED = { first: 0x4e00, last: 0x9fff };
const PAIRS_PER_LINE = 45;

/** Every traditional character, followed by the simplified one, in Unicode's order. */
export function allPairs(): string {
  const converters = STANDARDS.map((from) => Converter({ from, to: "cn" }));
  const characters = Array.from({ length: UNIFIED.last - UNIFIED.first + 1 }, (_, at) =>
    String.fromCodePoint(UNIFIED.first + at),
  );
  return characters
    .flatMap((character) => {
      const simplified = converters.map((convert) => convert(character)).find((other) => other !== character);
      return simplified === undefined || [...simplified].length !== 1 ? [] : [character + simplified];
    })
    .join("");
}

export function pairsSource(pairs: string, version: string): string {
  const letters = [...pairs];
  const lines = Array.from({ length: Math.ceil(letters.length / (2 * PAIRS_PER_LINE)) }, (_, at) =>
    letters.slice(at * 2 * PAIRS_PER_LINE, (at + 1) * 2 * PAIRS_PER_LINE).join(""),
  );
  return `// Written by tools/traditional-names.ts from opencc-js ${version} (MIT; dictionaries of OpenCC, Apache-2.0).

/** Traditional characters, each followed by the simplified one. */
export const TRADITIONAL_NAMES =
  ${lines.map((line) => `"${line}"`).join(" +\n  ")};
`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(target, pairsSource(allPairs(), installedVersion()));
}
