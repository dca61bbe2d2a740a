import type { StrategyResultId } from "#core/codes/results/strategy.ts";
import type { ResultLabelsOf } from "../../../code-labels.ts";

/** Words for the results of strategy and competition. */
export const strategyResults: ResultLabelsOf<StrategyResultId> = {
  geBand: { HIGH: "High", MEDIUM: "Medium", LOW: "Low" },
  bcgField: { STAR: "Star", "CASH-COW": "Cash cow", "QUESTION-MARK": "Question mark", DOG: "Dog" },
  confrontationPart: { QUADRANT: "Quadrant", CORE: "Core issue", ROW: "Row", COLUMN: "Column" },
  strategyFactor: { effect: "Effect", feasibility: "Feasibility", cost: "Cost", time: "Time" },
  rivalFactor: { products: "Product overlap", customers: "Customer overlap", encounters: "Encounters" },
  rivalCount: {
    FEW: "Few: some may not be seen",
    EXPECTED: "As expected",
    MANY: "Many: tell the serious ones apart",
  },
  benchmarkStanding: { LEAD: "We lead", EVEN: "Even", LAG: "We lag" },
  intelligenceQuestion: {
    RIVAL: "who competes",
    MANAGER: "its account manager",
    VISITS: "number of visits",
    LEADERS: "leaders met",
    REFERENCES: "reference customers",
    SEGMENTS: "segments and share",
    PRODUCT: "product strengths and weaknesses",
  },
  rivalPlanPart: {
    lead: "where we lead",
    lag: "where we lag",
    likelyMove: "rival's likely move",
    ourMove: "our move",
    difference: "usable difference",
    proof: "proof",
    owner: "responsible",
    due: "due date",
  },
  replacementPart: {
    reason: "why they leave",
    switchingCost: "switching cost",
    proof: "our proof",
    plan: "replacement plan",
  },
};
