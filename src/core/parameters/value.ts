import { defineParameters } from "./define.ts";

export const valueParameters = defineParameters({
  "value.weight.financial": { value: 35, unit: "weight", origin: "seed", model: "VAL-2", min: 0 },
  "value.weight.strategic": { value: 30, unit: "weight", origin: "seed", model: "VAL-2", min: 0 },
  "value.weight.influence": { value: 20, unit: "weight", origin: "seed", model: "VAL-2", min: 0 },
  "value.weight.growth": { value: 10, unit: "weight", origin: "seed", model: "VAL-2", min: 0 },
  "value.weight.risk": { value: 5, unit: "weight", origin: "seed", model: "VAL-2", min: 0 },
  "value.weight.synergy": { value: 0, unit: "weight", origin: "own", model: "VAL-2", min: 0 },
  "value.highRisk": { value: 70, unit: "score", origin: "own", model: "VAL-2", min: 0, max: 100 },
  "balance.target": { value: 70, unit: "score", origin: "own", model: "VAL-3", min: 0, max: 100 },
  "balance.uneven": { value: 0.7, unit: "ratio", origin: "own", model: "VAL-3", min: 0, max: 1 },
  "balance.balanced": { value: 0.85, unit: "ratio", origin: "own", model: "VAL-3", min: 0, max: 1 },
});
