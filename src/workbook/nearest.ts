import { normalise } from "#core/kernel/normalise.ts";

// A third of the letters may be wrong: beyond that a suggestion confuses more than it helps.
const TOLERATED_SHARE = 1 / 3;

/** The known text that looks most like a misspelt one, or null when none is near or several are equally so. */
export function nearest(text: string, known: Iterable<string>): string | null {
  const wanted = [...normalise(text)];
  let best: readonly string[] = [];
  let smallest = Infinity;
  for (const candidate of known) {
    const letters = [...normalise(candidate)];
    const allowed = Math.floor(Math.max(wanted.length, letters.length) * TOLERATED_SHARE);
    if (Math.abs(wanted.length - letters.length) > allowed) continue;
    const distance = editDistance(wanted, letters);
    if (distance > allowed || distance > smallest) continue;
    best = distance < smallest ? [candidate] : [...best, candidate];
    smallest = distance;
  }
  const [only = null, ...others] = best;
  return others.some((other) => normalise(other) !== normalise(only ?? "")) ? null : only;
}

/** Letters to insert, delete or replace to get from one text to the other (Levenshtein). */
export function editDistance(from: readonly string[], to: readonly string[]): number {
  let above = to.map((_, index) => index + 1);
  from.forEach((letter, row) => {
    const current: number[] = [];
    to.forEach((wanted, column) => {
      const diagonal = column === 0 ? row : (above[column - 1] ?? 0);
      const left = column === 0 ? row + 1 : (current[column - 1] ?? 0);
      current.push(Math.min(left + 1, (above[column] ?? 0) + 1, diagonal + (letter === wanted ? 0 : 1)));
    });
    above = current;
  });
  return above.at(-1) ?? from.length;
}
