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
  readonly others: Omit<TierInputs, "value">;
  /** The zone of the value now. */
  readonly start: number;
  /** By the zone that the value moves into; filled in when somebody asks. */
  readonly known: (Outcome<Turn | null> | undefined)[];
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
  const start = zoneOf(value, parameters);
  const now = tierIn(start, others, parameters);
  return now.ok
    ? ok({
        now: now.value,
        others,
        start,
        known: new Array<Outcome<Turn | null> | undefined>(floorsOf(parameters).length),
      })
    : now;
}

/** Null where the tier stays. Fault: missing, for an input that only a value on the way turns on. */
export function turnTo(value: number, turns: TierTurns, parameters: Parameters): Outcome<Turn | null> {
  const zone = zoneOf(value, parameters);
  return (turns.known[zone] ??= firstTurn(zone, turns, parameters));
}

// Outwards from where the value is: beyond the first turn on the way nothing matters.
function firstTurn(target: number, { now, others, start }: TierTurns, parameters: Parameters): Outcome<Turn | null> {
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

function tierIn(zone: number, { depth, growth, creditRisk }: Omit<TierInputs, "value">, parameters: Parameters) {
  return tierOf({ value: floorsOf(parameters)[zone] ?? 0, depth, growth, creditRisk }, parameters);
}

function zoneOf(value: number, parameters: Parameters): number {
  const floors = floorsOf(parameters);
  let zone = floors.length - 1;
  while (zone > 0 && !reaches(value, floors[zone] ?? 0)) zone -= 1;
  return zone;
}
