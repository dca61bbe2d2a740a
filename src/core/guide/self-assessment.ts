import { reaches, within } from "../kernel/guard.ts";
import { all, fail, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** The lists of the self-assessment. A trainer may put other items in their place. */
export const SELF_LISTS = {
  MOTIVES: ["WHY-SALES", "PROUD", "IN-THREE-YEARS", "GIVE-UP"],
  DIFFICULTIES: [
    ...(["NO-ACCESS", "UNCLEAR-NEED", "UNCLEAR-BUDGET", "LONG-CYCLE", "MANY-VOICES"] as const),
    ...(["STRONG-RIVAL", "PRICE-PRESSURE", "SLOW-COLLEAGUES", "TENDER-RISK", "SLOW-PAYMENT"] as const),
  ],
  DETERMINATION: ["GOAL", "EFFORT", "RESILIENCE", "LEARNING", "INTEGRITY"],
  DISCIPLINES: [
    ...(["DILIGENCE", "STUDY", "LISTENING", "ASKING", "PLANNING"] as const),
    ...(["REVIEWING", "HONESTY", "PRESSURE", "TEAMWORK", "EXPERTISE"] as const),
  ],
  TRAITS: ["AIM", "CUSTOMER-VIEW", "TOUGHNESS", "CURIOSITY", "SELF-DISCIPLINE", "PERSUASION"],
  CUSTOMERS: ["CUSTOMER", "COLLEAGUES", "SELF-AND-FAMILY"],
  REFLECTIONS: [
    ...(["WRITTEN-GOAL", "DECIDERS-MET", "OWN-WORDS", "NEXT-DATES", "TRUE-FUNNEL", "RIVALS-KNOWN"] as const),
    ...(["VALUE-SHOWN", "PROMISES-KEPT", "HELP-ASKED", "TIME-TO-LEARN", "LOSSES-REVIEWED", "HEALTH-FAMILY"] as const),
  ],
  LOSS: ["FEELING", "FACTS", "OWN-PART", "DIFFERENTLY", "LESSON-SHARED"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SelfList = keyof typeof SELF_LISTS;
export type SelfItem<List extends SelfList> = (typeof SELF_LISTS)[List][number];

export interface Determination {
  /** 5–25. */
  readonly total: number;
  readonly band: "HIGH" | "GROWING";
  /** The aspects with the lowest rating, where to begin. */
  readonly lowest: readonly SelfItem<"DETERMINATION">[];
}

/**
 * The test of determination: five aspects, each rated 1–5 by oneself. For nobody's eyes but one's own.
 * Faults: missing, out-of-range, each naming the aspect.
 * @model MIND-1
 * @origin seed for the number of aspects, own for aspects and mark
 */
export function determination(
  ratings: Readonly<Record<SelfItem<"DETERMINATION">, number | null>>,
  parameters: Parameters,
): Outcome<Determination> {
  const aspects = SELF_LISTS.DETERMINATION;
  return map(all(aspects.map((aspect) => rated(aspect, ratings[aspect]))), (marks) => {
    const total = marks.reduce((sum, mark) => sum + mark, 0);
    const least = Math.min(...marks);
    return {
      total,
      band: reaches(total, parameters["determination.high"]) ? "HIGH" : "GROWING",
      lowest: aspects.filter((aspect) => ratings[aspect] === least),
    };
  });
}

// The plan of action takes this many.
const GREATEST = 3;

/**
 * The three greatest difficulties of those rated 1–5, for the plan of action; of equals the one that comes first in the
 * list. What nobody has rated takes no part. Fault: out-of-range.
 * @model MIND-1
 * @origin seed for the number, own for the difficulties
 */
export function greatestDifficulties(
  ratings: Readonly<Record<SelfItem<"DIFFICULTIES">, number | null>>,
): Outcome<readonly SelfItem<"DIFFICULTIES">[]> {
  const known = SELF_LISTS.DIFFICULTIES.flatMap((item) => (ratings[item] === null ? [] : [item]));
  return map(all(known.map((item) => map(rated(item, ratings[item]), (mark) => ({ item, mark })))), (marks) =>
    marks
      .toSorted((one, other) => other.mark - one.mark)
      .slice(0, GREATEST)
      .map(({ item }) => item),
  );
}

export interface Reflection {
  readonly kept: number;
  /** Answered with no: what to work on. */
  readonly open: readonly SelfItem<"REFLECTIONS">[];
  readonly unanswered: readonly SelfItem<"REFLECTIONS">[];
}

/**
 * Twelve yes-or-no questions of a seller whose results are poor.
 * @model MIND-1
 * @origin seed for the number, own for the questions
 */
export function reflection(answers: Readonly<Record<SelfItem<"REFLECTIONS">, boolean | null>>): Reflection {
  const of = (answer: boolean | null) => SELF_LISTS.REFLECTIONS.filter((item) => answers[item] === answer);
  return { kept: of(true).length, open: of(false), unanswered: of(null) };
}

function rated(item: string, value: number | null): Outcome<number> {
  return value === null ? fail({ code: "missing", argument: item }) : within(item, value, 1, 5);
}
