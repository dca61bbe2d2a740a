import { INTELLIGENCE_QUESTIONS, type IntelligenceQuestion } from "#core/codes/results/strategy.ts";
import { bothAnswers, type IntelligenceAnswer } from "#core/competition/deal-intelligence.ts";

export type Intelligence = Readonly<Record<IntelligenceQuestion, IntelligenceAnswer>>;

/** How many there are; the last, the product, may take two cells, its strengths and its weaknesses. */
export const QUESTIONS = INTELLIGENCE_QUESTIONS.length;

/** The answers of a line by question, from its cells in their order. */
export function byQuestion(parts: readonly IntelligenceAnswer[]): Intelligence {
  const known: Partial<Record<IntelligenceQuestion, IntelligenceAnswer>> = {};
  for (const [place, question] of INTELLIGENCE_QUESTIONS.entries()) known[question] = parts[place] ?? UNKNOWN;
  if (parts.length > QUESTIONS) known.PRODUCT = bothAnswers(known.PRODUCT ?? UNKNOWN, parts[QUESTIONS] ?? UNKNOWN);
  return known as Intelligence;
}

const UNKNOWN: IntelligenceAnswer = { answered: false, source: null, learnt: null };
