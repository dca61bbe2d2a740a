import { defineParameters } from "./define.ts";

export const pipelineParameters = defineParameters({
  "step.probability.ST1": { value: 0, unit: "ratio", origin: "own", model: "FUN-1", min: 0, max: 1 },
  "step.probability.ST2": { value: 0.05, unit: "ratio", origin: "own", model: "FUN-1", min: 0, max: 1 },
  "step.probability.ST3": { value: 0.1, unit: "ratio", origin: "std", model: "FUN-1", min: 0, max: 1 },
  "step.probability.ST4": { value: 0.25, unit: "ratio", origin: "std", model: "FUN-1", min: 0, max: 1 },
  "step.probability.ST5": { value: 0.5, unit: "ratio", origin: "std", model: "FUN-1", min: 0, max: 1 },
  "step.probability.ST6": { value: 0.75, unit: "ratio", origin: "std", model: "FUN-1", min: 0, max: 1 },
  "step.suspended": { value: 0.5, unit: "ratio", origin: "own", model: "FUN-1", min: 0, max: 1 },
  "step.correction": { value: 0.1, unit: "ratio", origin: "std", model: "FUN-1", min: 0, max: 1 },
  "step.enoughClosed": { value: 30, unit: "count", origin: "std", model: "FUN-1", min: 1 },
  "ageing.factor": { value: 1.5, unit: "factor", origin: "own", model: "FUN-3", min: 0 },
  "cycle.short": { value: 90, unit: "days", origin: "seed", model: "FUN-4", min: 0 },
  "cycle.long": { value: 180, unit: "days", origin: "seed", model: "FUN-4", min: 0 },
  "pipeline.qualifiedStep": { value: 3, unit: "step", origin: "own", model: "PIPE-1", min: 1, max: 7 },
  "forecast.bestStep": { value: 3, unit: "step", origin: "own", model: "FC-1", min: 1, max: 7 },
  "forecast.commitStep": { value: 6, unit: "step", origin: "own", model: "FC-1", min: 1, max: 7 },
  "q4.green": { value: 0.35, unit: "ratio", origin: "own", model: "FC-2", min: 0, max: 1 },
  "q4.amber": { value: 0.5, unit: "ratio", origin: "own", model: "FC-2", min: 0, max: 1 },
  "q4.target": { value: 0.35, unit: "ratio", origin: "own", model: "FC-2", min: 0, max: 1 },
});
