import { meanOf } from "../kernel/slope.ts";
import { faultOfNumber } from "../kernel/guard.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** One way to develop a customer, as the meeting sees it. */
export interface Way {
  /** Chance of success, 0–1. */
  readonly chance: number | null;
  /** Expected cost in yuan. */
  readonly cost: number | null;
  /** Days, or any other one unit of time. */
  readonly time: number | null;
}

export interface WayScore {
  /** 0–100; the points of chance, cost and time add up to it. */
  readonly score: number;
  readonly chance: number;
  readonly cost: number;
  readonly time: number;
}

/**
 * Scores of several ways: the chance as it is, cost and time against the cheapest and the fastest way, weighted.
 * Faults: missing, out-of-range, zero-denominator when every weight is 0.
 * @model REC-7
 * @origin own
 */
export function wayVote(ways: readonly Way[], parameters: Parameters): Outcome<readonly WayScore[]> {
  const weights = {
    chance: parameters["way.weight.chance"],
    cost: parameters["way.weight.cost"],
    time: parameters["way.weight.time"],
  };
  const sum = weights.chance + weights.cost + weights.time;
  if (sum === 0) return fail({ code: "zero-denominator", argument: "weights" });
  let [cheapest, fastest] = [Infinity, Infinity];
  for (const { chance, cost, time } of ways) {
    const fault =
      faultOfNumber("wayChance", chance, 0, 1) ??
      faultOfNumber("wayCost", cost, 0, Infinity) ??
      faultOfNumber("wayTime", time, 0, Infinity);
    if (fault) return fault;
    cheapest = Math.min(cheapest, cost ?? 0);
    fastest = Math.min(fastest, time ?? 0);
  }
  const scores = ways.map((way) => {
    const chance = (100 * weights.chance * (way.chance ?? 0)) / sum;
    const cost = (100 * weights.cost * partOfBest(cheapest, way.cost ?? 0)) / sum;
    const time = (100 * weights.time * partOfBest(fastest, way.time ?? 0)) / sum;
    return { score: chance + cost + time, chance, cost, time };
  });
  return ok(scores);
}

// 1 for the best; a way that costs nothing leaves the others 0.
function partOfBest(best: number, value: number): number {
  return value === best ? 1 : best / value;
}

/**
 * The view of a meeting on one way: the means of what its members entered, each part without those who said nothing.
 * @model REC-7
 * @origin own
 */
export function meetingView(views: readonly Way[]): Way {
  const mean = (part: keyof Way) => meanOf(views.flatMap((view) => view[part] ?? []));
  return { chance: mean("chance"), cost: mean("cost"), time: mean("time") };
}
