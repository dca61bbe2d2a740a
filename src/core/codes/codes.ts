/**
 * The code lists of the models. A workbook stores the code; the words for people are in src/locales,
 * the words that people type for it in src/workbook/code-words.ts.
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

export const CODE_LISTS = {
  step: STEPS,
  status: STATUSES,
  abcClass: ABC_CLASSES,
  tier: TIERS,
  valueAxis: VALUE_AXES,
  role: ROLES,
  relationshipLevel: RELATIONSHIP_LEVELS,
} as const;

export type CodeListId = keyof typeof CODE_LISTS;
export type CodeOf<List extends CodeListId> = (typeof CODE_LISTS)[List][number];
