import type { Tier } from "../codes/codes.ts";
import { exceeds } from "../kernel/guard.ts";
import type { Parameters } from "../parameters/parameters.ts";

/**
 * Share of strategic accounts, and whether there are more of them than the team can treat as such.
 * Accounts whose tier is not known (null) count as accounts. Without accounts the share is 0.
 * @model TIER-1
 * @origin seed
 */
export function strategicShare(
  tiers: readonly (Tier | null)[],
  parameters: Parameters,
): { readonly share: number; readonly warning: boolean } {
  const strategic = tiers.filter((tier) => tier === "STRATEGIC").length;
  const share = tiers.length === 0 ? 0 : strategic / tiers.length;
  return { share, warning: exceeds(share, parameters["tier.strategicShare"]) };
}
