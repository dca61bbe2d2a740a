import { PURCHASE_FACTORS, type PurchaseFactor } from "../codes/deals.ts";
import { within } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";

export interface PurchaseInfluence {
  /** Sum of the ratings that are there, −6 to 6: a hint, no score. */
  readonly hint: number;
  /** Factors that nobody has rated. */
  readonly missing: readonly PurchaseFactor[];
}

/**
 * What eases (up to 2) or hinders (down to −2) a customer's purchase. The sum hides what each factor does to time,
 * people and steps of the decision, and is therefore a hint only.
 * Faults: missing without any rating, out-of-range outside −2 to 2.
 * @model DEV-2
 * @origin seed for the three factors, own for the ratings
 */
export function purchaseInfluence(
  ratings: Readonly<Record<PurchaseFactor, number | null>>,
): Outcome<PurchaseInfluence> {
  const missing = PURCHASE_FACTORS.filter((factor) => ratings[factor] === null);
  if (missing.length === PURCHASE_FACTORS.length) return fail({ code: "missing", argument: "purchaseRatings" });
  const rated = all(
    PURCHASE_FACTORS.map((factor) => {
      const rating = ratings[factor];
      return rating === null ? ok(0) : within("purchaseRatings", rating, -2, 2);
    }),
  );
  return map(rated, (known) => ({ hint: known.reduce((sum, rating) => sum + rating, 0), missing }));
}
