import type { BcgField } from "../codes/results/strategy.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface GrowthShare {
  /** Growth of the market in a year, 0.1 for 10 %. */
  readonly growth: number | null;
  /** Our market share ÷ that of the largest rival. */
  readonly relativeShare: number | null;
}

/**
 * Field of a business unit in the growth-share matrix. A cut belongs to the higher half.
 * Faults: missing, out-of-range for a growth below −1 or a share below 0.
 * @model STR-3
 * @origin std
 */
export function growthShareField({ growth, relativeShare }: GrowthShare, parameters: Parameters): Outcome<BcgField> {
  const entered = numbers({ unitMarketGrowth: [growth, -1, Infinity], relativeShare: [relativeShare, 0, Infinity] });
  return map(entered, (unit) => {
    const leads = reaches(unit.relativeShare, parameters["bcg.relativeShare"]);
    if (reaches(unit.unitMarketGrowth, parameters["bcg.growth"])) return leads ? "STAR" : "QUESTION-MARK";
    return leads ? "CASH-COW" : "DOG";
  });
}
