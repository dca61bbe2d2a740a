import { defineParameters } from "./define.ts";

export const accountParameters = defineParameters({
  "abc.cutA": { value: 0.8, unit: "ratio", origin: "seed", model: "ABC-1", min: 0, max: 1 },
  "abc.cutB": { value: 0.95, unit: "ratio", origin: "seed", model: "ABC-1", min: 0, max: 1 },
});
