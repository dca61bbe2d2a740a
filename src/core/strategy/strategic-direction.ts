import type { StrategicDirection, TowsField } from "../codes/performance.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";

export interface Direction {
  /** SO + WO: whether strengths outweigh weaknesses before the opportunities. */
  readonly opportunity: number;
  /** ST + WT: the same before the threats. */
  readonly threat: number;
  readonly direction: StrategicDirection;
}

/**
 * Strategic direction from the quadrant sums of a confrontation matrix. A sum of 0 counts as held.
 * Faults: missing.
 * @model STR-6
 * @origin own
 */
export function strategicDirection(quadrants: Readonly<Record<TowsField, number | null>>): Outcome<Direction> {
  const sum = (value: number | null) => [value, -Infinity, Infinity] as const;
  const entered = numbers({
    SO: sum(quadrants.SO),
    WO: sum(quadrants.WO),
    ST: sum(quadrants.ST),
    WT: sum(quadrants.WT),
  });
  return map(entered, ({ SO, WO, ST, WT }) => {
    const [opportunity, threat] = [SO + WO, ST + WT];
    return { opportunity, threat, direction: directionOf(reaches(opportunity, 0), reaches(threat, 0)) };
  });
}

function directionOf(seizes: boolean, withstands: boolean): StrategicDirection {
  if (seizes) return withstands ? "ATTACK" : "REPAIR";
  return withstands ? "DEFEND" : "RESTRUCTURE";
}
