import type { Parameters } from "../parameters/parameters.ts";

export interface SpeakingTime {
  /** Chinese characters. */
  readonly characters: number;
  /** Words of letters, and numbers in digits. */
  readonly words: number;
  /** Time that it takes to say. */
  readonly seconds: number;
}

const CHARACTER = /\p{Script=Han}/gu;
const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.,'’-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

/**
 * How long a text takes to say: Chinese characters and other words take their own time, marks take none.
 * @model REL-9
 * @origin own
 */
export function speakingTime(text: string, parameters: Parameters): SpeakingTime {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const words = text.match(WORD)?.length ?? 0;
  const seconds = characters / parameters["pitch.charactersPerSecond"] + words / parameters["pitch.wordsPerSecond"];
  return { characters, words, seconds };
}
