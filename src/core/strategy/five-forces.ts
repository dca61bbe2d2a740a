import type { Light } from "../codes/codes.ts";
import { MARKET_FORCES, type MarketForce } from "../codes/performance.ts";
import { numbers, reaches, within } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import { meanOf } from "../kernel/slope.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** Strength of each force, 1 weak to 5 strong. */
export type ForceRatings = Readonly<Record<MarketForce, number | null>>;

export interface MarketAttractiveness {
  /** Mean of the five, 1–5. */
  readonly pressure: number;
  /** 0 when every force is strongest, 100 when every one is weakest. */
  readonly attractiveness: number;
  readonly light: Light;
  /** The force that presses hardest, the first of equals. */
  readonly strongest: MarketForce;
  /** In the order of MARKET_FORCES; each is 20 at most, together they are the attractiveness. */
  readonly points: readonly { readonly force: MarketForce; readonly points: number }[];
}

/**
 * Attractiveness of a market under the five forces: (5 − mean force) ÷ 4, as 0–100.
 * Faults: missing, out-of-range.
 * @model STR-2
 * @origin std for the five forces, own for the score and its lights
 */
export function fiveForces(ratings: ForceRatings, parameters: Parameters): Outcome<MarketAttractiveness> {
  const entered = numbers({
    RIVALRY: [ratings.RIVALRY, 1, 5],
    ENTRANTS: [ratings.ENTRANTS, 1, 5],
    SUBSTITUTES: [ratings.SUBSTITUTES, 1, 5],
    BUYERS: [ratings.BUYERS, 1, 5],
    SUPPLIERS: [ratings.SUPPLIERS, 1, 5],
  });
  return map(entered, (rated) => {
    const points = MARKET_FORCES.map((force) => ({ force, points: (5 - rated[force]) * 5 }));
    const attractiveness = points.reduce((sum, one) => sum + one.points, 0);
    return {
      pressure: MARKET_FORCES.reduce((sum, force) => sum + rated[force], 0) / MARKET_FORCES.length,
      attractiveness,
      light: lightOf(attractiveness, parameters),
      strongest: MARKET_FORCES.reduce((most, force) => (rated[force] > rated[most] ? force : most)),
      points,
    };
  });
}

/**
 * Strength of one force from the checks behind it, each 1–5: their mean, without those that nobody rated.
 * Faults: out-of-range, missing when no check is rated.
 * @model STR-2
 * @origin own
 */
export function forceStrength(checks: readonly (number | null)[]): Outcome<number> {
  const rated = all(checks.flatMap((check) => (check === null ? [] : [within("forceCheck", check, 1, 5)])));
  if (!rated.ok) return rated;
  const mean = meanOf(rated.value);
  return mean === null ? fail({ code: "missing", argument: "forceCheck" }) : ok(mean);
}

function lightOf(attractiveness: number, parameters: Parameters): Light {
  if (reaches(attractiveness, parameters["forces.green"])) return "GREEN";
  return reaches(attractiveness, parameters["forces.amber"]) ? "AMBER" : "RED";
}
