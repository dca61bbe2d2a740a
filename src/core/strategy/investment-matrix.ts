import type { InvestmentDecision } from "../codes/performance.ts";
import { GE_BANDS, type GeBand } from "../codes/results/strategy.ts";
import { numbers, ratio, reaches } from "../kernel/guard.ts";
import { all, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** A factor of one axis. */
export interface AxisFactor {
  /** Counts against the sum of the weights. */
  readonly weight: number | null;
  /** 1 to `ge.scaleTop`. */
  readonly rating: number | null;
}

/**
 * Position on one axis of the matrix: the weighted mean of its factors, on the scale of their ratings.
 * Faults: missing, out-of-range, zero-denominator when the weights sum to 0.
 * @model STR-3
 * @origin std
 */
export function axisPosition(factors: readonly AxisFactor[], parameters: Parameters): Outcome<number> {
  const entered = all(
    factors.map(({ weight, rating }) =>
      numbers({ factorWeight: [weight, 0, Infinity], factorRating: [rating, 1, parameters["ge.scaleTop"]] }),
    ),
  );
  if (!entered.ok) return entered;
  const weights = entered.value.reduce((sum, { factorWeight }) => sum + factorWeight, 0);
  const weighed = entered.value.reduce((sum, { factorWeight, factorRating }) => sum + factorWeight * factorRating, 0);
  return ratio(weighed, weights, "weights");
}

export interface InvestmentCell {
  readonly attractiveness: GeBand;
  readonly strength: GeBand;
  readonly decision: InvestmentDecision;
}

/**
 * Cell of a business unit among the nine of market attractiveness and competitive strength. A cut belongs to the higher
 * third. Above the diagonal of the matrix it is worth investing in, on it to be chosen with care, below it to be harvested.
 * Faults: missing, out-of-range outside 1 to `ge.scaleTop`.
 * @model STR-3
 * @origin std
 */
export function investmentCell(
  position: { readonly attractiveness: number | null; readonly strength: number | null },
  parameters: Parameters,
): Outcome<InvestmentCell> {
  const top = parameters["ge.scaleTop"];
  const entered = numbers({
    unitAttractiveness: [position.attractiveness, 1, top],
    unitStrength: [position.strength, 1, top],
  });
  return map(entered, ({ unitAttractiveness, unitStrength }) => {
    const attractiveness = bandOf(unitAttractiveness, parameters);
    const strength = bandOf(unitStrength, parameters);
    return { attractiveness, strength, decision: decisionOf(attractiveness, strength) };
  });
}

function bandOf(value: number, parameters: Parameters): GeBand {
  if (reaches(value, parameters["ge.highCut"])) return "HIGH";
  return reaches(value, parameters["ge.lowCut"]) ? "MEDIUM" : "LOW";
}

// Steps down from the best cell: 0 and 1 lie above the diagonal, 2 on it.
function decisionOf(attractiveness: GeBand, strength: GeBand): InvestmentDecision {
  const steps = GE_BANDS.indexOf(attractiveness) + GE_BANDS.indexOf(strength);
  if (steps < 2) return "INVEST";
  return steps === 2 ? "SELECT" : "HARVEST";
}
