import { exceeds, numbers, ratio } from "../kernel/guard.ts";
import { fail, type Outcome } from "../kernel/outcome.ts";

/** All in one unit of money, at the end of the year. */
export interface CurrentPosition {
  readonly currentAssets: number | null;
  readonly inventory: number | null;
  readonly currentLiabilities: number | null;
}

/**
 * FIN-1a: current assets ÷ total assets, 0–1. It says nothing about debts that fall due and takes no part in the light.
 * Faults: missing, out-of-range below 0 or for current assets above all assets, zero-denominator.
 * @model FIN-1
 * @origin seed
 */
export function currentAssetShare(currentAssets: number | null, totalAssets: number | null): Outcome<number> {
  const entered = numbers({ currentAssets: [currentAssets, 0, Infinity], totalAssets: [totalAssets, 0, Infinity] });
  if (!entered.ok) return entered;
  const { currentAssets: part, totalAssets: whole } = entered.value;
  if (exceeds(part, whole) && whole > 0)
    return fail({ code: "out-of-range", argument: "currentAssets", min: 0, max: whole });
  return ratio(part, whole, "totalAssets");
}

/**
 * FIN-1b: current assets ÷ current liabilities: whether what falls due within a year can be paid.
 * Faults: missing, out-of-range below 0, zero-denominator without current liabilities.
 * @model FIN-1
 * @origin std
 */
export function currentRatio(currentAssets: number | null, currentLiabilities: number | null): Outcome<number> {
  return quickRatio({ currentAssets, currentLiabilities, inventory: 0 });
}

/**
 * FIN-1c: the same without the inventory, which must be sold before it pays a debt.
 * Faults: as of the current ratio; out-of-range for an inventory above all current assets.
 * @model FIN-1
 * @origin std
 */
export function quickRatio({ currentAssets, inventory, currentLiabilities }: CurrentPosition): Outcome<number> {
  const entered = numbers({
    currentAssets: [currentAssets, 0, Infinity],
    inventory: [inventory, 0, Infinity],
    currentLiabilities: [currentLiabilities, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const { currentAssets: assets, inventory: stock, currentLiabilities: due } = entered.value;
  if (exceeds(stock, assets)) return fail({ code: "out-of-range", argument: "inventory", min: 0, max: assets });
  return ratio(assets - stock, due, "currentLiabilities");
}
