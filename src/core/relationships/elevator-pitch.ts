import type { PitchVerdict } from "../codes/results/people.ts";
import { exceeds } from "../kernel/guard.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { speakingTime, type SpeakingTime } from "./speaking-time.ts";

/** A short pitch, measured. */
export interface ElevatorPitch extends SpeakingTime {
  readonly sentences: number;
  readonly hasNumber: boolean;
  /** What to mend first. */
  readonly verdict: PitchVerdict;
}

// A full stop ends a sentence, but not within 3.5; a line break ends one too.
const END = /[。！？!?\n]+|\.(?=\s|$)/u;
// Digits, or 三成, 两倍, 一半, 百分之十 and the like.
const FIGURE =
  /\p{Nd}|百分之|[一二两三四五六七八九十百千几数][成倍折万亿]|[一过]半|\b(?:half|twice|double|third|percent)\b/iu;

/**
 * Whether a pitch can be said in half a minute: its time, its four sentences (who, pain, value, request) and a number
 * for the value. Chinese characters and other words take their own time; marks take none.
 * @model REL-9
 * @origin seed for the seconds, own for the speed and the sentences
 */
export function elevatorPitch(text: string, parameters: Parameters): ElevatorPitch {
  const { characters, words, seconds } = speakingTime(text, parameters);
  const sentences = text.split(END).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).length;
  const hasNumber = FIGURE.test(text);
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
