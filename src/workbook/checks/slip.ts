import { editDistance } from "../nearest.ts";

// In a short word another letter is another word.
const LATIN = { one: 5, two: 8 } as const;
const HAN_SHORTEST = 4;

/**
 * Whether one word may be a slip of the other, both as `spellingKey` gives them: one letter in five to seven, two in more;
 * in Chinese one character of four or more. Numbers must agree, and a plural or a longer form is no slip.
 */
export function maySlip(word: string, meant: string): boolean {
  const tolerated = lettersTolerated(meant);
  if (tolerated === 0 || Math.abs(word.length - meant.length) > tolerated) return false;
  if (word.startsWith(meant) || meant.startsWith(word)) return false;
  if (digitsOf(word) !== digitsOf(meant)) return false;
  return slips([...word], [...meant]) <= tolerated;
}

function lettersTolerated(word: string): number {
  const { length } = [...word];
  if (/\p{Script=Han}/u.test(word)) return length >= HAN_SHORTEST ? 1 : 0;
  return length >= LATIN.two ? 2 : length >= LATIN.one ? 1 : 0;
}

function digitsOf(word: string): string {
  return word.replace(/\P{N}/gu, "");
}

// Two neighbours in the wrong order are one slip.
function slips(word: readonly string[], meant: readonly string[]): number {
  const at = word.findIndex((letter, index) => letter !== meant[index]);
  const isSwapped = word[at] === meant[at + 1] && word[at + 1] === meant[at];
  const swapped = [...word.slice(0, at), meant[at] ?? "", meant[at + 1] ?? "", ...word.slice(at + 2)];
  const replaced = editDistance(word, meant);
  return isSwapped ? Math.min(replaced, 1 + editDistance(swapped, meant)) : replaced;
}
