import { numbers } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";

/** Scores of one bid; null counts as missing but for the bonus, which may be none. */
export interface ScoredBid {
  readonly priceScore: number | null;
  readonly technical: number | null;
  readonly commercial: number | null;
  readonly bonus: number | null;
  /** Price in yuan, which decides between equal totals when every price is known. */
  readonly price: number | null;
}

export interface BidTotal {
  readonly total: number;
  /** 1 for the best; bids that nothing tells apart share it, and the next rank is left out. */
  readonly rank: number;
}

/**
 * Totals and ranks of the bids of one tender. Of equal totals the lower price, then the better technical score comes
 * first; the tender documents prevail. Faults: missing, out-of-range.
 * @model TEND-4
 * @origin std for the sum, own for ties
 */
export function bidTotals(bids: readonly ScoredBid[]): Outcome<readonly BidTotal[]> {
  const given = all(
    bids.map(({ priceScore, technical, commercial, bonus, price }) =>
      map(
        numbers({
          priceScore: [priceScore, 0, Infinity],
          technical: [technical, 0, Infinity],
          commercial: [commercial, 0, Infinity],
          bonus: [bonus ?? 0, 0, Infinity],
          bidPrice: [price ?? 0, 0, Infinity],
        }),
        (scores): Standing => {
          const total = scores.priceScore + scores.technical + scores.commercial + scores.bonus;
          return { total, settled: Math.round(total * 1e9), price, technical: scores.technical };
        },
      ),
    ),
  );
  return map(given, ranked);
}

interface Standing {
  readonly total: number;
  /** Totals that differ by rounding noise only are equal. */
  readonly settled: number;
  readonly price: number | null;
  readonly technical: number;
}

function ranked(standings: readonly Standing[]): readonly BidTotal[] {
  const isPriced = standings.every(({ price }) => price !== null);
  const compare = (one: Standing, other: Standing) =>
    other.settled - one.settled ||
    (isPriced ? (one.price ?? 0) - (other.price ?? 0) : 0) ||
    other.technical - one.technical;
  const ranks = new Map<Standing, number>();
  let rank = 0;
  let before: Standing | null = null;
  for (const standing of standings.toSorted(compare)) {
    if (before === null || compare(before, standing) !== 0) rank = ranks.size + 1;
    ranks.set(standing, rank);
    before = standing;
  }
  return standings.map((standing) => ({ total: standing.total, rank: ranks.get(standing) ?? 0 }));
}
