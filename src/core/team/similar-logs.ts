import { shingleSets, type ShingleSet } from "./shingles.ts";

export interface Alike {
  /** Place of the earlier text in the list. */
  readonly place: number;
  /** Three-character pieces in common ÷ all pieces of both (Jaccard), 0–1. */
  readonly similarity: number;
}

// As in GEN-3: a similarity of 0.8 reaches 0.8.
const NOISE = 1e-9;

/**
 * For each text the latest earlier one that is alike, or null. Texts come in the order of time, from one person.
 *
 * Two texts that are alike share one of their rarest pieces, so that only texts with such a piece are compared (prefix
 * filter); and no more than `compareWith` back, so that the work grows with the number of texts, not with its square.
 * Texts under three letters or digits are like none.
 * @param threshold similarity from which texts are alike, above 0
 * @param compareWith how many earlier texts each is compared with at most
 * @model REP-3
 * @origin own
 */
export function similarLogs(
  texts: readonly (string | null)[],
  threshold: number,
  compareWith: number,
): readonly (Alike | null)[] {
  const sets = shingleSets(texts);
  const holders = new Map<number, number[]>();
  return sets.map((set, place) => {
    const rarest = set.subarray(0, set.length - leastShared(set.length, threshold) + 1);
    const candidates = Array.from(rarest, (piece) => holders.get(piece) ?? []);
    const found = latestAlike(sets, place, candidates, threshold, place - compareWith);
    for (const piece of rarest) {
      const places = holders.get(piece);
      if (places === undefined) holders.set(piece, [place]);
      else places.push(place);
    }
    return found;
  });
}

// Pieces that a set shares at least with any set that is alike.
function leastShared(size: number, threshold: number): number {
  return Math.max(1, Math.ceil(threshold * size - NOISE));
}

function latestAlike(
  sets: readonly ShingleSet[],
  place: number,
  candidates: readonly (readonly number[])[],
  threshold: number,
  earliest: number,
): Alike | null {
  const set = sets[place];
  const ends = candidates.map((places) => places.length - 1);
  for (;;) {
    const latest = takeLatest(candidates, ends);
    const other = sets[latest];
    if (latest < earliest || set === undefined || other === undefined) return null;
    const similarity = jaccard(set, other, threshold);
    if (similarity !== null) return { place: latest, similarity };
  }
}

// The latest of several ascending lists, which are read from their ends; −1 when they are used up.
function takeLatest(lists: readonly (readonly number[])[], ends: number[]): number {
  let latest = -1;
  for (let list = 0; list < lists.length; list += 1) latest = Math.max(latest, lists[list]?.[ends[list] ?? -1] ?? -1);
  for (let list = 0; list < lists.length; list += 1) {
    const end = ends[list] ?? -1;
    if (lists[list]?.[end] === latest) ends[list] = end - 1;
  }
  return latest;
}

// Null below the threshold; gives up as soon as too little can still be in common.
function jaccard(one: ShingleSet, other: ShingleSet, threshold: number): number | null {
  const both = one.length + other.length;
  const needed = (threshold * both) / (1 + threshold) - NOISE;
  let [shared, here, there] = [0, 0, 0];
  while (here < one.length && there < other.length) {
    if (shared + Math.min(one.length - here, other.length - there) < needed) return null;
    const difference = (one[here] ?? 0) - (other[there] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) here += 1;
    if (difference >= 0) there += 1;
  }
  return shared >= needed ? shared / (both - shared) : null;
}
