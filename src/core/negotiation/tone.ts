import { TONE_KINDS, type ToneKind } from "../codes/results/negotiation.ts";
import { wordMarks, wordPatterns, type WordMark, type WordPattern } from "../kernel/word-marks.ts";
import type { ToneWord } from "./tone-words.ts";

export interface Tone {
  readonly counts: Readonly<Record<ToneKind, number>>;
  /** In the order of the text; none overlaps another. */
  readonly marks: readonly WordMark<ToneKind>[];
}

/**
 * Wordings of a text that are elastic, threatening or inducing, or hurt face. Marks words only and says nothing about
 * what the writer meant. Upper and lower case are the same; of two wordings at one place the longer one counts.
 * @model NEG-8
 * @origin own
 */
export function tone(text: string, words: readonly ToneWord[]): Tone {
  return toneIn(text, wordPatterns(words));
}

/** The same for wordings that are ready. */
export function toneIn(text: string, patterns: readonly WordPattern<ToneKind>[]): Tone {
  const marks = wordMarks(text, patterns);
  const counts = Object.fromEntries(
    TONE_KINDS.map((kind) => [kind, marks.filter((mark) => mark.kind === kind).length]),
  ) as Record<ToneKind, number>;
  return { counts, marks };
}
