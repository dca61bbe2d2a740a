import { defineParameters } from "./define.ts";

const HEALTH_FACTOR = { unit: "factor", origin: "own", model: "FIN-6", min: 0 } as const;
const HEALTH_RATE = { unit: "ratio", origin: "own", model: "FIN-6", min: -1, max: 1 } as const;
const HEALTH_DAYS = { unit: "days", origin: "own", model: "FIN-6", min: 0 } as const;
const HEALTH_POINTS = { unit: "points", origin: "own", model: "FIN-6", min: 0, max: 10 } as const;

/** The customer's finances, and whether it is worth developing. */
export const financeParameters = defineParameters({
  // Days of a year for turnover and interest; some count 360.
  "finance.dayBasis": { value: 365, unit: "days", origin: "std", model: "FIN-4", min: 360, max: 366 },
  // Green is 2 points, amber 1, red 0; the days are upper limits, the others lower ones.
  "health.currentRatio.green": { ...HEALTH_FACTOR, value: 2 },
  "health.currentRatio.amber": { ...HEALTH_FACTOR, value: 1 },
  "health.netMargin.green": { ...HEALTH_RATE, value: 0.1 },
  "health.netMargin.amber": { ...HEALTH_RATE, value: 0.03 },
  "health.roa.green": { ...HEALTH_RATE, value: 0.05 },
  "health.roa.amber": { ...HEALTH_RATE, value: 0 },
  "health.dso.green": { ...HEALTH_DAYS, value: 60 },
  "health.dso.amber": { ...HEALTH_DAYS, value: 120 },
  "health.dio.green": { ...HEALTH_DAYS, value: 60 },
  "health.dio.amber": { ...HEALTH_DAYS, value: 120 },
  "health.good": { ...HEALTH_POINTS, value: 8 },
  "health.watch": { ...HEALTH_POINTS, value: 5 },
  // How long a customer stays on average, by the outlines: what has not come back by then may never come.
  "develop.payback": { value: 3.5, unit: "years", origin: "seed", model: "DEV-1", min: 0 },
  "develop.roi": { value: 0.2, unit: "ratio", origin: "own", model: "DEV-1", min: 0, max: 1 },
  "develop.sensitivity": { value: 0.1, unit: "ratio", origin: "own", model: "DEV-1", min: 0, max: 1 },
});
