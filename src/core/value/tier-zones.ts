import type { Tier } from "../codes/codes.ts";
import { tier, type TierInputs } from "../coverage/tier.ts";
import { reaches } from "../kernel/guard.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** The values between two thresholds have one tier. */
export interface TierZones {
  /** Upwards: the value from which the next zone begins. */
  readonly steps: readonly number[];
  readonly zoneOf: (value: number) => number;
  readonly tierIn: (zone: number) => Outcome<Tier>;
}

/** The zones of the value (TIER-1) for an account whose other inputs stay as they are. */
export function tierZones(others: Omit<TierInputs, "value">, parameters: Parameters): TierZones {
  const { depth, growth, risk } = others;
  const core = parameters["tier.coreValue"];
  const strategic = parameters["tier.strategicValue"];
  const known: Outcome<Tier>[] = [];
  return {
    steps: [core, strategic],
    zoneOf: (value) => (reaches(value, core) ? 1 : 0) + (reaches(value, strategic) ? 1 : 0),
    tierIn(zone) {
      const value = zone === 0 ? 0 : zone === 1 ? core : strategic;
      return (known[zone] ??= map(tier({ value, depth, growth, risk }, parameters), (found) => found.tier));
    },
  };
}

/** The threshold at which the tier turns on the way from one value to another, and what it turns into. */
export interface Turn {
  readonly threshold: number;
  readonly tier: Tier;
}

const STAYS = ok(null);

/** Null where the tier stays. Fault: missing, for an input that only a zone on the way turns on. */
export function turnBetween(from: number, target: number, { steps, zoneOf, tierIn }: TierZones): Outcome<Turn | null> {
  const start = zoneOf(from);
  const end = zoneOf(target);
  if (start === end) return STAYS;
  const now = tierIn(start);
  if (!now.ok) return now;
  const rises = end > start;
  for (let zone = start; zone !== end;) {
    // A threshold is met on the way up, and left on the way down.
    const threshold = steps[rises ? zone : zone - 1] ?? NaN;
    zone += rises ? 1 : -1;
    const next = tierIn(zone);
    if (!next.ok) return next;
    if (next.value !== now.value) return ok({ threshold, tier: next.value });
  }
  return STAYS;
}
