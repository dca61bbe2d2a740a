import { remember } from "../kernel/remember.ts";

/** What a text holds for somebody who says it. */
export interface SpokenText {
  /** Chinese characters. */
  readonly characters: number;
  /** Words of letters, and numbers in digits. */
  readonly words: number;
  /** Those in which anything is said. */
  readonly sentences: number;
  readonly hasDigit: boolean;
}

interface Traits {
  readonly isHan: boolean;
  /** A letter or a number of any script. */
  readonly isSaid: boolean;
  readonly isDigit: boolean;
  /** Joins two parts into one word, as in 3.5, don't and well-known. */
  readonly joins: boolean;
  readonly endsSentence: boolean;
  readonly isBlank: boolean;
}

// Texts repeat a few thousand characters, and what Unicode says of one is asked once.
const traitsOf = remember((codePoint: number): Traits => {
  const character = String.fromCodePoint(codePoint);
  return {
    isHan: /\p{Script=Han}/u.test(character),
    isSaid: /[\p{L}\p{N}]/u.test(character),
    isDigit: /\p{Nd}/u.test(character),
    joins: /[.,'’-]/u.test(character),
    endsSentence: /[。！？!?\n]/u.test(character),
    isBlank: /\s/u.test(character),
  };
});

const FULL_STOP = 0x2e;
// A character beyond it takes two places of a string.
const LAST_OF_ONE_UNIT = 0xffff;

/** Counts in one pass over the text. A full stop ends a sentence, but not within 3.5; a line break ends one too. */
export function spokenText(text: string): SpokenText {
  let [characters, words, sentences] = [0, 0, 0];
  let [hasDigit, isSentence] = [false, false];
  // A joiner belongs to a word only when a letter follows it.
  let word = "none" as "none" | "open" | "joined";
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    at += codePoint > LAST_OF_ONE_UNIT ? 2 : 1;
    const { isHan, isSaid, isDigit, joins, endsSentence } = traitsOf(codePoint);
    if (isHan) characters += 1;
    if (isDigit) hasDigit = true;

    const isInWord = isSaid && !isHan;
    if (isInWord && word === "none") words += 1;
    word = isInWord ? "open" : joins && word === "open" ? "joined" : "none";

    if (isSaid) isSentence = true;
    if (isSentence && (endsSentence || (codePoint === FULL_STOP && isBlankAt(text, at)))) {
      sentences += 1;
      isSentence = false;
    }
  }
  return { characters, words, sentences: isSentence ? sentences + 1 : sentences, hasDigit };
}

// So is the end of the text.
function isBlankAt(text: string, at: number): boolean {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined || traitsOf(codePoint).isBlank;
}
