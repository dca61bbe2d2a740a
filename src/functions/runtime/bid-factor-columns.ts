import type { BidFactor } from "#core/codes/results/tender.ts";
import { number, type Column } from "./column.ts";

/** The six ratings of a bid as columns; 0 is a rating. */
export function bidFactorColumns(...ratings: readonly [unknown, unknown, unknown, unknown, unknown, unknown]) {
  const [need, relation, fit, price, resources, margin] = ratings;
  return {
    need: number(need),
    relation: number(relation),
    fit: number(fit),
    price: number(price),
    resources: number(resources),
    margin: number(margin),
  } satisfies Readonly<Record<BidFactor, Column<number | null>>>;
}
