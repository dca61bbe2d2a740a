/** Distinct three-character pieces of a text, as numbers; the same text has the same, whatever its blanks and marks. */
export type ShingleSet = Uint32Array;

/**
 * Shingles of several texts, each set in ascending order. The rarer a piece is among the texts, the smaller its number:
 * the first few of a set are those that other texts are least likely to share.
 */
export function shingleSets(texts: readonly (string | null)[]): readonly ShingleSet[] {
  const ids = new Map<number, number>();
  const counts: number[] = [];
  const lastSeen: number[] = [];
  const sets = texts.map((text, place) => {
    const plain = plainText(text ?? "");
    const set: number[] = [];
    for (let at = 0; at + 2 < plain.length; at += 1) {
      const piece = pieceAt(plain, at);
      const id = ids.get(piece) ?? ids.size;
      if (id === ids.size) ids.set(piece, id);
      if (lastSeen[id] === place) continue;
      lastSeen[id] = place;
      counts[id] = (counts[id] ?? 0) + 1;
      set.push(id);
    }
    return set;
  });
  const ranks = ranksOf(counts);
  return sets.map((set) => Uint32Array.from(set, (id) => ranks[id] ?? 0).sort());
}

// Letters and digits in one width and case: a copy with other marks or blanks is a copy.
function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

// Three UTF-16 units as one number: a map of numbers takes half the time of one of texts.
function pieceAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1)) * 65_536 + text.charCodeAt(at + 2);
}

function ranksOf(counts: readonly number[]): Uint32Array {
  const rareFirst = counts.map((_, id) => id).sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
  const ranks = new Uint32Array(counts.length);
  rareFirst.forEach((id, rank) => {
    ranks[id] = rank;
  });
  return ranks;
}
