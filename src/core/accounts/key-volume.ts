import type { KeyClass, VolumeTest } from "../codes/results/accounts.ts";
import { reaches, within } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import { percentile } from "../kernel/percentile.ts";
import { countHolding, type Known } from "../kernel/three-valued.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** A customer's trade over one period, the same for all; null is not known. */
export interface Trade {
  /** Orders in the period. */
  readonly frequency: number | null;
  /** Purchases in yuan; negative is a net return. */
  readonly amount: number | null;
  /** Gross margin as a share of sales, up to 1; may be negative. */
  readonly margin: number | null;
}

export interface KeyByVolume {
  readonly limits: VolumeLimits;
  /** In the order of the list. */
  readonly customers: readonly VolumeVerdict[];
}

export interface VolumeVerdict {
  /** KEY or REGULAR; null where it turns on what is not known. */
  readonly class: Exclude<KeyClass, "CANDIDATE"> | null;
  readonly tests: Readonly<Record<VolumeTest, Known>>;
}

export interface VolumeLimits {
  /** Percentile of the list; null when nobody has a value. */
  readonly frequency: number | null;
  readonly amount: number | null;
  /** Mean margin of the list, weighted by the purchases above 0. */
  readonly margin: number | null;
}

/**
 * Second way to tell key accounts, against the list itself: orders often, buys much, earns well. Two of the three make
 * KEY when buying much is among them. Who bought nothing or never ordered is not at the top, whatever the percentile.
 * Fault: out-of-range.
 * @model KA-2
 * @origin seed for the three tests, own for the limits
 */
export function keyByVolume(trades: readonly Trade[], parameters: Parameters): Outcome<KeyByVolume> {
  for (const trade of trades) {
    const checked = checkTrade(trade);
    if (!checked.ok) return checked;
  }
  const limits = limitsOf(trades, parameters["keyVolume.percentile"]);
  const needed = parameters["keyVolume.tests"];
  const customers = trades.map((trade): VolumeVerdict => {
    const tests = testsOf(trade, limits);
    const { least, most } = countHolding([tests.AMOUNT, tests.FREQUENCY, tests.MARGIN]);
    const worst = tests.AMOUNT === true && least >= needed;
    const best = tests.AMOUNT !== false && most >= needed;
    return { class: worst === best ? (worst ? "KEY" : "REGULAR") : null, tests };
  });
  return ok({ limits, customers });
}

function limitsOf(trades: readonly Trade[], part: number): VolumeLimits {
  const known = (of: "frequency" | "amount") => trades.map((trade) => trade[of]).filter((value) => value !== null);
  return {
    frequency: percentile(known("frequency"), part),
    amount: percentile(known("amount"), part),
    margin: weightedMargin(trades),
  };
}

function checkTrade(trade: Trade): Outcome<number> {
  const frequency = within("keyFrequency", trade.frequency ?? 0, 0, Infinity);
  if (!frequency.ok) return frequency;
  const amount = within("amount", trade.amount ?? 0, -Infinity, Infinity);
  return amount.ok ? within("keyMargin", trade.margin ?? 0, -Infinity, 1) : amount;
}

function weightedMargin(trades: readonly Trade[]): number | null {
  let profit = 0;
  let sales = 0;
  for (const { amount, margin } of trades) {
    if (amount === null || margin === null || amount <= 0) continue;
    profit += amount * margin;
    sales += amount;
  }
  return sales === 0 ? null : profit / sales;
}

function testsOf({ frequency, amount, margin }: Trade, limits: VolumeLimits): Readonly<Record<VolumeTest, Known>> {
  return {
    AMOUNT: amount !== null && amount <= 0 ? false : reachesLimit(amount, limits.amount),
    FREQUENCY: frequency === 0 ? false : reachesLimit(frequency, limits.frequency),
    MARGIN: reachesLimit(margin, limits.margin),
  };
}

function reachesLimit(value: number | null, limit: number | null): Known {
  return value === null || limit === null ? null : reaches(value, limit);
}
