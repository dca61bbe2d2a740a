import type { Language } from "#locales/language.ts";
import { LINE } from "../document/fit/metrics.ts";
import type { VisitFacts } from "./visit-facts.ts";

/** Rows that the lists of the last two bands show at most. */
export const MOST = { talks: 3, questions: 5, needs: 3, objections: 3 } as const;
/** Of the two lists that take what is left. */
const LEAST = { people: 4, commitments: 3 } as const;

/** mm: what the page has for the rows of people and commitments and for the last band, without heads and titles. */
const ROOM = 84;
const ROW = 5.6;
const HEAD = 4.8;
const NOTE = 9.2;
const TEXT = 10.5;
/** mm for second lines of the last talks: what is five characters in Chinese is five words in English. */
const FOLDED: Readonly<Record<Language, number>> = { "zh-CN": 0, en: 3 * LINE.cell };

/** How many rows the lists of people and commitments have on the page, by what the lists below them take. */
export function pageRoom(
  facts: VisitFacts,
  language: Language,
): { readonly people: number; readonly commitments: number } {
  const { people, commitments, questions, needs, objections, readiness, visits } = facts;
  const table = (rows: number, most: number) => (rows === 0 ? TEXT : HEAD + ROW * Math.min(rows, most));
  const asked = questions.entered.length > 0 ? questions.entered.length : questions.suggested.length;
  const left = table(asked, MOST.questions) + NOTE;
  const right = table(needs.length, MOST.needs) + table(objections.length, MOST.objections);
  // A list of talks that is short, and no checklist, leave room.
  const spare = (readiness === null ? NOTE : 0) + ROW * Math.max(0, MOST.talks - visits.length);
  const rows = Math.floor((ROOM + spare - FOLDED[language] - Math.max(left, right)) / ROW);
  const named = Math.min(people.length, LEAST.people);
  const owed = Math.max(LEAST.commitments, Math.min(commitments.length, rows - named));
  return { commitments: owed, people: Math.max(LEAST.people, rows - Math.min(owed, commitments.length)) };
}
