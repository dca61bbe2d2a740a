import type { ConcessionPattern } from "../codes/deals.ts";
import type { ConcessionPace } from "../codes/results/negotiation.ts";
import { exceeds, numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { patternShares } from "./concession-pattern.ts";
import { checkRounds } from "./concession-plan.ts";

/** A negotiation that goes on, against its plan. */
export interface RunningConcessions {
  readonly pattern: ConcessionPattern;
  /** Whole concession that is planned, in yuan. */
  readonly total: number | null;
  readonly rounds: number;
  /** What was given in each round so far, in yuan. */
  readonly concessions: readonly number[];
}

export interface ConcessionProgress {
  readonly roundsDone: number;
  readonly given: number;
  /** Of the planned total, so far. */
  readonly givenShare: number;
  /** Of the planned total, by the plan, after as many rounds. */
  readonly plannedShare: number;
  readonly pace: ConcessionPace;
  /** What the plan gives in the next round, in yuan, not rounded; null after the last. */
  readonly plannedStep: number | null;
  /** What brings us back to the plan in the next round: never takes back more than the plan itself; null after the last. */
  readonly nextStep: number | null;
}

/**
 * What was given so far against the same number of rounds of the plan.
 * Faults: missing, out-of-range for a total that is not above 0 and for rounds that a plan cannot have.
 * @model CONC-2
 * @origin own
 */
export function concessionProgress(running: RunningConcessions, parameters: Parameters): Outcome<ConcessionProgress> {
  const rounds = checkRounds(running.rounds);
  if (!rounds.ok) return rounds;
  const entered = numbers({ concessionTotal: [running.total, Number.MIN_VALUE, Infinity] });
  return map(entered, ({ concessionTotal: total }) =>
    progressOf(patternShares(running.pattern, rounds.value), total, running.concessions, parameters),
  );
}

/**
 * The same against amounts that were planned round by round, in yuan.
 * Faults: missing without a round, out-of-range for amounts whose sum is not above 0.
 * @model CONC-2
 * @origin own
 */
export function progressAgainst(
  planned: readonly number[],
  concessions: readonly number[],
  parameters: Parameters,
): Outcome<ConcessionProgress> {
  const sum = planned.length === 0 ? null : planned.reduce((total, amount) => total + amount, 0);
  const entered = numbers({ concessionTotal: [sum, Number.MIN_VALUE, Infinity] });
  return map(entered, ({ concessionTotal: total }) => {
    const shares = planned.map((amount) => amount / total);
    return progressOf(shares, total, concessions, parameters);
  });
}

function progressOf(
  shares: readonly number[],
  total: number,
  concessions: readonly number[],
  parameters: Parameters,
): ConcessionProgress {
  const roundsDone = concessions.length;
  const plannedAfter = (count: number) => shares.slice(0, count).reduce((sum, share) => sum + share, 0);
  const given = concessions.reduce((sum, concession) => sum + concession, 0);
  const givenShare = given / total;
  const plannedShare = plannedAfter(roundsDone);
  const share = shares[roundsDone];
  const plannedStep = share === undefined ? null : share * total;
  const toPlan = plannedAfter(roundsDone + 1) * total - given;
  return {
    roundsDone,
    given,
    givenShare,
    plannedShare,
    pace: plannedStep === null ? "DONE" : paceOf(givenShare - plannedShare, parameters["concession.onPlan"]),
    plannedStep,
    nextStep: plannedStep === null ? null : Math.max(Math.min(0, plannedStep), toPlan),
  };
}

function paceOf(difference: number, tolerance: number): ConcessionPace {
  if (exceeds(difference, tolerance)) return "AHEAD";
  return exceeds(-difference, tolerance) ? "BEHIND" : "ON-PLAN";
}
