import { TONE_KINDS, type ToneKind } from "../codes/deals.ts";
import { rememberOf } from "../kernel/remember.ts";
import { wordSearch, type WordMark } from "../kernel/word-marks.ts";
import type { ToneWord } from "./tone-words.ts";

export interface Tone {
  readonly counts: Readonly<Record<ToneKind, number>>;
  /** In the order of the text; none overlaps another. */
  readonly marks: readonly WordMark<ToneKind>[];
}

/**
 * Marks the wordings of a text that are elastic, threatening or inducing, or hurt face; the words are made ready once for
 * many texts. Marks words only and says nothing about what the writer meant. Upper and lower case are the same; of two
 * wordings at one place the longer one counts.
 * @model NEG-8
 * @origin own
 */
export const toneOf = rememberOf((words: readonly ToneWord[]) => {
  const search = wordSearch(words);
  return (text: string): Tone => {
    const marks = search(text);
    const counts = { ...NONE };
    for (const { kind } of marks) counts[kind] += 1;
    return { counts, marks };
  };
});

const NONE = Object.fromEntries(TONE_KINDS.map((kind) => [kind, 0])) as Record<ToneKind, number>;
