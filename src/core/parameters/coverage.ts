import { defineParameters } from "./define.ts";

export const coverageParameters = defineParameters({
  "depth.weight.wallet": { value: 40, unit: "weight", origin: "own", model: "TIER-1", min: 0 },
  "depth.weight.years": { value: 20, unit: "weight", origin: "own", model: "TIER-1", min: 0 },
  "depth.weight.framework": { value: 20, unit: "weight", origin: "own", model: "TIER-1", min: 0 },
  "depth.weight.productLines": { value: 20, unit: "weight", origin: "own", model: "TIER-1", min: 0 },
  "depth.full.wallet": { value: 0.5, unit: "ratio", origin: "own", model: "TIER-1", min: 0.01, max: 1 },
  "depth.full.years": { value: 5, unit: "years", origin: "own", model: "TIER-1", min: 0.1 },
  "depth.full.productLines": { value: 4, unit: "count", origin: "own", model: "TIER-1", min: 1 },
  "tier.coreValue": { value: 60, unit: "score", origin: "own", model: "TIER-1", min: 0, max: 100 },
  "tier.strategicValue": { value: 75, unit: "score", origin: "own", model: "TIER-1", min: 0, max: 100 },
  "tier.strategicDepth": { value: 60, unit: "score", origin: "own", model: "TIER-1", min: 0, max: 100 },
  "tier.potentialGrowth": { value: 60, unit: "score", origin: "own", model: "TIER-1", min: 0, max: 100 },
  "tier.creditRisk": { value: 70, unit: "score", origin: "own", model: "TIER-1", min: 0, max: 100 },
  "tier.strategicShare": { value: 0.05, unit: "ratio", origin: "seed", model: "TIER-1", min: 0, max: 1 },
  "coverage.fte.strategic": { value: 3, unit: "fte", origin: "seed", model: "TIER-2", min: 0 },
  "coverage.fte.core": { value: 1.5, unit: "fte", origin: "seed", model: "TIER-2", min: 0 },
  // How many core accounts share those 1.5 people: the outline breaks off there, so a team must say it.
  "coverage.coreBasis": { value: null, unit: "count", origin: "seed", model: "TIER-2", min: 1 },
  "coverage.fte.potential": { value: 0.2, unit: "fte", origin: "own", model: "TIER-2", min: 0 },
  "coverage.fte.service": { value: 0.05, unit: "fte", origin: "own", model: "TIER-2", min: 0 },
  "coverage.visits.strategic": { value: 12, unit: "per-year", origin: "seed", model: "TIER-2", min: 0 },
  "coverage.visits.core": { value: 4, unit: "per-year", origin: "own", model: "TIER-2", min: 0 },
  "coverage.visits.potential": { value: 2, unit: "per-year", origin: "own", model: "TIER-2", min: 0 },
  "coverage.visits.service": { value: 0, unit: "per-year", origin: "own", model: "TIER-2", min: 0 },
  "coverage.visitsRed": { value: 0.8, unit: "ratio", origin: "own", model: "TIER-2", min: 0, max: 1 },
});
