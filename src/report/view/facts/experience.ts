import type { Opportunity } from "#workbook/contract.ts";
import { sumKnown } from "./business.ts";
import { cycleDays, winLoss } from "./deals.ts";

/** Past results that a need is calculated with. */
export interface Experience {
  readonly winRate: number | null;
  readonly decided: number;
  readonly averageDeal: number | null;
  readonly cycleDays: number | null;
}

export function experienceOf(won: readonly Opportunity[], lost: readonly Opportunity[]): Experience {
  const amounts = won.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const total = sumKnown(amounts);
  return {
    winRate: winLoss(won, lost).rate,
    decided: won.length + lost.length,
    averageDeal: total === null || amounts.length === 0 ? null : total / amounts.length,
    cycleDays: cycleDays(won).mean,
  };
}
