import type { Parameters } from "../parameters/parameters.ts";
import { spokenText, type SpokenText } from "./spoken-text.ts";

/**
 * Seconds that a text takes to say: Chinese characters and other words take their own time, marks take none.
 * @model REL-9
 * @origin own
 */
export function speakingTime(text: string, parameters: Parameters): number {
  return timeOf(spokenText(text), parameters);
}

/** The same for a text whose words are counted. */
export function timeOf({ characters, words }: SpokenText, parameters: Parameters): number {
  return characters / parameters["pitch.charactersPerSecond"] + words / parameters["pitch.wordsPerSecond"];
}
