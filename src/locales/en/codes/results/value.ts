import type { ValueResultId } from "#core/codes/results/value.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of the models of the value of customers. */
export const valueResults: ResultLabelsOf<ValueResultId> = {
  valueDimension: { current: "Current value", potential: "Potential value", strategic: "Strategic value" },
  valueFactor: {
    purchase: "Annual purchases",
    margin: "Margin",
    paymentDays: "Payment term",
    marketGrowth: "Market growth",
    expansion: "Expansion",
    budgetGrowth: "Budget growth",
    influence: "Industry influence",
    techFit: "Technical fit",
  },
  rfmSegment: {
    "HIGH-ACTIVE": "High amount, active",
    "HIGH-QUIET": "High amount, gone quiet",
    "HIGH-RARE": "High amount, buys rarely",
    "HIGH-FADING": "High amount, fading",
    "LOW-ACTIVE": "Low amount, active",
    "LOW-QUIET": "Low amount, gone quiet",
    "LOW-RARE": "Low amount, buys rarely",
    "LOW-FADING": "Low amount, fading",
  },
  whitespaceKind: {
    "NO-NEED": "No need",
    FILLED: "Filled by us",
    "RIVAL-HELD": "Held by a rival",
    EXPAND: "To expand",
    OPEN: "To enter",
  },
  weightDirection: { DOWN: "Lower", UP: "Higher" },
  portfolioMove: { NEW: "New", LOST: "Lost", UP: "Up", DOWN: "Down", SAME: "Unchanged" },
  bridgePart: { START: "Start", NEW: "New", LOST: "Lost", UP: "Up", DOWN: "Down", END: "End" },
};
