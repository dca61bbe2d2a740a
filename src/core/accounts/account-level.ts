import type { Tier } from "../codes/codes.ts";
import type { AccountLevel } from "../codes/records.ts";

const LEVELS: Readonly<Record<Tier, AccountLevel>> = {
  STRATEGIC: "KEY",
  CORE: "FOCUS",
  POTENTIAL: "FOCUS",
  SERVICE: "GENERAL",
};

/**
 * The four tiers as three levels, for reports; the master data keeps the tier.
 * @model CLS-5
 * @origin seed for both schemes, own for how they match
 */
export function accountLevel(tier: Tier): AccountLevel {
  return LEVELS[tier];
}
