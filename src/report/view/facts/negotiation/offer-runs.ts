import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { OfferSide } from "#core/codes/deals.ts";
import type { Row } from "#workbook/contract.ts";

type Offer = Row<"offers">;

/** Prices after each round in yuan, index 0 is the opening; null before a side's first offer. */
export type OfferRun = readonly (number | null)[];

export interface OfferRuns {
  readonly own: OfferRun;
  readonly other: OfferRun;
}

/**
 * Both sides' prices round by round as known on a day. The last offer of a round counts and stands until the next one.
 * An opening that the log does not hold comes before its first offer.
 */
export function offerRuns(offers: readonly Offer[], opening: number | null, asOf: SerialDate): OfferRuns {
  const known = offers.filter(({ date }) => date === null || date <= asOf);
  const [own, other] = [byRound(known, "OWN"), byRound(known, "OTHER")];
  const first = firstRound(own);
  const isOpeningApart = opening !== null && first !== null && first > 0 && own.get(first) !== opening;
  if (isOpeningApart) own.set(0, opening);
  const base = isOpeningApart ? 0 : (first ?? firstRound(other) ?? 0);
  return { own: runFrom(own, base), other: runFrom(other, base) };
}

/** Round → price; offers without a round are counted in the order of their dates. */
function byRound(offers: readonly Offer[], side: OfferSide): Map<number, number> {
  const ordered = offers
    .filter((offer) => offer.side === side)
    .toSorted((one, two) => (one.date ?? Infinity) - (two.date ?? Infinity) || (one.round ?? 0) - (two.round ?? 0));
  const numbered = ordered.every(({ round }) => round !== null);
  return new Map(ordered.map(({ round, price }, index) => [numbered ? (round ?? index) : index, price]));
}

function firstRound(prices: ReadonlyMap<number, number>): number | null {
  return prices.size === 0 ? null : Math.min(...prices.keys());
}

function runFrom(prices: ReadonlyMap<number, number>, base: number): OfferRun {
  if (prices.size === 0) return [];
  const run: (number | null)[] = [];
  for (let round = 0; round <= Math.max(...prices.keys()) - base; round += 1) {
    run.push(prices.get(round + base) ?? run.at(-1) ?? null);
  }
  return run;
}

/** The prices that were offered, without the rounds before the first. */
export function offered(run: OfferRun): readonly number[] {
  return run.filter((price) => price !== null);
}
