import type { Tier, ValueAxis } from "../codes/codes.ts";
import type { WeightDirection } from "../codes/results/value.ts";
import type { TierInputs } from "../coverage/tier.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { tierTurns, turnTo, type Turn } from "./tier-turns.ts";
import { valueScore } from "./value-score.ts";

/** How far the weights of the value score may move before an account's tier changes. */
export interface TierSensitivity {
  readonly tier: Tier;
  /** Every axis, in the order of VALUE_AXES. */
  readonly axes: readonly WeightRoom[];
  /** The shortest of all moves that change the tier; of equal ones the first, down before up. Null when none does. */
  readonly closest: (WeightMove & { readonly axis: ValueAxis; readonly direction: WeightDirection }) | null;
}

export interface WeightRoom {
  readonly axis: ValueAxis;
  /** Share of this weight in the sum, 0–1. */
  readonly weight: number;
  /** False for an axis without weight that nobody rated: what its weight would do cannot be said. */
  readonly rated: boolean;
  /** Null when the tier never changes that way. */
  readonly down: WeightMove | null;
  readonly up: WeightMove | null;
}

export interface WeightMove {
  /** Shares that the weight moves; the others keep their proportions and make up for it. */
  readonly by: number;
  /** Where it then stands, 0–1. */
  readonly to: number;
  readonly tier: Tier;
}

/**
 * For each axis the smallest move of its weight, down and up, at which the tier turns; solved, not searched: with one
 * weight's share p the value is p·s + (1 − p)·o, where s is the axis's score and o the weighted mean of the others, so that
 * it meets a threshold t at p = (t − o) ÷ (s − o). Depth, growth and risk stay as they are.
 * Faults: as of the value score and the tier; missing also for an input that only a tier within reach turns on.
 * @model SENS-1
 * @origin std for stability intervals of weights, own for asking them of the tier
 */
export function tierSensitivity(
  ratings: Readonly<Record<ValueAxis, number | null>>,
  others: Omit<TierInputs, "value">,
  parameters: Parameters,
): Outcome<TierSensitivity> {
  const score = valueScore(ratings, parameters);
  if (!score.ok) return score;
  const { total, axes } = score.value;
  const turns = tierTurns(total, others, parameters);
  if (!turns.ok) return turns;
  const rooms = new Array<WeightRoom>(axes.length);
  let place = -1;
  for (const { axis, weight, score, contribution } of axes) {
    place += 1;
    // A weight that is the only one is the whole, whatever its size.
    if (score === null || weight === 1) {
      rooms[place] = { axis, weight, rated: score !== null, down: null, up: null };
      continue;
    }
    const rest = (total - contribution) / (1 - weight);
    const down = turnTo(weight === 0 ? total : rest, turns.value, parameters);
    if (!down.ok) return down;
    const up = turnTo(score, turns.value, parameters);
    if (!up.ok) return up;
    rooms[place] = {
      axis,
      weight,
      rated: true,
      down: down.value && moveOf(weight, Math.min(weight, Math.max(0, shareAt(down.value, score, rest))), down.value),
      up: up.value && moveOf(weight, Math.min(1, Math.max(weight, shareAt(up.value, score, rest))), up.value),
    };
  }
  return ok({ tier: turns.value.now, axes: rooms, closest: closestOf(rooms) });
}

function shareAt({ threshold }: Turn, score: number, rest: number): number {
  return (threshold - rest) / (score - rest);
}

function moveOf(from: number, to: number, { tier }: Turn): WeightMove {
  return { by: Math.abs(to - from), to, tier };
}

function closestOf(rooms: readonly WeightRoom[]): TierSensitivity["closest"] {
  let least: WeightRoom | null = null;
  let direction: WeightDirection = "DOWN";
  let by = Infinity;
  for (const room of rooms) {
    if (room.down && room.down.by < by) {
      least = room;
      direction = "DOWN";
      by = room.down.by;
    }
    if (room.up && room.up.by < by) {
      least = room;
      direction = "UP";
      by = room.up.by;
    }
  }
  const move = direction === "DOWN" ? least?.down : least?.up;
  return least && move ? { by, to: move.to, tier: move.tier, axis: least.axis, direction } : null;
}
