import { defineParameters } from "./define.ts";

/** How a class's worksheets are marked, and what a trainer is asked to look at. */
export const markingParameters = defineParameters({
  // Where the scheme says nothing: three digits are as good as the whole number.
  "marking.relativeTolerance": { value: 0.005, unit: "ratio", origin: "own", model: "MARK-1", min: 0, max: 0.5 },
  "marking.weakItem": { value: 0.6, unit: "ratio", origin: "own", model: "MARK-2", min: 0, max: 1 },
  "marking.sharedItems": { value: 3, unit: "count", origin: "own", model: "MARK-3", min: 1 },
  "marking.sharedShare": { value: 0.8, unit: "ratio", origin: "own", model: "MARK-3", min: 0, max: 1 },
  "marking.commonMistake": { value: 0.2, unit: "ratio", origin: "own", model: "MARK-3", min: 0, max: 1 },
});
