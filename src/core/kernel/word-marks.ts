import { remember } from "./remember.ts";

/** A wording to look for; "…" stands for a few characters between its parts. */
export interface Wording<Kind extends string> {
  readonly word: string;
  readonly kind: Kind;
}

export interface WordMark<Kind extends string> {
  readonly kind: Kind;
  /** As it stands in the text. */
  readonly found: string;
  /** Place of its first character. */
  readonly at: number;
}

/** Finds wordings in a text. */
export type WordSearch<Kind extends string> = (text: string) => readonly WordMark<Kind>[];

/**
 * A search for wordings, made ready once for many texts. It tells where they stand, in the order of the text. None
 * overlaps another; upper and lower case are the same, and of two wordings at one place the longer one counts.
 */
export function wordSearch<Kind extends string>(words: readonly Wording<Kind>[]): WordSearch<Kind> {
  const patterns = words.flatMap(({ word, kind }) => patternOf(word.trim(), kind) ?? []);
  // Hardly any character begins a wording, and a pattern is tried only where its own does.
  const beginningWith = remember((codePoint: number) => {
    const character = String.fromCodePoint(codePoint);
    return patterns.filter(({ beginning }) => beginning.test(character));
  });
  return (text) => {
    const marks: WordMark<Kind>[] = [];
    let at = 0;
    while (at < text.length) {
      const mark = longestAt(text, at, beginningWith(text.codePointAt(at) ?? 0));
      if (mark !== null) marks.push(mark);
      at += mark?.found.length ?? 1;
    }
    return marks;
  };
}

interface Pattern<Kind extends string> {
  readonly kind: Kind;
  /** Its first character. */
  readonly beginning: RegExp;
  /** Matches at its lastIndex only. */
  readonly whole: RegExp;
}

function longestAt<Kind extends string>(
  text: string,
  at: number,
  patterns: readonly Pattern<Kind>[],
): WordMark<Kind> | null {
  let end = at;
  let longest: Kind | null = null;
  for (const { kind, whole } of patterns) {
    whole.lastIndex = at;
    if (!whole.test(text) || whole.lastIndex <= end) continue;
    end = whole.lastIndex;
    longest = kind;
  }
  return longest === null ? null : { kind: longest, found: text.slice(at, end), at };
}

// Between the parts of a wording stand at most twelve characters of the same sentence.
const GAP = String.raw`[^。！？；.!?;\n]{0,12}?`;

function patternOf<Kind extends string>(word: string, kind: Kind): Pattern<Kind> | null {
  const parts = word.split(/…+|\.{3}/).filter((part) => part !== "");
  const [first] = parts.join("");
  if (first === undefined) return null;
  // A Latin word is not found inside a longer one.
  const before = /^\w/.test(word) ? String.raw`(?<!\w)` : "";
  const after = /\w$/.test(word) ? String.raw`(?!\w)` : "";
  return {
    kind,
    beginning: new RegExp(`^${asWritten(first)}`, "iu"),
    whole: new RegExp(before + parts.map(asWritten).join(GAP) + after, "iuy"),
  };
}

function asWritten(part: string): string {
  return part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/'/g, "['’]");
}
