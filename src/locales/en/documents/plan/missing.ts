import type { missing as zh } from "../../../zh-CN/documents/plan/missing.ts";

export const missing: typeof zh = {
  title: "Sections left out, because there are no data",
  columns: { section: "Section", where: "Where to enter" },
  sections: {
    stage: "Stage of the cooperation and rhythm of orders",
    coverage: "Coverage and visits",
    chain: "Map of the decision chain",
    power: "Map of power and attitude",
    needs: "Needs",
    rivals: "Rivals and benchmark",
    intelligence: "Intelligence on rivals in open deals",
    confrontation: "SWOT and confrontation matrix",
    strategies: "Strategies",
    health: "The customer's finances",
    contracts: "Contracts",
    receivables: "Receivables",
    profit: "Cost to serve",
    satisfaction: "Satisfaction",
    churn: "Danger of losing the customer",
    problems: "Complaints and service requests",
    joint: "Joint plan",
    tasks: "Actions agreed",
  },
};
