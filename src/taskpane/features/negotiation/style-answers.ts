import { useState } from "react";
import { STYLE_STATEMENTS } from "#core/guide/style-statements.ts";

/** Marks 1–5 in the order of the statements; null is not answered. */
export type StyleAnswers = readonly (number | null)[];

export const NO_ANSWERS: StyleAnswers = STYLE_STATEMENTS.map(() => null);

// A test of oneself is nobody else's business: its answers live as long as the pane and are written nowhere.
let kept = NO_ANSWERS;

/** The answers that were given since the pane was opened, whichever screen was seen meanwhile. */
export function useStyleAnswers() {
  const [answers, setAnswers] = useState(kept);
  const keep = (next: StyleAnswers) => {
    kept = next;
    setAnswers(next);
  };
  return {
    answers,
    answer: (at: number, mark: number) => {
      keep(answers.with(at, mark));
    },
    forget: () => {
      keep(NO_ANSWERS);
    },
  };
}
