import type { Tier } from "../codes/codes.ts";
import { tierOf, type TierInputs } from "../coverage/tier.ts";
import { reaches } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import { rememberOf } from "../kernel/remember.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** The threshold at which the tier turns on the way from one value to another, and what it turns into. */
export interface Turn {
  readonly threshold: number;
  readonly tier: Tier;
}

/** What becomes of an account's tier (TIER-1) when its value moves and its other inputs stay as they are. */
export interface TierTurns {
  readonly now: Tier;
  /** By the zone that the value moves into; null where the tier stays. */
  readonly turns: readonly Outcome<Turn | null>[];
}

// The tier is the same between two thresholds: zones of the value, each with the value that it begins at.
const floorsOf = rememberOf((parameters: Parameters) => [
  0,
  parameters["tier.coreValue"],
  parameters["tier.strategicValue"],
]);

const STAYS = ok(null);

/** Faults: as of the tier itself. */
export function tierTurns(
  value: number,
  others: Omit<TierInputs, "value">,
  parameters: Parameters,
): Outcome<TierTurns> {
  const floors = floorsOf(parameters);
  const start = zoneOf(value, parameters);
  const now = tierIn(start, others, parameters);
  if (!now.ok) return now;

  // Outwards from where the value is: beyond the first turn on the way nothing matters.
  const turns: Outcome<Turn | null>[] = [STAYS, STAYS, STAYS];
  for (const step of [1, -1]) {
    let turn: Outcome<Turn | null> = STAYS;
    for (let zone = start + step; zone >= 0 && zone < floors.length; zone += step) {
      // A threshold is met on the way up, and left on the way down.
      const threshold = floors[Math.max(zone, zone - step)] ?? 0;
      if (turn === STAYS) turn = turnAt(threshold, now.value, tierIn(zone, others, parameters));
      turns[zone] = turn;
    }
  }
  return ok({ now: now.value, turns });
}

/** Fault: missing, for an input that only a value on the way turns on. */
export function turnTo(value: number, { turns }: TierTurns, parameters: Parameters): Outcome<Turn | null> {
  return turns[zoneOf(value, parameters)] ?? STAYS;
}

function tierIn(zone: number, { depth, growth, risk }: Omit<TierInputs, "value">, parameters: Parameters) {
  return tierOf({ value: floorsOf(parameters)[zone] ?? 0, depth, growth, risk }, parameters);
}

function turnAt(threshold: number, now: Tier, next: Outcome<Tier>): Outcome<Turn | null> {
  if (!next.ok) return next;
  return next.value === now ? STAYS : ok({ threshold, tier: next.value });
}

function zoneOf(value: number, parameters: Parameters): number {
  const floors = floorsOf(parameters);
  let zone = floors.length - 1;
  while (zone > 0 && !reaches(value, floors[zone] ?? 0)) zone -= 1;
  return zone;
}
