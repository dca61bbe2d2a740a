import { zoneShares } from "../facts/negotiation/zone-shares.ts";
import type { NegotiationFacts } from "../facts/negotiation/negotiation-facts.ts";
import { sumOf, toGet, toGive } from "../facts/negotiation/issue-facts.ts";
import type { NegotiationContext } from "./negotiation-context.ts";

/** The numbers behind the texts: money in yuan, shares and utilities 0–1. */
export interface NegotiationFigures extends Pick<
  NegotiationFacts,
  "closed" | "stage" | "runs" | "prices" | "concessions" | "issues" | "packages"
> {
  readonly shares: ReturnType<typeof zoneShares>;
  readonly give: number | null;
  readonly get: number | null;
  readonly barredByTender: boolean;
}

export function negotiationFigures({ facts }: NegotiationContext): NegotiationFigures {
  const { closed, stage, runs, prices, concessions, issues, packages, tender } = facts;
  return {
    closed,
    stage,
    runs,
    prices,
    concessions,
    issues,
    packages,
    shares: zoneShares(facts),
    give: sumOf(toGive(issues), "give"),
    get: sumOf(toGet(issues), "get"),
    barredByTender: tender?.isBarred === true,
  };
}
