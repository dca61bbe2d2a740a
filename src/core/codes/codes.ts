import { DEAL_LISTS } from "./deals.ts";
import { PERFORMANCE_LISTS } from "./performance.ts";
import { RECORD_LISTS } from "./records.ts";
import { FINANCE_RESULTS } from "./results/finance.ts";
import { PEOPLE_RESULTS } from "./results/people.ts";
import { STRATEGY_RESULTS } from "./results/strategy.ts";
import { TENDER_RESULTS } from "./results/tender.ts";
import { NEGOTIATION_RESULTS } from "./results/negotiation.ts";
import { RETENTION_RESULTS } from "./results/retention.ts";
import { ACCOUNTS_RESULTS } from "./results/accounts.ts";
import { VALUE_RESULTS } from "./results/value.ts";
import { TEAM_RESULTS } from "./results/team.ts";

/**
 * The code lists of the models. A workbook stores the code; the words for people are in src/locales,
 * so are the words that people type for it (code-words).
 */
export const STEPS = ["ST1", "ST2", "ST3", "ST4", "ST5", "ST6", "ST7"] as const;
/** Step of an opportunity (FUN-1). */
export type Step = (typeof STEPS)[number];

export const STATUSES = ["OPEN", "WON", "LOST", "SUSPENDED"] as const;
/** State of an opportunity beside its step (FUN-1). */
export type Status = (typeof STATUSES)[number];

export const ABC_CLASSES = ["A", "B", "C", "N"] as const;
/** Share class of an account (ABC-1, ABC-2); N is a net return that a person must look at. */
export type AbcClass = (typeof ABC_CLASSES)[number];

export const TIERS = ["STRATEGIC", "CORE", "POTENTIAL", "SERVICE"] as const;
/** Tier of an account (TIER-1), best first. */
export type Tier = (typeof TIERS)[number];

export const VALUE_AXES = ["financial", "strategic", "influence", "growth", "risk", "synergy"] as const;
/** Axis of the value radar (VAL-2), in the order in which it is drawn. */
export type ValueAxis = (typeof VALUE_AXES)[number];

export const ROLES = ["KDM", "KI", "KU"] as const;
/** Part that a person plays in the decision (REL-1). */
export type Role = (typeof ROLES)[number];

export const RELATIONSHIP_LEVELS = ["CR1", "CR2", "CR3", "CR4", "CR5"] as const;
/** Relationship level of a person (REL-2); CR1 is the best. */
export type RelationshipLevel = (typeof RELATIONSHIP_LEVELS)[number];

/** The lists whose codes a workbook can hold. */
export const CODE_LISTS = {
  step: STEPS,
  status: STATUSES,
  abcClass: ABC_CLASSES,
  tier: TIERS,
  valueAxis: VALUE_AXES,
  role: ROLES,
  relationshipLevel: RELATIONSHIP_LEVELS,
  ...RECORD_LISTS,
  ...DEAL_LISTS,
  ...PERFORMANCE_LISTS,
} as const;

export type CodeListId = keyof typeof CODE_LISTS;
export type CodeOf<List extends CodeListId> = (typeof CODE_LISTS)[List][number];

export const CONCENTRATION_WARNINGS = ["SINGLE", "HHI"] as const;
/** Why a customer base is too concentrated (ABC-3): one customer, or few altogether. */
export type ConcentrationWarning = (typeof CONCENTRATION_WARNINGS)[number];

export const BALANCE_BANDS = ["BALANCED", "UNEVEN", "ONE-SIDED"] as const;
/** How evenly an account's value is spread over the axes (VAL-3). */
export type BalanceBand = (typeof BALANCE_BANDS)[number];

export const DEPTH_PARTS = ["wallet", "years", "framework", "productLines"] as const;
/** Part of the depth of cooperation (TIER-1). */
export type DepthPart = (typeof DEPTH_PARTS)[number];

export const TIER_TESTS = ["strategicValue", "strategicDepth", "coreValue", "potentialGrowth", "creditRisk"] as const;
/** Threshold that a tier depends on (TIER-1); its parameter is `tier.` and the same name. */
export type TierTest = (typeof TIER_TESTS)[number];

export const LIGHTS = ["GREEN", "AMBER", "RED"] as const;
export type Light = (typeof LIGHTS)[number];

/** The lists whose codes only a calculation gives. */
export const RESULT_LISTS = {
  concentrationWarning: CONCENTRATION_WARNINGS,
  balanceBand: BALANCE_BANDS,
  depthPart: DEPTH_PARTS,
  tierTest: TIER_TESTS,
  light: LIGHTS,
  ...FINANCE_RESULTS,
  ...PEOPLE_RESULTS,
  ...STRATEGY_RESULTS,
  ...TENDER_RESULTS,
  ...NEGOTIATION_RESULTS,
  ...RETENTION_RESULTS,
  ...ACCOUNTS_RESULTS,
  ...VALUE_RESULTS,
  ...TEAM_RESULTS,
} as const;

export type ResultListId = keyof typeof RESULT_LISTS;
export type ResultCodeOf<List extends ResultListId> = (typeof RESULT_LISTS)[List][number];
