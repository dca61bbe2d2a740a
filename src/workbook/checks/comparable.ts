import { normalise } from "#core/kernel/normalise.ts";
import { TRADITIONAL_NAMES } from "./traditional-characters.ts";

const simplifiedOf = new Map<string, string>();
const letters = [...TRADITIONAL_NAMES];
for (let at = 0; at < letters.length; at += 2) simplifiedOf.set(letters[at] ?? "", letters[at + 1] ?? "");

/** A name as names are compared: like `normalise`, and in simplified characters. */
export function comparable(name: string): string {
  return normalise(name).replace(/\p{Script=Han}/gu, (character) => simplifiedOf.get(character) ?? character);
}
