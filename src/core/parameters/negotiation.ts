import { defineParameters } from "./define.ts";

const SHARE = { unit: "ratio", origin: "own", min: 0, max: 1 } as const;

/** Negotiations and concessions. */
export const negotiationParameters = defineParameters({
  "logroll.difference": { ...SHARE, value: 0.15, model: "NEG-4" },
  "style.near": { value: 1, unit: "points", origin: "own", model: "NEG-6", min: 0, max: 16 },
  "style.balanced": { value: 3, unit: "points", origin: "own", model: "NEG-6", min: 0, max: 16 },
  "concession.allAtOnce": { ...SHARE, value: 0.95, model: "CONC-2" },
  "concession.evenSpread": { ...SHARE, value: 0.1, model: "CONC-2" },
  "concession.tinyStep": { ...SHARE, value: 0.1, model: "CONC-2" },
  "concession.tinyLast": { ...SHARE, value: 0.6, model: "CONC-2" },
  "concession.distance": { value: 0.3, unit: "ratio", origin: "own", model: "CONC-2", min: 0, max: 2 },
  "concession.small": { ...SHARE, value: 0.2, model: "CONC-2" },
  "concession.medium": { ...SHARE, value: 0.6, model: "CONC-2" },
  "concession.onPlan": { ...SHARE, value: 0.02, model: "CONC-2" },
  "meso.tolerance": { ...SHARE, value: 0.05, model: "MESO-1" },
  "meso.difference": { ...SHARE, value: 0.05, model: "MESO-1" },
});
