import { quarterOf } from "../calendar/calendar-parts.ts";
import type { SerialDate } from "../calendar/serial-date.ts";
import type { RelationshipLevel, Status, Step } from "../codes/codes.ts";
import type { LevellingBar } from "../codes/results/people.ts";
import { numbers, present } from "../kernel/guard.ts";
import { all, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { stanceOf } from "../relationships/relationship-level.ts";
import { isOpen } from "./open-opportunity.ts";
import { stepNumber, stepProbability } from "./step-probability.ts";

export interface LevellingCandidate {
  /** Yuan. */
  readonly amount: number | null;
  readonly step: Step | null;
  /** Days by which the signing could come earlier. */
  readonly slackDays: number | null;
  /** null is not released as far as anybody knows. */
  readonly budgetReleased: boolean | null;
  /** Level of the key decision maker; null is not rated. */
  readonly kdmLevel: RelationshipLevel | null;
}

export interface LevellingScore {
  /** Weighted amount × slack in units of 90 days; 0 where something bars it. */
  readonly score: number;
  /** The first thing that keeps the opportunity from coming earlier; null for a candidate. */
  readonly bar: LevellingBar | null;
}

/**
 * How much is gained by bringing an opportunity of the fourth quarter forward. A candidate has come to ST4, has its
 * budget, its key decision maker is not against us, and there is time to win.
 * Faults: missing, also for a level that is not rated where it decides; out-of-range below 0.
 * @model FC-2
 * @origin own
 */
export function levellingScore(candidate: LevellingCandidate, parameters: Parameters): Outcome<LevellingScore> {
  const entered = numbers({ amount: [candidate.amount, 0, Infinity], slackDays: [candidate.slackDays, 0, Infinity] });
  if (!entered.ok) return entered;
  const step = present("step", candidate.step);
  if (!step.ok) return step;
  const barred = (bar: LevellingBar) => ok({ score: 0, bar });
  if (step.value === "ST7") return barred("SIGNED");
  if (stepNumber(step.value) < parameters["levelling.step"]) return barred("STEP");
  if (candidate.budgetReleased !== true) return barred("BUDGET");
  const level = present("kdmLevel", candidate.kdmLevel);
  if (!level.ok) return level;
  if (stanceOf(level.value) === "OPPOSES") return barred("RELATION");
  const { amount, slackDays } = entered.value;
  if (slackDays === 0) return barred("SLACK");
  const weighted = amount * stepProbability(step.value, parameters);
  return ok({ score: (weighted * slackDays) / parameters["levelling.slackDays"], bar: null });
}

export interface DatedCandidate extends LevellingCandidate {
  readonly expSign: SerialDate | null;
  readonly status: Status;
}

/**
 * The open candidates whose signing is expected in a fourth quarter, the greatest gain first, equal ones in the given order.
 * Faults: those of levellingScore.
 * @model FC-2
 * @origin own
 */
export function levellingList<Opportunity extends DatedCandidate>(
  opportunities: readonly Opportunity[],
  parameters: Parameters,
): Outcome<readonly { readonly opportunity: Opportunity; readonly score: number }[]> {
  const inQ4 = opportunities.filter(
    (opportunity) => isOpen(opportunity) && opportunity.expSign !== null && quarterOf(opportunity.expSign) === 4,
  );
  const scored = inQ4.map((opportunity) =>
    map(levellingScore(opportunity, parameters), ({ score, bar }) => ({ opportunity, score, bar })),
  );
  return map(all(scored), (known) =>
    known
      .filter(({ bar }) => bar === null)
      .map(({ opportunity, score }) => ({ opportunity, score }))
      .sort((one, other) => other.score - one.score),
  );
}
