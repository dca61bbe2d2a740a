import type { ConcessionPattern } from "../codes/deals.ts";

/**
 * The nine patterns: per cent of the whole concession in each of four rounds. The numbers are what the names mean, so
 * they are no parameters.
 * @model CONC-1
 * @origin seed for the names, std for the numbers, own for the last of TOUGH and the first of TAKE-BACK, which the
 * source leaves out or prints with a wrong sum
 */
export const CONCESSION_PERCENTS = {
  "ALL-LAST": [0, 0, 0, 100],
  TOUGH: [5, 5, 5, 85],
  EQUAL: [25, 25, 25, 25],
  RISING: [13, 22, 28, 37],
  FALLING: [37, 28, 22, 13],
  STEEP: [43, 33, 20, 4],
  "HOT-COLD": [80, 18, 0, 2],
  "TAKE-BACK": [83, 17, -1, 1],
  "ALL-FIRST": [100, 0, 0, 0],
} as const satisfies Readonly<Record<ConcessionPattern, readonly [number, number, number, number]>>;

/** Fewer rounds cannot tell the patterns apart; from seven on the last of the four would fill two rounds. */
export const LEAST_ROUNDS = 3;
export const MOST_ROUNDS = 6;

/**
 * Shares of a pattern in a number of rounds, adding up to 1: every round takes the share of the nearest of the four,
 * the later of two, and all count against their sum.
 * @param rounds a whole number from LEAST_ROUNDS to MOST_ROUNDS
 * @model CONC-1
 * @origin own for numbers of rounds other than four
 */
export function patternShares(pattern: ConcessionPattern, rounds: number): readonly number[] {
  const four: readonly number[] = CONCESSION_PERCENTS[pattern];
  const percents = Array.from({ length: rounds }, (_, round) => four[Math.round((round * 3) / (rounds - 1))] ?? 0);
  const sum = percents.reduce((total, percent) => total + percent, 0);
  return percents.map((percent) => percent / sum);
}
