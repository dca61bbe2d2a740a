import type { Tier } from "../codes/codes.ts";
import { tierOf, type TierInputs } from "../coverage/tier.ts";
import { faultOutside, reaches } from "../kernel/guard.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import { rememberOf } from "../kernel/remember.ts";
import { family } from "../parameters/family.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** The threshold at which the tier turns on the way from one value to another, and what it turns into. */
export interface Turn {
  readonly threshold: number;
  readonly tier: Tier;
}

/** What becomes of an account's tier (TIER-1) when its value moves and its other inputs stay as they are. */
export interface TierTurns {
  readonly now: Tier;
  /**
   * By the zone that the value moves into; null where the tier stays, and a fault, missing, for an input that only a value
   * on the way turns on.
   */
  readonly to: readonly Outcome<Turn | null>[];
}

type Others = Omit<TierInputs, "value">;

// The tier is the same between two thresholds: zones of the value, each with the value that it begins at.
const floorsOf = rememberOf((parameters: Parameters) => [
  0,
  parameters["tier.coreValue"],
  parameters["tier.strategicValue"],
]);

const STAYS = ok(null);

/** Faults: as of the tier itself. */
export function tierTurns(value: number, others: Others, parameters: Parameters): Outcome<TierTurns> {
  const { depth, growth, creditRisk } = others;
  const outside =
    faultOutside("depth", depth ?? 0, 0, 100) ??
    faultOutside("growth", growth ?? 0, 0, 100) ??
    faultOutside("creditRisk", creditRisk ?? 0, 0, 100);
  if (outside) return outside;
  const start = zoneOf(value, parameters);
  const thresholds = thresholdsOf(parameters);
  const known = knownTurns(parameters);
  // Within 0–100 an input matters only by whether it reaches its threshold, so that accounts differ in few ways.
  const kind =
    start * 27 +
    sideOf(depth, thresholds.strategicDepth) * 9 +
    sideOf(growth, thresholds.potentialGrowth) * 3 +
    sideOf(creditRisk, thresholds.creditRisk);
  return (known[kind] ??= turnsFrom(start, others, parameters));
}

/** Null where the tier stays. Fault: as of the turns. */
export function turnTo(value: number, { to }: TierTurns, parameters: Parameters): Outcome<Turn | null> {
  return to[zoneOf(value, parameters)] ?? STAYS;
}

const thresholdsOf = family("tier", ["strategicDepth", "potentialGrowth", "creditRisk"]);

const knownTurns = rememberOf((_: Parameters): Outcome<TierTurns>[] => []);

/** 0 not known, 1 below, 2 at the threshold or above. */
function sideOf(input: number | null, threshold: number): 0 | 1 | 2 {
  if (input === null) return 0;
  return reaches(input, threshold) ? 2 : 1;
}

function turnsFrom(start: number, others: Others, parameters: Parameters): Outcome<TierTurns> {
  return map(tierIn(start, others, parameters), (now) => ({
    now,
    to: floorsOf(parameters).map((_, zone) => firstTurn({ start, now, target: zone }, others, parameters)),
  }));
}

interface Way {
  readonly start: number;
  readonly now: Tier;
  readonly target: number;
}

// Outwards from where the value is: beyond the first turn on the way nothing matters.
function firstTurn({ start, now, target }: Way, others: Others, parameters: Parameters): Outcome<Turn | null> {
  const step = Math.sign(target - start);
  for (let zone = start; zone !== target; zone += step) {
    const next = tierIn(zone + step, others, parameters);
    if (!next.ok) return next;
    // A threshold is met on the way up, and left on the way down.
    const threshold = floorsOf(parameters)[Math.max(zone, zone + step)] ?? 0;
    if (next.value !== now) return ok({ threshold, tier: next.value });
  }
  return STAYS;
}

function tierIn(zone: number, others: Others, parameters: Parameters) {
  return tierOf({ ...others, value: floorsOf(parameters)[zone] ?? 0 }, parameters);
}

function zoneOf(value: number, parameters: Parameters): number {
  const floors = floorsOf(parameters);
  let zone = floors.length - 1;
  while (zone > 0 && !reaches(value, floors[zone] ?? 0)) zone -= 1;
  return zone;
}
