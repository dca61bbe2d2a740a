/** A wording to look for; "…" stands for a few characters between its parts. */
export interface Wording<Kind extends string> {
  readonly word: string;
  readonly kind: Kind;
}

/** A wording made ready for the search, so that many texts can share it. */
export interface WordPattern<Kind extends string> {
  readonly kind: Kind;
  readonly pattern: RegExp;
}

export interface WordMark<Kind extends string> {
  readonly kind: Kind;
  /** As it stands in the text. */
  readonly found: string;
  /** Place of its first character. */
  readonly at: number;
}

export function wordPatterns<Kind extends string>(words: readonly Wording<Kind>[]): readonly WordPattern<Kind>[] {
  return words.flatMap(({ word, kind }) => {
    const pattern = patternOf(word.trim());
    return pattern === null ? [] : [{ kind, pattern }];
  });
}

/**
 * Where the wordings stand, in the order of the text. None overlaps another; upper and lower case are the same, and of
 * two wordings at one place the longer one counts.
 */
export function wordMarks<Kind extends string>(
  text: string,
  patterns: readonly WordPattern<Kind>[],
): readonly WordMark<Kind>[] {
  return withoutOverlap(
    patterns.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({ kind, found: match[0], at: match.index })),
    ),
  );
}

// Between the parts of a wording stand at most twelve characters of the same sentence.
const GAP = String.raw`[^。！？；.!?;\n]{0,12}?`;

function patternOf(word: string): RegExp | null {
  const parts = word.split(/…+|\.{3}/).filter((part) => part !== "");
  if (parts.length === 0) return null;
  const escaped = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/'/g, "['’]"));
  // A Latin word is not found inside a longer one.
  const before = /^\w/.test(word) ? String.raw`(?<!\w)` : "";
  const after = /\w$/.test(word) ? String.raw`(?!\w)` : "";
  return new RegExp(before + escaped.join(GAP) + after, "giu");
}

function withoutOverlap<Kind extends string>(marks: readonly WordMark<Kind>[]): readonly WordMark<Kind>[] {
  const kept: WordMark<Kind>[] = [];
  let free = 0;
  for (const mark of marks.toSorted((one, other) => one.at - other.at || other.found.length - one.found.length)) {
    if (mark.at < free) continue;
    kept.push(mark);
    free = mark.at + mark.found.length;
  }
  return kept;
}
