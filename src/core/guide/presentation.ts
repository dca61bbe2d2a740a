import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import { exceeds } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { speakingTime } from "../relationships/speaking-time.ts";

/** Place in the order of presentations, which is drawn. */
export const PRESENTATION_PLACES = ["FIRST", "MIDDLE", "LAST"] as const;
export type PresentationPlace = (typeof PRESENTATION_PLACES)[number];

export const REHEARSAL_PHASES = ["PREPARE", "PRACTISE", "CHECK", "DAY"] as const;
export type RehearsalPhase = (typeof REHEARSAL_PHASES)[number];

/** What is to be done before a presentation, by phase. */
export const REHEARSAL_ITEMS = {
  PREPARE: ["SCORING-POINTS", "SPEAKER", "STORY", "SLIDES", "QUESTIONS"],
  PRACTISE: ["FULL-RUN", "TIMING", "ANSWERS", "OUTSIDERS"],
  CHECK: ["MATERIAL", "EQUIPMENT", "ROUTE", "STAND-IN"],
  DAY: ["ARRIVE", "IDENTITY", "SAME-WORDS", "RECORD"],
} as const satisfies Readonly<Record<RehearsalPhase, readonly string[]>>;
export type RehearsalItem<Phase extends RehearsalPhase = RehearsalPhase> = (typeof REHEARSAL_ITEMS)[Phase][number];

/** What a committee usually asks about. */
export const QUESTION_TOPICS = [
  "QUALIFICATION",
  "REFERENCE",
  "DIFFERENCE",
  "PRICE",
  "DELIVERY",
  "SERVICE",
  "DATA",
  "RISK",
  "TEAM",
  "BREACH",
] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

export interface RehearsalDue {
  readonly phase: RehearsalPhase;
  readonly item: RehearsalItem;
  /** A calendar day, not moved to a working day. */
  readonly due: SerialDate;
}

/**
 * The rehearsal list with its dates, counted back from the day of the presentation.
 * Fault: out-of-range outside Excel's calendar.
 * @model TEND-7
 * @origin own
 */
export function rehearsalPlan(presentation: SerialDate, parameters: Parameters): Outcome<readonly RehearsalDue[]> {
  return all(
    REHEARSAL_PHASES.flatMap((phase) =>
      REHEARSAL_ITEMS[phase].map((item) =>
        map(addDays(presentation, -rehearsalDays(phase, parameters), "presentation"), (due) => ({ phase, item, due })),
      ),
    ),
  );
}

/** Days before the presentation. */
export function rehearsalDays(phase: RehearsalPhase, parameters: Parameters): number {
  switch (phase) {
    case "PREPARE":
      return parameters["rehearsal.prepare"];
    case "PRACTISE":
      return parameters["rehearsal.practise"];
    case "CHECK":
      return parameters["rehearsal.check"];
    case "DAY":
      return 0;
  }
}

/**
 * How long a prepared answer takes to say, and whether that is short enough.
 * @model TEND-7
 * @origin own
 */
export function answerTime(
  answer: string,
  parameters: Parameters,
): { readonly seconds: number; readonly fits: boolean } {
  const seconds = speakingTime(answer, parameters);
  return { seconds, fits: !exceeds(seconds, parameters["presentation.answerSeconds"]) };
}
