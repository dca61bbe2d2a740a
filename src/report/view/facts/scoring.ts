import type { ScoringKind } from "#core/codes/deals.ts";
import { fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { averagePriceScores } from "#core/tender/average-price-scores.ts";
import { bidTotals, type BidTotal } from "#core/tender/bid-totals.ts";
import { lowestPriceScores } from "#core/tender/lowest-price-scores.ts";
import { simulatePrices, type PriceSimulation } from "#core/tender/price-simulation.ts";
import type { Row } from "#workbook/contract.ts";
import type { TenderRows } from "./tender-rows.ts";

/** A valid bid with its scores; null is not known. */
export interface ScoredBidder {
  readonly bidder: Row<"bidders">;
  readonly priceScore: number | null;
  readonly technical: number | null;
  readonly commercial: number | null;
  readonly bonus: number | null;
  readonly total: BidTotal | null;
}

export interface Scoring {
  /** Full marks for the price; null where no scoring item is of that kind. */
  readonly priceWeight: number | null;
  /** In the order of their ranks, unknown ones last. */
  readonly bidders: readonly ScoredBidder[];
  /** Faults of the price scores and of the totals say what is missing. */
  readonly totals: Outcome<readonly BidTotal[]>;
  readonly simulation: Outcome<PriceSimulation>;
}

/** What the bids would come to as they are expected today. */
export function scoringOf(rows: TenderRows, parameters: Parameters): Scoring {
  const { tender, scoringItems } = rows;
  const priced = scoringItems.filter(({ kind }) => kind === "PRICE");
  const priceWeight = priced.length === 0 ? null : sum(priced.map(({ points }) => points ?? 0));
  const bidders = rows.bidders.filter(({ valid }) => valid !== false);
  const prices = priceScores(rows, bidders, priceWeight, parameters);
  const scored = bidders.map((bidder, at) => ({
    bidder,
    priceScore: bidder.priceScore ?? (prices.ok ? (prices.value[at] ?? null) : null),
    technical: bidder.technicalScore ?? judged(rows, bidder, "TECHNICAL"),
    commercial: bidder.commercialScore ?? judged(rows, bidder, "COMMERCIAL"),
    bonus: bidder.bonus ?? judged(rows, bidder, "BONUS"),
    price: bidder.price,
  }));
  const totals = bidders.length === 0 ? fail({ code: "missing", argument: "bidPrice" } as const) : bidTotals(scored);
  const withTotals = scored.map((one, at) => ({ ...one, total: totals.ok ? (totals.value[at] ?? null) : null }));
  return {
    priceWeight,
    bidders: withTotals.toSorted((one, other) => rankOf(one) - rankOf(other)),
    totals,
    simulation: simulation(withTotals, tender, priceWeight, parameters),
  };
}

function rankOf({ total }: ScoredBidder): number {
  return total === null ? Infinity : total.rank;
}

function priceScores(
  { tender }: TenderRows,
  bidders: readonly Row<"bidders">[],
  weight: number | null,
  parameters: Parameters,
): Outcome<readonly number[]> {
  if (tender.priceMethod === "AVERAGE") {
    const method = { weight, regime: tender.regime, trim: true };
    const found = averagePriceScores(
      bidders.map(({ price }) => price),
      method,
      parameters,
    );
    return found.ok ? ok(found.value.scores) : found;
  }
  const bids = bidders.map(({ price, small }) => ({ price, deduction: small === true ? tender.priceDeduction : null }));
  return lowestPriceScores(bids, weight);
}

/** Points of the simulated evaluation; for ourselves what we expect where nobody simulated. */
function judged(rows: TenderRows, { bidder, own }: Row<"bidders">, kind: ScoringKind): number | null {
  const items = rows.scoringItems.filter((item) => item.kind === kind);
  if (items.length === 0) return 0;
  const points = items.map(({ item, expected }) => {
    const given = rows.scores.filter((score) => score.item === item && score.bidder === bidder);
    if (given.length > 0) return sum(given.map((score) => score.points)) / given.length;
    return own === true ? expected : null;
  });
  return points.includes(null) ? null : sum(points.map((each) => each ?? 0));
}

const STEPS = 7;

/** A small enterprise's price counts with its deduction, so prices are weighed as the evaluation would. */
function simulation(
  scored: readonly ScoredBidder[],
  tender: TenderRows["tender"],
  weight: number | null,
  parameters: Parameters,
): Outcome<PriceSimulation> {
  const { ceiling, regime, priceMethod } = tender;
  const method = priceMethod ?? "LOWEST";
  const own = scored.find(({ bidder }) => bidder.own === true);
  const rivals = scored.filter(({ bidder }) => bidder.own !== true);
  if (method === "AVERAGE" && regime === "GOV-PROC")
    return fail({ code: "not-lawful", argument: "regime", found: regime, citation: "MOF87 55" });
  const known = rivals.flatMap(({ bidder }) => bidder.price ?? []);
  const counted = ({ small }: Row<"bidders">) =>
    method === "LOWEST" && small === true ? 1 - (tender.priceDeduction ?? 0) : 1;
  const ours = own === undefined ? 1 : counted(own.bidder);
  const question = {
    ourPrices: known.length === 0 ? [] : pricesAround(known, ceiling).map((price) => price * ours),
    ourOther: own === undefined ? null : otherPoints(own),
    rivals: rivals.map((rival) => ({
      price: rival.bidder.price === null ? null : rival.bidder.price * counted(rival.bidder),
      other: otherPoints(rival),
    })),
    weight,
    method,
  };
  return map(simulatePrices(question, parameters), ({ prices, highestWinning }) => ({
    prices: prices.map((one) => ({ ...one, price: one.price / ours })),
    highestWinning: highestWinning === null ? null : highestWinning / ours,
  }));
}

/** From 10 % below the lowest rival to 10 % above the highest, the ceiling at most: says nothing of our own price. */
function pricesAround(rivals: readonly number[], ceiling: number | null): readonly number[] {
  const lowest = Math.min(...rivals) * 0.9;
  const highest = Math.max(lowest, Math.min(Math.max(...rivals) * 1.1, ceiling ?? Infinity));
  return Array.from({ length: STEPS }, (_, step) => lowest + ((highest - lowest) * step) / (STEPS - 1));
}

function otherPoints({ technical, commercial, bonus }: ScoredBidder): number | null {
  return technical === null || commercial === null ? null : technical + commercial + (bonus ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
