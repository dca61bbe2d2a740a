import { COOP_STAGES } from "../records.ts";

export const KEY_FEATURES = ["VOLUME", "CHAIN", "CUSTOM", "STRATEGIC", "INFLUENCE"] as const;
/** What marks a key account (KA-1): large purchases, complex decision, special needs, strategic cooperation, influence. */
export type KeyFeature = (typeof KEY_FEATURES)[number];

export const KEY_CLASSES = ["KEY", "CANDIDATE", "REGULAR"] as const;
/** Whether a customer is a key account (KA-1; KA-2 knows no candidates), best first. */
export type KeyClass = (typeof KEY_CLASSES)[number];

export const KEY_RULES = ["ALONE", "FEATURES", "VOLUME-ONLY", "NO-VOLUME", "NEITHER"] as const;
/** Which rule gave the class (KA-1), in the order in which they are asked. */
export type KeyRule = (typeof KEY_RULES)[number];

export const KEY_STANDINGS = ["EXISTING", "TARGET"] as const;
/** Whether a customer buys from us, or is one that we want (KA-1). */
export type KeyStanding = (typeof KEY_STANDINGS)[number];

export const VOLUME_TESTS = ["AMOUNT", "FREQUENCY", "MARGIN"] as const;
/** Test of the second way to tell key accounts (KA-2). */
export type VolumeTest = (typeof VOLUME_TESTS)[number];

export const FOCUS_MARKS = ["EVEN", "MORE", "LESS", "NO-PROFIT"] as const;
/** How the hours for a customer stand to its gross profit (KA-3). */
export type FocusMark = (typeof FOCUS_MARKS)[number];

export const INDUSTRIES = ["MFG", "FIN", "NET", "GOV", "OTH"] as const;
/** Industry by what its buyers look at (CLS-1). */
export type Industry = (typeof INDUSTRIES)[number];

export const INDUSTRY_POINTS = [
  "COST-BENEFIT",
  "COMPLIANCE",
  "SECURITY",
  "INNOVATION",
  "SPEED",
  "STABILITY",
  "PROCEDURE",
] as const;
/** What the buyers of an industry look at (CLS-1). */
export type IndustryPoint = (typeof INDUSTRY_POINTS)[number];

export const DECISION_EFFORTS = ["SPONSOR", "EVERY-DEPARTMENT", "ADVISERS-FIRST", "ASK"] as const;
/** Where to invest effort, by the mode of decision (CLS-3). */
export type DecisionEffort = (typeof DECISION_EFFORTS)[number];

export const VALUE_FIELDS = ["VALUE", "SECONDARY", "LATENT", "LOW"] as const;
/** Field of the value matrix (VAL-4): both high, only the current value, only the potential, neither. */
export type ValueField = (typeof VALUE_FIELDS)[number];

export const TARGET_FIELDS = ["INVEST", "SELECTIVE", "MAINTAIN", "WITHDRAW"] as const;
/** What to do with a target customer (VAL-5): attractive and strong, only attractive, only strong, neither. */
export type TargetField = (typeof TARGET_FIELDS)[number];

export const CRITERION_PARTS = ["UNIT", "SOURCE", "BANDS"] as const;
/** What a criterion must have before it may be used (VAL-6). */
export type CriterionPart = (typeof CRITERION_PARTS)[number];

export const CRITERION_STATES = ["OK"] as const;
/** A criterion that lacks nothing (VAL-6). */
export type CriterionState = (typeof CRITERION_STATES)[number];

/** The lists whose codes only the models of telling key accounts and classing customers give. */
export const ACCOUNTS_RESULTS = {
  keyFeature: KEY_FEATURES,
  keyClass: KEY_CLASSES,
  keyRule: KEY_RULES,
  keyStanding: KEY_STANDINGS,
  volumeTest: VOLUME_TESTS,
  focusMark: FOCUS_MARKS,
  industry: INDUSTRIES,
  industryPoint: INDUSTRY_POINTS,
  industryQuestion: INDUSTRY_POINTS,
  industryProof: INDUSTRY_POINTS,
  stageReason: COOP_STAGES,
  decisionEffort: DECISION_EFFORTS,
  valueField: VALUE_FIELDS,
  valuePolicy: VALUE_FIELDS,
  targetField: TARGET_FIELDS,
  criterionPart: CRITERION_PARTS,
  criterionState: CRITERION_STATES,
} as const;

export type AccountResultId = keyof typeof ACCOUNTS_RESULTS;
