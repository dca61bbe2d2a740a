import { TONE_KINDS, type ToneKind } from "../codes/results/negotiation.ts";
import type { ToneWord } from "./tone-words.ts";

export interface ToneMark {
  readonly kind: ToneKind;
  /** As it stands in the text. */
  readonly found: string;
  /** Place of its first character. */
  readonly at: number;
}

export interface Tone {
  readonly counts: Readonly<Record<ToneKind, number>>;
  /** In the order of the text; none overlaps another. */
  readonly marks: readonly ToneMark[];
}

/**
 * Wordings of a text that are elastic, threatening or inducing, or hurt face. Marks words only and says nothing about
 * what the writer meant. Upper and lower case are the same; of two wordings at one place the longer one counts.
 * @model NEG-8
 * @origin own
 */
export function tone(text: string, words: readonly ToneWord[]): Tone {
  return toneIn(text, tonePatterns(words));
}

/** A wording made ready for the search, so that many texts can share it. */
interface TonePattern {
  readonly kind: ToneKind;
  readonly pattern: RegExp;
}

export function tonePatterns(words: readonly ToneWord[]): readonly TonePattern[] {
  return words.flatMap(({ word, kind }) => {
    const pattern = patternOf(word.trim());
    return pattern === null ? [] : [{ kind, pattern }];
  });
}

/** The same for wordings that are ready. */
export function toneIn(text: string, patterns: readonly TonePattern[]): Tone {
  const marks = withoutOverlap(
    patterns.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({ kind, found: match[0], at: match.index })),
    ),
  );
  const counts = Object.fromEntries(
    TONE_KINDS.map((kind) => [kind, marks.filter((mark) => mark.kind === kind).length]),
  ) as Record<ToneKind, number>;
  return { counts, marks };
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

function withoutOverlap(marks: readonly ToneMark[]): readonly ToneMark[] {
  const kept: ToneMark[] = [];
  let free = 0;
  for (const mark of marks.toSorted((one, other) => one.at - other.at || other.found.length - one.found.length)) {
    if (mark.at < free) continue;
    kept.push(mark);
    free = mark.at + mark.found.length;
  }
  return kept;
}
