import type { Bilingual } from "#workbook/define-table.ts";
import { both } from "../both.ts";

/** What was talked about, always Chinese before English: goal, main points, the customer's words, commitments, next step. */
export type Note = readonly [
  goal: string,
  goalEn: string,
  points: string,
  pointsEn: string,
  words: string,
  wordsEn: string,
  commitments: string,
  commitmentsEn: string,
  next: string,
  nextEn: string,
];

export interface WrittenNote {
  readonly goal: Bilingual;
  readonly mainPoints: Bilingual;
  readonly customerWords: Bilingual;
  readonly commitments: Bilingual;
  readonly nextStep: Bilingual;
}

const RANGE = /\{(\d+)-(\d+)\}/g;

/** {deal} becomes the opportunity's name; a range such as {4-9} a number in it, the same in both languages. */
export function writtenNote(note: Note, deal: Bilingual | undefined, random: () => number): WrittenNote {
  const draws = [random(), random()];
  const withNumbers = (text: string) => {
    let position = 0;
    return text.replaceAll(RANGE, (_, low: string, high: string) => {
      const draw = draws[position] ?? 0;
      position += 1;
      return String(Math.round(Number(low) + draw * (Number(high) - Number(low))));
    });
  };
  const fill = (zh: string, en: string) =>
    both(withNumbers(zh).replaceAll("{deal}", deal?.zh ?? ""), withNumbers(en).replaceAll("{deal}", deal?.en ?? ""));
  return {
    goal: fill(note[0], note[1]),
    mainPoints: fill(note[2], note[3]),
    customerWords: fill(note[4], note[5]),
    commitments: fill(note[6], note[7]),
    nextStep: fill(note[8], note[9]),
  };
}

/** Whether a note speaks of an opportunity. */
export function needsDeal(note: Note): boolean {
  return note.some((text) => text.includes("{deal}"));
}
