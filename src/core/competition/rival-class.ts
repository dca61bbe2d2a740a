import type { RivalKind } from "../codes/performance.ts";
import type { RivalCount, RivalFactor } from "../codes/results/strategy.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { fail, map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface RivalFacts {
  /** 0 none to 5 the same products. */
  readonly productOverlap: number | null;
  /** 0 none to 5 the same customers. */
  readonly customerOverlap: number | null;
  /** Deals in which we met within twelve months. */
  readonly encounters: number | null;
}

export interface RivalClass {
  /** Weighted mean of the three ratings, 0–5. */
  readonly score: number;
  readonly kind: RivalKind;
  /** In the order of RIVAL_FACTORS, the encounters as a rating 0–5; the points add up to the score. */
  readonly factors: readonly { readonly factor: RivalFactor; readonly rating: number; readonly points: number }[];
}

const GRADES = [
  "rival.encounters.one",
  "rival.encounters.two",
  "rival.encounters.three",
  "rival.encounters.four",
  "rival.encounters.five",
] as const;

/**
 * How closely a rival competes with us. Whether it offers a substitute is told beside and changes nothing here.
 * Faults: missing, out-of-range, zero-denominator when every weight is 0.
 * @model COMP-1
 * @origin own
 */
export function rivalClass(facts: RivalFacts, parameters: Parameters): Outcome<RivalClass> {
  const { products, customers, encounters } = weightsOf(parameters);
  const weights = products + customers + encounters;
  if (weights === 0) return fail({ code: "zero-denominator", argument: "weights" });
  const entered = numbers({
    productOverlap: [facts.productOverlap, 0, 5],
    customerOverlap: [facts.customerOverlap, 0, 5],
    rivalEncounters: [facts.encounters, 0, Infinity],
  });
  return map(entered, ({ productOverlap, customerOverlap, rivalEncounters }) => {
    const factor = (name: RivalFactor, weight: number, rating: number) => ({
      factor: name,
      rating,
      points: (weight * rating) / weights,
    });
    const factors = [
      factor("products", products, productOverlap),
      factor("customers", customers, customerOverlap),
      factor("encounters", encounters, encounterRating(rivalEncounters, parameters)),
    ];
    const score = factors.reduce((sum, { points }) => sum + points, 0);
    return { score, kind: kindOf(score, parameters), factors };
  });
}

/**
 * Whether as many rivals are known in a deal as are to be expected: fewer may mean that some are not seen.
 * @model COMP-1
 * @origin seed
 */
export function rivalCount(known: number, parameters: Parameters): RivalCount {
  if (known < parameters["rival.perDeal.fewest"]) return "FEW";
  return known > parameters["rival.perDeal.most"] ? "MANY" : "EXPECTED";
}

function weightsOf(parameters: Parameters): Readonly<Record<RivalFactor, number>> {
  return {
    products: parameters["rival.weight.products"],
    customers: parameters["rival.weight.customers"],
    encounters: parameters["rival.weight.encounters"],
  };
}

// As many points as limits are reached, which only rise.
function encounterRating(encounters: number, parameters: Parameters): number {
  const missed = GRADES.findIndex((grade) => encounters < parameters[grade]);
  return missed < 0 ? GRADES.length : missed;
}

function kindOf(score: number, parameters: Parameters): RivalKind {
  if (reaches(score, parameters["rival.direct"])) return "DIRECT";
  return reaches(score, parameters["rival.indirect"]) ? "INDIRECT" : "POTENTIAL";
}
