import type { Catalogue } from "#locales/catalogue.ts";
import { bad, good, type Finding } from "./finding.ts";

/**
 * Whether this Node is one that the program is made for.
 * @param range of package.json, such as ">=20.19"
 */
export function checkNode(found: string, range: string, { node: words }: Catalogue["cli"]["doctor"]): Finding {
  const least = range.replace(/^>=\s*/, "");
  const isEnough = compare(numbersOf(found), numbersOf(least)) >= 0;
  return isEnough ? good("node", words.found(found)) : bad("node", words.found(found), words.tooOld(least));
}

const numbersOf = (version: string) => version.split(".").map((part) => Number.parseInt(part, 10));

function compare(one: readonly number[], other: readonly number[]): number {
  const at = other.findIndex((number, index) => number !== (one[index] ?? 0));
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
