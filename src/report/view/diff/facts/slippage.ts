import type { DealMovement } from "./deal-steps.ts";

/** How far expected signings moved: days later, earlier with a minus. */
export interface Slippage {
  /** Opportunities that live in both workbooks with a date in both. */
  readonly deals: number;
  readonly moved: number;
  /** Days per opportunity; null without one. */
  readonly mean: number | null;
  /** Days weighted by amount, the mean of old and new; null without amounts. */
  readonly weighted: number | null;
}

interface Slip {
  readonly days: number;
  readonly weight: number;
}

export function slipOf({ pair: { old, new: later }, from, to }: DealMovement): Slip | null {
  if (old === null || later === null || from !== "living" || to !== "living") return null;
  if (old.expSign === null || later.expSign === null) return null;
  const weights = [old.amount, later.amount].filter((amount) => amount !== null);
  const weight = weights.length === 0 ? 0 : weights.reduce((sum, amount) => sum + amount, 0) / weights.length;
  return { days: later.expSign - old.expSign, weight };
}

export function slippageOf(movements: readonly DealMovement[]): Slippage {
  const slips = movements.map(slipOf).filter((slip) => slip !== null);
  const total = slips.reduce((sum, { weight }) => sum + weight, 0);
  const weightedDays = slips.reduce((sum, { days, weight }) => sum + days * weight, 0);
  return {
    deals: slips.length,
    moved: slips.filter(({ days }) => days !== 0).length,
    mean: slips.length === 0 ? null : slips.reduce((sum, { days }) => sum + days, 0) / slips.length,
    weighted: total === 0 ? null : weightedDays / total,
  };
}
