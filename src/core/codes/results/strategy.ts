export const GE_BANDS = ["HIGH", "MEDIUM", "LOW"] as const;
/** Third of an axis of the investment matrix (STR-3). */
export type GeBand = (typeof GE_BANDS)[number];

export const BCG_FIELDS = ["STAR", "CASH-COW", "QUESTION-MARK", "DOG"] as const;
/** Field of the growth-share matrix (STR-3). */
export type BcgField = (typeof BCG_FIELDS)[number];

export const CONFRONTATION_PARTS = ["QUADRANT", "CORE", "ROW", "COLUMN"] as const;
/** What a line of the evaluated confrontation matrix is about (STR-5). */
export type ConfrontationPart = (typeof CONFRONTATION_PARTS)[number];

export const STRATEGY_FACTORS = ["effect", "feasibility", "cost", "time"] as const;
/** What a strategy is rated on (STR-6); its weight is `strategy.weight.` and the same name. */
export type StrategyFactor = (typeof STRATEGY_FACTORS)[number];

export const RIVAL_FACTORS = ["products", "customers", "encounters"] as const;
/** What makes a rival close (COMP-1); its weight is `rival.weight.` and the same name. */
export type RivalFactor = (typeof RIVAL_FACTORS)[number];

export const RIVAL_COUNTS = ["FEW", "EXPECTED", "MANY"] as const;
/** How many rivals are known in a deal, against what is to be expected (COMP-1). */
export type RivalCount = (typeof RIVAL_COUNTS)[number];

export const BENCHMARK_STANDINGS = ["LEAD", "EVEN", "LAG"] as const;
/** Where we stand beside a rival on one dimension (COMP-2). */
export type BenchmarkStanding = (typeof BENCHMARK_STANDINGS)[number];

export const INTELLIGENCE_QUESTIONS = [
  "RIVAL",
  "MANAGER",
  "VISITS",
  "LEADERS",
  "REFERENCES",
  "SEGMENTS",
  "PRODUCT",
] as const;
/** The seven questions about a rival in a deal (COMP-4), in their order. */
export type IntelligenceQuestion = (typeof INTELLIGENCE_QUESTIONS)[number];

export const RIVAL_PLAN_PARTS = [
  "lead",
  "lag",
  "likelyMove",
  "ourMove",
  "difference",
  "proof",
  "owner",
  "due",
] as const;
/** What a plan against a rival says (COMP-6); the names are those of the workbook's columns. */
export type RivalPlanPart = (typeof RIVAL_PLAN_PARTS)[number];

export const REPLACEMENT_PARTS = ["reason", "switchingCost", "proof", "plan"] as const;
/** What a case of replacing a rival says (COMP-6); the names are those of the workbook's columns. */
export type ReplacementPart = (typeof REPLACEMENT_PARTS)[number];

/** The lists whose codes only the models of strategy and competition give. */
export const STRATEGY_RESULTS = {
  geBand: GE_BANDS,
  bcgField: BCG_FIELDS,
  confrontationPart: CONFRONTATION_PARTS,
  strategyFactor: STRATEGY_FACTORS,
  rivalFactor: RIVAL_FACTORS,
  rivalCount: RIVAL_COUNTS,
  benchmarkStanding: BENCHMARK_STANDINGS,
  intelligenceQuestion: INTELLIGENCE_QUESTIONS,
  rivalPlanPart: RIVAL_PLAN_PARTS,
  replacementPart: REPLACEMENT_PARTS,
} as const;

export type StrategyResultId = keyof typeof STRATEGY_RESULTS;
