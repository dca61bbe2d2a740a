import type { RfmSegment } from "../codes/results/value.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { tiesOf } from "./ties.ts";

/** How a customer bought in a period. */
export interface Purchases {
  /** Days since the last order; not needed for a customer without any. */
  readonly recencyDays: number | null;
  /** Number of orders. */
  readonly frequency: number | null;
  /** Amount in yuan; negative where returns exceed sales. */
  readonly monetary: number | null;
}

/** Scores among the listed customers, 1–5, 5 best. */
export interface RfmScore {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  /** The three digits in that order, 111–555. */
  readonly cell: number;
  readonly segment: RfmSegment;
}

const QUINTILES = 5;

// Longer ago than any order; finite, so that it can be compared with a tolerance.
const NEVER = Number.MAX_VALUE;

/**
 * Recency, frequency and amount of each customer in independent fifths of the list. Equal values share one score, that of
 * their middle place, so that the order of the list never matters. The segment asks which scores are high.
 * Faults: missing, out-of-range for negative days or orders.
 * @model RFM-1
 * @origin std for the fifths and the eight segments, own for ties and for what counts as high
 */
export function rfmScores(customers: readonly Purchases[], parameters: Parameters): Outcome<readonly RfmScore[]> {
  return map(all(customers.map(checked)), (entered) => {
    const recency = fifths(entered.map(({ recencyDays }) => -recencyDays));
    const frequency = fifths(entered.map(({ orderCount }) => orderCount));
    const monetary = fifths(entered.map(({ orderAmount }) => orderAmount));
    const high = parameters["rfm.high"];
    return entered.map((_, index) =>
      scoreOf(recency[index] ?? NaN, frequency[index] ?? NaN, monetary[index] ?? NaN, high),
    );
  });
}

function scoreOf(recency: number, frequency: number, monetary: number, high: number): RfmScore {
  const cell = recency * 100 + frequency * 10 + monetary;
  return { recency, frequency, monetary, cell, segment: segmentOf(recency, frequency, monetary, high) };
}

function checked({ recencyDays, frequency, monetary }: Purchases) {
  const neverBought = recencyDays === null && frequency === 0;
  return numbers({
    orderCount: [frequency, 0, Infinity],
    orderAmount: [monetary, -Infinity, Infinity],
    recencyDays: [neverBought ? NEVER : recencyDays, 0, Infinity],
  });
}

/** The fifth of each value, 1 lowest: by the middle of the places that equal values take. */
function fifths(values: readonly number[]): readonly number[] {
  const { groups, groupOf } = tiesOf(values);
  const scores = groups.map(({ first, next }) => 1 + Math.floor((QUINTILES * (first + next)) / (2 * values.length)));
  return Array.from(groupOf, (group) => scores[group] ?? NaN);
}

function segmentOf(recency: number, frequency: number, monetary: number, high: number): RfmSegment {
  const size = reaches(monetary, high) ? "HIGH" : "LOW";
  if (reaches(recency, high)) return reaches(frequency, high) ? `${size}-ACTIVE` : `${size}-RARE`;
  return reaches(frequency, high) ? `${size}-QUIET` : `${size}-FADING`;
}
