import type { TradeSide } from "../codes/deals.ts";
import type { PreparationState } from "../codes/results/negotiation.ts";
import { exceeds, numbers } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";

/** Prices in yuan from our side of the trade. */
export interface PreparedPrices {
  readonly side: TradeSide;
  readonly opening: number | null;
  readonly target: number | null;
  readonly walkAway: number | null;
  /** Price that the best alternative comes to; null when it has no known value. */
  readonly batnaValue: number | null;
}

/** What each step of the plan leaves, in yuan: 0 or more where it is in order, whichever side we are on. */
export interface Preparation {
  readonly state: PreparationState;
  /** Between opening and target. */
  readonly openingRoom: number;
  /** Between target and walk-away. */
  readonly targetRoom: number;
  /** What the walk-away is better than the alternative; null without a value of it. */
  readonly walkAwayRoom: number | null;
}

/**
 * Whether the prices of a preparation are in order: a seller opens at or above the target, which is at or above the
 * walk-away, which is at or above the alternative; for a buyer all is reversed.
 * Faults: missing for the first three prices, out-of-range below 0.
 * @model NEG-2
 * @origin own
 */
export function preparation(prices: PreparedPrices): Outcome<Preparation> {
  const entered = numbers({
    negOpening: [prices.opening, 0, Infinity],
    negTarget: [prices.target, 0, Infinity],
    walkAway: [prices.walkAway, 0, Infinity],
    batnaValue: [prices.batnaValue ?? 0, 0, Infinity],
  });
  return map(entered, ({ negOpening, negTarget, walkAway, batnaValue }) => {
    const roomOf = (one: number, other: number) => (prices.side === "SELLER" ? one - other : other - one);
    const openingRoom = roomOf(negOpening, negTarget);
    const targetRoom = roomOf(negTarget, walkAway);
    const walkAwayRoom = prices.batnaValue === null ? null : roomOf(walkAway, batnaValue);
    const fails = (room: number) => exceeds(-room, 0);
    return {
      state: stateOf([openingRoom, targetRoom, walkAwayRoom ?? 0].map(fails)),
      openingRoom,
      targetRoom,
      walkAwayRoom,
    };
  });
}

function stateOf([opening, target, walkAway]: readonly boolean[]): PreparationState {
  if (opening === true) return "OPENING";
  if (target === true) return "TARGET";
  return walkAway === true ? "WALK-AWAY" : "IN-ORDER";
}
