import { ratio } from "../kernel/guard.ts";

export interface ProductShare {
  readonly product: string;
  readonly amount: number;
  /** Of all positive amounts, 0–1; null for net returns, which take no part, and where nothing is sold. */
  readonly share: number | null;
}

/**
 * What a customer buys from us by product, the largest first, equal amounts by name. Shares add up to 1.
 * @model DEV-3
 * @origin seed
 */
export function productMix(
  sales: readonly { readonly product: string; readonly amount: number }[],
): readonly ProductShare[] {
  const amounts = new Map<string, number>();
  for (const { product, amount } of sales) amounts.set(product, (amounts.get(product) ?? 0) + amount);
  const total = [...amounts.values()].reduce((sum, amount) => sum + Math.max(0, amount), 0);
  return [...amounts]
    .map(([product, amount]) => {
      const share = ratio(amount, total, "amounts");
      return { product, amount, share: share.ok && amount >= 0 ? share.value : null };
    })
    .toSorted((one, other) => other.amount - one.amount || (one.product < other.product ? -1 : 1));
}
