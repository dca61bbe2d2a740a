import { TIER_TESTS, TIERS, type Tier, type TierTest } from "../codes/codes.ts";
import { faultOutside, reaches } from "../kernel/guard.ts";
import { fail, map, ok, type Ok, type Outcome } from "../kernel/outcome.ts";
import { family } from "../parameters/family.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** All 0–100; null is "not known". */
export interface TierInputs {
  /** Total of the value score (VAL-2). */
  readonly value: number | null;
  /** Depth of cooperation. Not needed below the strategic value. */
  readonly depth: number | null;
  /** Growth potential. Not needed when the value alone makes the account core. */
  readonly growth: number | null;
  /** Credit risk of the customer: 0 none, 100 worst. The danger of losing it is no part of this. */
  readonly creditRisk: number | null;
}

const INPUTS = ["value", "depth", "growth", "creditRisk"] as const;

export interface TierResult {
  readonly tier: Tier;
  /** The credit risk is so high that the account is watched; the tier is one lower where there is a lower one. */
  readonly watch: boolean;
  readonly beforeRisk: Tier;
  /** The thresholds that were looked at, in the order in which they decided. */
  readonly reasons: readonly TierReason[];
}

export interface TierReason {
  readonly test: TierTest;
  readonly value: number;
  readonly threshold: number;
  /** For creditRisk: whether the risk reaches the threshold, which is bad. */
  readonly met: boolean;
}

const thresholdsOf = family("tier", TIER_TESTS);

/**
 * Tier of an account. High value and deep cooperation make it strategic, high value alone core,
 * high growth potential; then a high credit risk takes it one tier down.
 * Faults: missing for an input that the decision turns on, out-of-range outside 0–100.
 * @model TIER-1
 * @origin seed for the four tiers and dimensions, own for the thresholds
 */
export function tier(inputs: TierInputs, parameters: Parameters): Outcome<TierResult> {
  const reasons: TierReason[] = [];
  return map(decide(inputs, parameters, reasons), ({ tier: found, watch, beforeRisk }) => ({
    tier: found,
    watch,
    beforeRisk,
    reasons,
  }));
}

/** The tier without its reasons. Faults: as above. */
export function tierOf(inputs: TierInputs, parameters: Parameters): Outcome<Tier> {
  const decision = decide(inputs, parameters, null);
  return decision.ok ? FOUND[decision.value.tier] : decision;
}

/** What a tier is decided on; reasons are noted where somebody asks for them. */
interface Hearing {
  readonly inputs: TierInputs;
  readonly thresholds: Readonly<Record<TierTest, number>>;
  readonly reasons: TierReason[] | null;
}

type Decision = Omit<TierResult, "reasons">;

function decide(inputs: TierInputs, parameters: Parameters, reasons: TierReason[] | null): Outcome<Decision> {
  for (const input of INPUTS) {
    const outside = faultOutside(input, inputs[input] ?? 0, 0, 100);
    if (outside) return outside;
  }
  const hearing = { inputs, thresholds: thresholdsOf(parameters), reasons };
  const found = tierBeforeRisk(hearing);
  if (!found.ok) return found;
  const watch = meets("creditRisk", "creditRisk", hearing);
  if (!watch.ok) return watch;
  return (watch.value ? WATCHED : UNWATCHED)[found.value];
}

function tierBeforeRisk(hearing: Hearing): Outcome<Tier> {
  const strategicValue = meets("strategicValue", "value", hearing);
  if (!strategicValue.ok) return strategicValue;
  if (strategicValue.value) {
    const strategicDepth = meets("strategicDepth", "depth", hearing);
    if (!strategicDepth.ok) return strategicDepth;
    if (strategicDepth.value) return FOUND.STRATEGIC;
  }
  const coreValue = meets("coreValue", "value", hearing);
  if (!coreValue.ok) return coreValue;
  if (coreValue.value) return FOUND.CORE;
  const grows = meets("potentialGrowth", "growth", hearing);
  if (!grows.ok) return grows;
  return grows.value ? FOUND.POTENTIAL : FOUND.SERVICE;
}

function meets(test: TierTest, input: keyof TierInputs, { inputs, thresholds, reasons }: Hearing): Outcome<boolean> {
  const value = inputs[input];
  if (value === null) return fail({ code: "missing", argument: input });
  const threshold = thresholds[test];
  const met = reaches(value, threshold);
  reasons?.push({ test, value, threshold, met });
  return met ? MET : UNMET;
}

// Every answer there is, made once: a sensitivity asks a dozen times in every row.
const MET = ok(true);
const UNMET = ok(false);
const ofTiers = <T>(answerOf: (tier: Tier, place: number) => T) =>
  Object.fromEntries(TIERS.map((tier, place) => [tier, ok(answerOf(tier, place))])) as Record<Tier, Ok<T>>;
const FOUND = ofTiers((tier) => tier);
const UNWATCHED = ofTiers((tier): Decision => ({ tier, watch: false, beforeRisk: tier }));
const WATCHED = ofTiers((tier, place): Decision => {
  return { tier: TIERS[place + 1] ?? "SERVICE", watch: true, beforeRisk: tier };
});
