import type { KeyClass, KeyFeature, KeyRule, KeyStanding } from "../codes/results/accounts.ts";
import { exceeds, reaches, within } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import { countHolding, either, type Known } from "../kernel/three-valued.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** What is known of a customer; null is not known. */
export interface KeyFacts {
  /** Bought from us in the last 12 full months, in yuan; negative is a net return. */
  readonly annualPurchase: number | null;
  /** Proved spend of the customer in our category with all suppliers, in yuan a year; holds where no purchase is known. */
  readonly verifiedSpend: number | null;
  /** People who take part in the decision. */
  readonly decisionMakers: number | null;
  readonly approvalLevels: number | null;
  /** Share of the purchases that are customised, 0–1. */
  readonly customShare: number | null;
  /** Years of cooperation. */
  readonly years: number | null;
  /** Whether a framework or strategic agreement is in force. */
  readonly framework: boolean | null;
  /** 1 unknown, 2 known locally, 3 in its region, 4 among the ten largest of its industry or a reference, 5 sets its standards. */
  readonly influence: number | null;
}

export interface KeyTest {
  /** null where it turns on a feature that is not known. */
  readonly class: KeyClass | null;
  /** The rule that gave the class. */
  readonly rule: KeyRule | null;
  /** Whether the customer bought from us; null where nobody knows. */
  readonly standing: KeyStanding | null;
  readonly features: Readonly<Record<KeyFeature, Known>>;
  /** Features known to be there, 0–5. */
  readonly count: number;
}

const CLASSES: Readonly<Record<KeyRule, KeyClass>> = {
  ALONE: "KEY",
  FEATURES: "KEY",
  "VOLUME-ONLY": "CANDIDATE",
  "NO-VOLUME": "CANDIDATE",
  NEITHER: "REGULAR",
};

const BOUNDS = {
  annualPurchase: [-Infinity, Infinity],
  verifiedSpend: [0, Infinity],
  decisionMakers: [0, Infinity],
  approvalLevels: [0, Infinity],
  customShare: [0, 1],
  years: [0, Infinity],
  influence: [1, 5],
} as const;
const MEASURED = Object.keys(BOUNDS) as readonly (keyof typeof BOUNDS)[];

/**
 * The five features of a key account. With purchases above the limit and enough features it is KEY, as with purchases of
 * ten times the limit alone; with only one of the two a CANDIDATE. A fact that is not known is asked for only where the
 * class turns on it. Fault: out-of-range.
 * @model KA-1
 * @origin seed for the five features and two of their limits, own for the rest
 */
export function keyTest(facts: KeyFacts, parameters: Parameters): Outcome<KeyTest> {
  for (const name of MEASURED) {
    // 1 is within all bounds.
    const checked = within(name, facts[name] ?? 1, BOUNDS[name][0], BOUNDS[name][1]);
    if (!checked.ok) return checked;
  }
  const volume = volumeOf(facts);
  const features = featuresOf(facts, volume, parameters);
  const { VOLUME, CHAIN, CUSTOM, STRATEGIC, INFLUENCE } = features;
  const { least, most } = countHolding([VOLUME, CHAIN, CUSTOM, STRATEGIC, INFLUENCE]);
  const alone = volume !== null && reaches(volume, parameters["key.purchase"] * parameters["key.aloneFactor"]);
  const needed = parameters["key.features"];
  // A feature more never makes the class worse, so what all that is unknown may come to lies between these two.
  const worst = ruleOf(VOLUME ?? false, alone, least >= needed);
  const best = ruleOf(VOLUME ?? true, alone, most >= needed);
  const isSettled = CLASSES[worst] === CLASSES[best];
  return ok({
    class: isSettled ? CLASSES[worst] : null,
    rule: isSettled ? worst : null,
    standing: facts.annualPurchase === null ? null : facts.annualPurchase === 0 ? "TARGET" : "EXISTING",
    features,
    count: least,
  });
}

function featuresOf(
  facts: KeyFacts,
  volume: number | null,
  parameters: Parameters,
): Readonly<Record<KeyFeature, Known>> {
  return {
    VOLUME: volume === null ? null : exceeds(volume, parameters["key.purchase"]),
    CHAIN: either(
      meets(facts.decisionMakers, parameters["key.decisionMakers"]),
      meets(facts.approvalLevels, parameters["key.approvalLevels"]),
    ),
    CUSTOM: meets(facts.customShare, parameters["key.customShare"]),
    STRATEGIC: either(facts.framework, meets(facts.years, parameters["key.coopYears"])),
    INFLUENCE: meets(facts.influence, parameters["key.influence"]),
  };
}

function volumeOf({ annualPurchase, verifiedSpend }: KeyFacts): number | null {
  if (annualPurchase === null || verifiedSpend === null) return annualPurchase ?? verifiedSpend;
  return Math.max(annualPurchase, verifiedSpend);
}

function meets(value: number | null, threshold: number): Known {
  return value === null ? null : reaches(value, threshold);
}

function ruleOf(hasVolume: boolean, alone: boolean, hasFeatures: boolean): KeyRule {
  if (hasVolume && alone) return "ALONE";
  if (hasVolume) return hasFeatures ? "FEATURES" : "VOLUME-ONLY";
  return hasFeatures ? "NO-VOLUME" : "NEITHER";
}
