import { reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { winRate } from "./win-rate.ts";

export interface OwnProbability {
  readonly probability: number;
  /** Whether so many were decided that it may replace the ladder. */
  readonly enough: boolean;
}

/**
 * A step's chance by one's own history: won ÷ (won + lost) of the opportunities that reached it.
 * Faults: out-of-range below 0, zero-denominator when none was decided.
 * @model FUN-1
 * @origin std
 */
export function ownProbability(won: number, lost: number, parameters: Parameters): Outcome<OwnProbability> {
  return map(winRate(won, lost), (probability) => ({
    probability,
    enough: reaches(won + lost, parameters["step.enoughClosed"]),
  }));
}
