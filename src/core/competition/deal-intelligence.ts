import type { SerialDate } from "../calendar/serial-date.ts";
import type { IntelligenceSource } from "../codes/performance.ts";
import { INTELLIGENCE_QUESTIONS, type IntelligenceQuestion } from "../codes/results/strategy.ts";

/** What we know about a rival in a deal. */
export interface IntelligenceAnswer {
  readonly answered: boolean;
  /** Only lawful sources have a code; null is none that anybody named. */
  readonly source: IntelligenceSource | null;
  /** Day on which it was learnt. */
  readonly learnt: SerialDate | null;
}

export interface IntelligenceCompleteness {
  /** Questions that count ÷ 7, 0–1. */
  readonly share: number;
  /** Questions without an answer, in their order. */
  readonly open: readonly IntelligenceQuestion[];
  /** Questions whose answer does not count, because its lawful source or its date is missing. */
  readonly unproved: readonly IntelligenceQuestion[];
}

/**
 * The answer of a question that takes two cells, such as strengths and weaknesses of the product: there is one when both
 * are filled in, and it has a source and a day when both have.
 */
export function bothAnswers(one: IntelligenceAnswer, other: IntelligenceAnswer): IntelligenceAnswer {
  return {
    answered: one.answered && other.answered,
    source: other.source === null ? null : one.source,
    learnt: other.learnt === null ? null : one.learnt,
  };
}

/**
 * How much is known about a rival in a deal. An answer counts only with a lawful source and a date: what nobody can say
 * how we know is not known.
 * @model COMP-4
 * @model CMP-5
 * @origin seed for the seven questions, own for what counts
 */
export function dealIntelligence(
  answers: Readonly<Record<IntelligenceQuestion, IntelligenceAnswer>>,
): IntelligenceCompleteness {
  const open = INTELLIGENCE_QUESTIONS.filter((question) => !answers[question].answered);
  const unproved = INTELLIGENCE_QUESTIONS.filter((question) => {
    const { answered, source, learnt } = answers[question];
    return answered && (source === null || learnt === null);
  });
  const counted = INTELLIGENCE_QUESTIONS.length - open.length - unproved.length;
  return { share: counted / INTELLIGENCE_QUESTIONS.length, open, unproved };
}
