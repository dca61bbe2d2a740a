import type { CodeListId } from "#core/codes/codes.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { wordsFor } from "#locales/code-of-word.ts";
import { simplified } from "#locales/simplified.ts";
import type { Problem } from "./issue.ts";
import { editDistance } from "./nearest.ts";

/** Puts into a problem with a code the one that was most likely meant, and leaves any other as it is; a word is looked up once. */
export function codeSuggestions(): (problem: Problem) => Problem {
  const known = new Map<string, string | null>();
  return (problem) => {
    if (problem.code !== "code-unknown" || problem.found === null) return problem;
    const key = `${problem.list} ${problem.found}`;
    if (!known.has(key)) known.set(key, nearestCode(problem.list, problem.found));
    return { ...problem, nearest: known.get(key) ?? null };
  };
}

// A third of the letters may be wrong.
const TOLERATED_SHARE = 1 / 3;

/** The code of the word that looks most like a misspelt one; null where none is near, or several codes are equally near. */
export function nearestCode(list: CodeListId, word: string): string | null {
  const wanted = [...simplified(normalise(word).replaceAll(" ", ""))];
  let smallest = Infinity;
  let nearest = new Set<string>();
  for (const [text, code] of wordsFor(list)) {
    const letters = [...text];
    const allowed = Math.floor(Math.max(wanted.length, letters.length) * TOLERATED_SHARE);
    if (Math.abs(wanted.length - letters.length) > allowed) continue;
    const distance = editDistance(wanted, letters);
    if (distance > allowed || distance > smallest) continue;
    if (distance < smallest) nearest = new Set();
    smallest = distance;
    nearest.add(code);
  }
  const [only] = nearest;
  return nearest.size === 1 && only !== undefined ? only : null;
}
