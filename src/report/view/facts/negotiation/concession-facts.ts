import type { ConcessionPattern } from "#core/codes/deals.ts";
import { progressAgainst, type ConcessionProgress } from "#core/negotiation/concession-progress.ts";
import { concessionsOf, concessionType, type ConcessionVerdict } from "#core/negotiation/concession-type.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { Row } from "#workbook/contract.ts";
import { offered, type OfferRun } from "./offer-runs.ts";
import { betterFor, valueOf, type PriceFacts } from "./price-facts.ts";

type Step = Row<"concessionPlans">;

export interface ConcessionFacts {
  /** In the order of the rounds. */
  readonly plan: readonly Step[];
  readonly pattern: ConcessionPattern | null;
  /** Prices by the plan after each round, from the opening on; empty without an opening or a plan. */
  readonly plannedPrices: readonly number[];
  /** What we gave in each round, in yuan. */
  readonly own: readonly number[];
  readonly other: readonly number[];
  readonly given: number;
  /** By the plan after as many rounds. */
  readonly plannedGiven: number | null;
  readonly progress: ConcessionProgress | null;
  /** None after the end, and none while a tender bars talks. */
  readonly next: NextStep | null;
  /** Of a closed negotiation only. */
  readonly verdict: ConcessionVerdict | null;
}

export interface NextStep {
  readonly round: number;
  /** What to give, in yuan. */
  readonly amount: number;
  /** Where our offer then stands. */
  readonly price: number;
  /** The walk-away leaves less than the plan. */
  readonly cut: boolean;
  readonly step: Step;
  /** What the plan gives after it, and where that ends. */
  readonly later: number;
  readonly lastPrice: number;
}

export function concessionFacts(
  rows: readonly Step[],
  run: { readonly own: OfferRun; readonly other: OfferRun },
  prices: PriceFacts,
  { closed, barred }: { readonly closed: boolean; readonly barred: boolean },
  parameters: Parameters,
): ConcessionFacts {
  const plan = rows.toSorted((one, two) => one.round - two.round);
  const amounts = plan.map(({ amount }) => amount);
  const own = concessionsOf(offered(run.own), prices.side);
  const other = concessionsOf(offered(run.other), prices.side === "SELLER" ? "BUYER" : "SELLER");
  const progress = valueOf(progressAgainst(amounts, own, parameters));
  const room = roomOf(prices);
  return {
    plan,
    pattern: plan.find(({ pattern }) => pattern !== null)?.pattern ?? null,
    plannedPrices: plannedPrices(amounts, prices),
    own,
    other,
    given: sum(own),
    plannedGiven: progress === null ? null : sum(amounts.slice(0, own.length)),
    progress,
    next: closed || barred ? null : nextStep(plan, own.length, progress, prices),
    verdict: closed ? valueOf(concessionType(own, room, parameters)) : null,
  };
}

/** From the opening to the walk-away; null where there is none. */
function roomOf({ side, own: { opening, walkAway } }: PriceFacts): number | null {
  const room = opening === null || walkAway === null ? 0 : betterFor(side, opening, walkAway);
  return room > 0 ? room : null;
}

function plannedPrices(amounts: readonly number[], prices: PriceFacts): readonly number[] {
  const { opening } = prices.own;
  if (opening === null || amounts.length === 0) return [];
  return [opening, ...amounts.map((_, index) => yielded(prices, opening, sum(amounts.slice(0, index + 1))))];
}

/** The step that the plan gives next: less where more than the plan was given already or the walk-away comes first. */
function nextStep(
  plan: readonly Step[],
  done: number,
  progress: ConcessionProgress | null,
  prices: PriceFacts,
): NextStep | null {
  const step = plan[done];
  const { current, walkAway } = prices.own;
  const back = progress?.nextStep ?? null;
  if (step === undefined || current === null || back === null) return null;
  const wished = Math.min(step.amount, back);
  const left = walkAway === null ? Infinity : Math.max(0, betterFor(prices.side, current, walkAway));
  const amount = Math.min(wished, left);
  const later = Math.min(sum(plan.slice(done + 1).map((one) => one.amount)), left - amount);
  const price = yielded(prices, current, amount);
  const lastPrice = yielded(prices, price, later);
  return { round: done + 1, amount, price, cut: amount < wished, step, later, lastPrice };
}

/** A price after giving way. */
export function yielded({ side }: Pick<PriceFacts, "side">, price: number, amount: number): number {
  return side === "SELLER" ? price - amount : price + amount;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
