import type { FinanceResultId } from "#core/codes/results/finance.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of finance and development. */
export const financeResults: ResultLabelsOf<FinanceResultId> = {
  financialHealth: { GOOD: "Good", WATCH: "Watch", WEAK: "For credit review" },
  financeMeasure: {
    currentRatio: "Current ratio",
    netMargin: "Net margin",
    roa: "Return on assets",
    dso: "Days of sales outstanding",
    dio: "Days of inventory",
  },
  developmentChoice: { DEVELOP: "Develop", CONDITIONAL: "Develop on conditions", "DO-NOT": "Do not develop now" },
  developmentTest: { npv: "Net present value", payback: "Payback", roi: "Return on what is spent" },
  developmentDriver: { revenue: "Revenue", margin: "Gross margin", risk: "Risk coefficient" },
  unreached: { BEYOND: "not within the years", NEVER: "never" },
};
