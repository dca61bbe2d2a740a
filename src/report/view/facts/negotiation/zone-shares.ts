import type { NegotiationFacts } from "./negotiation-facts.ts";
import { ownShare } from "./price-facts.ts";

/** The part of the zone that each of these prices leaves to us; null without a zone or the price. */
export function zoneShares({
  prices,
  concessions,
  negotiation,
}: Pick<NegotiationFacts, "prices" | "concessions" | "negotiation">) {
  return {
    next: ownShare(prices, concessions.next?.price ?? null),
    target: ownShare(prices, prices.own.target),
    theirs: ownShare(prices, prices.other.current),
    agreed: ownShare(prices, negotiation.agreed),
  };
}
