import type { PitchVerdict } from "../codes/results/people.ts";
import { exceeds } from "../kernel/guard.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { timeOf } from "./speaking-time.ts";
import { spokenText } from "./spoken-text.ts";

/** A short pitch, measured. */
export interface ElevatorPitch {
  /** Chinese characters. */
  readonly characters: number;
  /** Words of letters, and numbers in digits. */
  readonly words: number;
  /** Time that it takes to say. */
  readonly seconds: number;
  readonly sentences: number;
  readonly hasNumber: boolean;
  /** What to mend first. */
  readonly verdict: PitchVerdict;
}

// 三成, 两倍, 一半, 百分之十 and the like.
const FIGURE = /百分之|[一二两三四五六七八九十百千几数][成倍折万亿]|[一过]半|\b(?:half|twice|double|third|percent)\b/iu;

/**
 * Whether a pitch can be said in half a minute: its time, its four sentences (who, pain, value, request) and a number
 * for the value. Chinese characters and other words take their own time; marks take none. An empty text has no sentence.
 * @model REL-9
 * @origin seed for the seconds, own for the speed and the sentences
 */
export function elevatorPitch(text: string, parameters: Parameters): ElevatorPitch {
  const spoken = spokenText(text);
  const { characters, words, sentences, hasDigit } = spoken;
  const seconds = timeOf(spoken, parameters);
  const hasNumber = hasDigit || FIGURE.test(text);
  return {
    characters,
    words,
    seconds,
    sentences,
    hasNumber,
    verdict: verdictOf({ seconds, sentences, hasNumber }, parameters),
  };
}

function verdictOf(
  { seconds, sentences, hasNumber }: Pick<ElevatorPitch, "seconds" | "sentences" | "hasNumber">,
  parameters: Parameters,
): PitchVerdict {
  if (exceeds(seconds, parameters["pitch.seconds"])) return "LONG";
  if (sentences !== parameters["pitch.sentences"]) return "SENTENCES";
  return hasNumber ? "OK" : "NUMBER";
}
