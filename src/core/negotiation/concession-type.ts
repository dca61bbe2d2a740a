import type { ConcessionPattern, TradeSide } from "../codes/deals.ts";
import type { ConcessionRule, ConcessionSize, ConcessionType } from "../codes/results/negotiation.ts";
import { exceeds, numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { nearestPattern, quarterShares } from "./pattern-distance.ts";

export interface ConcessionVerdict {
  readonly type: ConcessionType;
  readonly rule: ConcessionRule;
  /** All that was given, in yuan. */
  readonly total: number;
  /** Share of the total in each concession; empty where the total is not above 0. */
  readonly shares: readonly number[];
  /** The same run in four quarters, which is what the patterns are compared with; empty likewise. */
  readonly quarters: readonly number[];
  /** The pattern nearest in form, whatever decided; null where there are no shares. */
  readonly nearest: { readonly pattern: ConcessionPattern; readonly distance: number } | null;
  /** Part of the room between opening and walk-away that was given; null without a room. */
  readonly roomUsed: number | null;
  readonly size: ConcessionSize | null;
}

/** What a party gave from one of its offers to the next, in yuan; a seller gives by going down. */
export function concessionsOf(offers: readonly number[], side: TradeSide): readonly number[] {
  return offers.slice(1).map((offer, index) => {
    const before = offers[index] ?? offer;
    return side === "SELLER" ? before - offer : offer - before;
  });
}

/**
 * Type of a closed series of concessions: the first rule that holds, else the nearest of the patterns.
 * A series that goes on must not be asked about, as a beginning looks like another pattern.
 * Faults: out-of-range for a room that is not above 0.
 * @param room opening less walk-away in yuan, as a positive number, or null
 * @model CONC-2
 * @origin own
 */
export function concessionType(
  concessions: readonly number[],
  room: number | null,
  parameters: Parameters,
): Outcome<ConcessionVerdict> {
  const total = concessions.reduce((sum, concession) => sum + concession, 0);
  const checked = numbers({ concessionRoom: [room ?? 1, Number.MIN_VALUE, Infinity] });
  return map(checked, ({ concessionRoom }) => {
    const shares = exceeds(total, 0) ? concessions.map((concession) => concession / total) : [];
    const quarters = shares.length === 0 ? [] : quarterShares(shares);
    const nearest = quarters.length === 0 ? null : nearestPattern(quarters);
    const [type, rule] = decide(concessions, shares, nearest, parameters);
    const roomUsed = room === null ? null : total / concessionRoom;
    const size = roomUsed === null || shares.length === 0 ? null : sizeOf(roomUsed, parameters);
    return { type, rule, total, shares, quarters, nearest, roomUsed, size };
  });
}

function decide(
  concessions: readonly number[],
  shares: readonly number[],
  nearest: ConcessionVerdict["nearest"],
  parameters: Parameters,
): readonly [ConcessionType, ConcessionRule] {
  if (concessions.length < 2) return ["TOO-FEW", "COUNT"];
  if (concessions.every((concession) => concession === 0)) return ["NONE", "ZERO"];
  if (nearest === null) return ["REVERSED", "NET"];
  if (shares.some((share) => exceeds(0, share))) return ["TAKE-BACK", "BACK"];

  const last = shares.at(-1) ?? 0;
  if (reaches(last, parameters["concession.allAtOnce"])) return ["ALL-LAST", "LAST"];
  if (reaches(shares[0] ?? 0, parameters["concession.allAtOnce"])) return ["ALL-FIRST", "FIRST"];
  // Shares of many rounds are small and so are their differences: they are measured as those of four rounds.
  const spread = ((Math.max(...shares) - Math.min(...shares)) * shares.length) / 4;
  if (reaches(parameters["concession.evenSpread"], spread)) return ["EQUAL", "EVEN"];
  const isTiny = shares.slice(0, -1).every((share) => reaches(parameters["concession.tinyStep"], share));
  if (isTiny && reaches(last, parameters["concession.tinyLast"])) return ["TOUGH", "TINY"];
  return reaches(parameters["concession.distance"], nearest.distance) ? [nearest.pattern, "NEAREST"] : ["MIXED", "FAR"];
}

function sizeOf(roomUsed: number, parameters: Parameters): ConcessionSize {
  if (reaches(parameters["concession.small"], roomUsed)) return "SMALL";
  return reaches(parameters["concession.medium"], roomUsed) ? "MEDIUM" : "LARGE";
}
