import { defineParameters } from "./define.ts";

const GE_POINTS = { unit: "points", origin: "std", model: "STR-3", min: 1, max: 10 } as const;
const STRATEGY_WEIGHT = { unit: "weight", origin: "own", model: "STR-6", min: 0 } as const;
const RIVAL_WEIGHT = { unit: "weight", origin: "own", model: "COMP-1", min: 0 } as const;
const RIVAL_POINTS = { unit: "points", origin: "own", model: "COMP-1", min: 0, max: 5 } as const;
const ENCOUNTERS = { unit: "count", origin: "own", model: "COMP-1", min: 1 } as const;
const PER_DEAL = { unit: "count", origin: "seed", model: "COMP-1", min: 0 } as const;
const DIFFERENCE = { unit: "points", origin: "own", model: "COMP-3", min: 1, max: 5 } as const;

/** Strategy and competition. */
export const strategyParameters = defineParameters({
  "pest.offered": { value: 2, unit: "points", origin: "own", model: "STR-1", min: 0, max: 5 },
  "forces.green": { value: 60, unit: "score", origin: "own", model: "STR-2", min: 0, max: 100 },
  "forces.amber": { value: 40, unit: "score", origin: "own", model: "STR-2", min: 0, max: 100 },
  // Ratings run from 1 to here; equal thirds of 1–5 are cut at 7/3 and 11/3.
  "ge.scaleTop": { ...GE_POINTS, value: 5, min: 2 },
  "ge.lowCut": { ...GE_POINTS, value: 7 / 3 },
  "ge.highCut": { ...GE_POINTS, value: 11 / 3 },
  "bcg.growth": { value: 0.1, unit: "ratio", origin: "std", model: "STR-3", min: -1, max: 10 },
  "bcg.relativeShare": { value: 1, unit: "factor", origin: "std", model: "STR-3", min: 0 },
  "swot.perField": { value: 8, unit: "count", origin: "own", model: "STR-4", min: 1 },
  "confrontation.core": { value: 2, unit: "points", origin: "own", model: "STR-5", min: 0, max: 3 },
  "confrontation.deviation": { value: 1.5, unit: "points", origin: "own", model: "STR-5", min: 0, max: 3 },
  "strategy.weight.effect": { ...STRATEGY_WEIGHT, value: 40 },
  "strategy.weight.feasibility": { ...STRATEGY_WEIGHT, value: 25 },
  "strategy.weight.cost": { ...STRATEGY_WEIGHT, value: 20 },
  "strategy.weight.time": { ...STRATEGY_WEIGHT, value: 15 },
  "rival.weight.products": { ...RIVAL_WEIGHT, value: 35 },
  "rival.weight.customers": { ...RIVAL_WEIGHT, value: 35 },
  "rival.weight.encounters": { ...RIVAL_WEIGHT, value: 30 },
  // From how many encounters in twelve months they are rated 1 to 5; fewer than the first are 0.
  "rival.encounters.one": { ...ENCOUNTERS, value: 1 },
  "rival.encounters.two": { ...ENCOUNTERS, value: 3 },
  "rival.encounters.three": { ...ENCOUNTERS, value: 6 },
  "rival.encounters.four": { ...ENCOUNTERS, value: 11 },
  "rival.encounters.five": { ...ENCOUNTERS, value: 21 },
  "rival.indirect": { ...RIVAL_POINTS, value: 2 },
  "rival.direct": { ...RIVAL_POINTS, value: 3.5 },
  "rival.perDeal.fewest": { ...PER_DEAL, value: 3 },
  "rival.perDeal.most": { ...PER_DEAL, value: 5 },
  "benchmark.clearGap": { value: 1, unit: "points", origin: "own", model: "COMP-2", min: 0, max: 4 },
  "difference.relevance": { ...DIFFERENCE, value: 4 },
  "difference.uniqueness": { ...DIFFERENCE, value: 4 },
  "difference.proof": { ...DIFFERENCE, value: 3 },
});
