import type { NegotiationResultId } from "#core/codes/results/negotiation.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";
import { deals } from "../deals.ts";

const styles = {
  COMPETE: "Competing",
  COLLABORATE: "Collaborating",
  COMPROMISE: "Compromising",
  AVOID: "Avoiding",
  ACCOMMODATE: "Accommodating",
} as const;

/** Words for the results of negotiations. */
export const negotiationResults: ResultLabelsOf<NegotiationResultId> = {
  zopaState: { ZONE: "Zone of agreement", "ONE-PRICE": "One price only", GAP: "No zone of agreement" },
  tradeHint: { HOLD: "Hold", GIVE: "Give", SPLIT: "Settle evenly" },
  preparationState: {
    "IN-ORDER": "In order",
    OPENING: "Opening worse than target",
    TARGET: "Target worse than walk-away",
    "WALK-AWAY": "Walk-away worse than the alternative",
  },
  concessionType: {
    ...deals.concessionPattern,
    MIXED: "Mixed",
    NONE: "No concession",
    REVERSED: "Reversed",
    "TOO-FEW": "Too few concessions",
  },
  concessionRule: {
    COUNT: "Number of concessions",
    ZERO: "Nothing given",
    NET: "Direction in sum",
    BACK: "Taken back",
    LAST: "Nearly all in the last round",
    FIRST: "Nearly all in the first round",
    EVEN: "Rounds alike",
    TINY: "Small steps, large end",
    NEAREST: "Nearest pattern",
    FAR: "Far from every pattern",
  },
  concessionSize: { SMALL: "Small", MEDIUM: "Medium", LARGE: "Large" },
  concessionPace: { AHEAD: "Ahead of plan", "ON-PLAN": "On plan", BEHIND: "Behind plan", DONE: "Rounds used up" },
  negotiationStyle: styles,
  styleResult: { ...styles, BALANCED: "Balanced" },
};
