import { defineParameters } from "./define.ts";

export const accountParameters = defineParameters({
  // A: 20 % of the customers with 80 % of the revenue, B: 30 % with 15 %, C: 50 % with 5 %; cuts accumulate.
  "abc.cutA": { value: 0.8, unit: "ratio", origin: "seed", model: "ABC-1", min: 0, max: 1 },
  "abc.cutB": { value: 0.95, unit: "ratio", origin: "seed", model: "ABC-1", min: 0, max: 1 },
  "abc.countA": { value: 0.2, unit: "ratio", origin: "seed", model: "ABC-2", min: 0, max: 1 },
  "abc.countB": { value: 0.5, unit: "ratio", origin: "seed", model: "ABC-2", min: 0, max: 1 },
  "concentration.singleShare": { value: 0.3, unit: "ratio", origin: "own", model: "ABC-3", min: 0, max: 1 },
  "concentration.hhi": { value: 0.25, unit: "ratio", origin: "own", model: "ABC-3", min: 0, max: 1 },
});
