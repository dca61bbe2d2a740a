import { DEPTH_PARTS, type DepthPart } from "../codes/codes.ts";
import { numbers, present } from "../kernel/guard.ts";
import { ok, type Outcome } from "../kernel/outcome.ts";
import { weightsOf } from "../parameters/family.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface Cooperation {
  /** Our sales ÷ what the customer spends in our category, 0–1. */
  readonly walletShare: number | null;
  readonly years: number | null;
  /** Whether a framework or strategic agreement is in force. */
  readonly framework: boolean | null;
  /** Number of our product lines that the customer buys. */
  readonly productLines: number | null;
}

/** Depth of cooperation, 0–100, with the parts that add up to it. */
export interface Depth {
  readonly total: number;
  readonly parts: readonly {
    readonly part: DepthPart;
    /** How much of the full mark is reached, 0–1. */
    readonly reached: number;
    /** Points of the total. */
    readonly points: number;
    /** Points of a full mark. */
    readonly full: number;
  }[];
}

const partWeights = weightsOf("depth.weight", DEPTH_PARTS);

/**
 * Share of wallet, years, framework agreement and product lines, each linear up to its full mark.
 * Weights count against their sum. Faults: missing, out-of-range, zero-denominator when every weight is 0.
 * @model TIER-1
 * @origin own
 */
export function cooperationDepth(cooperation: Cooperation, parameters: Parameters): Outcome<Depth> {
  const entered = numbers({
    walletShare: [cooperation.walletShare, 0, 1],
    years: [cooperation.years, 0, Infinity],
    productLines: [cooperation.productLines, 0, Infinity],
  });
  if (!entered.ok) return entered;
  const framework = present("framework", cooperation.framework);
  if (!framework.ok) return framework;

  const weights = partWeights(parameters);
  if (!weights.ok) return weights;

  const reached: Readonly<Record<DepthPart, number>> = {
    wallet: Math.min(1, entered.value.walletShare / parameters["depth.full.wallet"]),
    years: Math.min(1, entered.value.years / parameters["depth.full.years"]),
    framework: framework.value ? 1 : 0,
    productLines: Math.min(1, entered.value.productLines / parameters["depth.full.productLines"]),
  };
  const parts = DEPTH_PARTS.map((part) => {
    const full = 100 * weights.value[part];
    return { part, reached: reached[part], points: full * reached[part], full };
  });
  return ok({ total: parts.reduce((sum, { points }) => sum + points, 0), parts });
}
