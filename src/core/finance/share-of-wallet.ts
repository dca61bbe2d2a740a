import { exceeds, numbers, ratio } from "../kernel/guard.ts";
import { fail, type Outcome } from "../kernel/outcome.ts";

/**
 * Share of wallet: what a customer buys from us ÷ all that it spends in our categories, over the same time and with the
 * same tax, 0–1.
 * Faults: missing, out-of-range below 0 or for sales above the spend (one of the two is wrong), zero-denominator.
 * @model DEV-3
 * @origin seed
 */
export function shareOfWallet(ourSales: number | null, categorySpend: number | null): Outcome<number> {
  const entered = numbers({ walletSales: [ourSales, 0, Infinity], walletSpend: [categorySpend, 0, Infinity] });
  if (!entered.ok) return entered;
  const { walletSales, walletSpend } = entered.value;
  if (walletSpend > 0 && exceeds(walletSales, walletSpend))
    return fail({ code: "out-of-range", argument: "walletSales", min: 0, max: walletSpend });
  return ratio(walletSales, walletSpend, "walletSpend");
}
