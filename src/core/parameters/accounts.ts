import { defineParameters } from "./define.ts";

export const accountParameters = defineParameters({
  // A: 20 % of the customers with 80 % of the revenue, B: 30 % with 15 %, C: 50 % with 5 %; cuts accumulate.
  "abc.cutA": { value: 0.8, unit: "ratio", origin: "seed", model: "ABC-1", min: 0, max: 1 },
  "abc.cutB": { value: 0.95, unit: "ratio", origin: "seed", model: "ABC-1", min: 0, max: 1 },
  "abc.countA": { value: 0.2, unit: "ratio", origin: "seed", model: "ABC-2", min: 0, max: 1 },
  "abc.countB": { value: 0.5, unit: "ratio", origin: "seed", model: "ABC-2", min: 0, max: 1 },
  "concentration.singleShare": { value: 0.3, unit: "ratio", origin: "own", model: "ABC-3", min: 0, max: 1 },
  "concentration.hhi": { value: 0.25, unit: "ratio", origin: "own", model: "ABC-3", min: 0, max: 1 },
  "key.purchase": { value: 1_000_000, unit: "money", origin: "seed", model: "KA-1", min: 0 },
  "key.aloneFactor": { value: 10, unit: "factor", origin: "own", model: "KA-1", min: 1 },
  "key.decisionMakers": { value: 6, unit: "count", origin: "seed", model: "KA-1", min: 1 },
  "key.approvalLevels": { value: 3, unit: "count", origin: "own", model: "KA-1", min: 1 },
  "key.customShare": { value: 0.3, unit: "ratio", origin: "own", model: "KA-1", min: 0, max: 1 },
  "key.coopYears": { value: 3, unit: "years", origin: "own", model: "KA-1", min: 0 },
  "key.influence": { value: 4, unit: "points", origin: "own", model: "KA-1", min: 1, max: 5 },
  "key.features": { value: 3, unit: "count", origin: "own", model: "KA-1", min: 1, max: 5 },
  "keyVolume.percentile": { value: 0.8, unit: "ratio", origin: "own", model: "KA-2", min: 0, max: 1 },
  "keyVolume.tests": { value: 2, unit: "count", origin: "own", model: "KA-2", min: 1, max: 3 },
  "resource.least": { value: 0.5, unit: "factor", origin: "own", model: "KA-3", min: 0 },
  "resource.most": { value: 2, unit: "factor", origin: "own", model: "KA-3", min: 0 },
  "stage.newDays": { value: 365, unit: "days", origin: "own", model: "CLS-2", min: 1 },
  "stage.dormantDays": { value: 365, unit: "days", origin: "own", model: "CLS-2", min: 1 },
  "stage.dormantFactor": { value: 2, unit: "factor", origin: "own", model: "CLS-2", min: 1 },
  "stage.partnerValue": { value: 75, unit: "score", origin: "own", model: "CLS-2", min: 0, max: 100 },
  "decision.votes": { value: 2, unit: "count", origin: "own", model: "CLS-3", min: 1 },
  // 1 the mean of the customers on the list, 2 the fixed cut.
  "valueMatrix.cut": { value: 1, unit: "choice", origin: "std", model: "VAL-4", min: 1, max: 2 },
  "valueMatrix.fixedCut": { value: 50, unit: "score", origin: "own", model: "VAL-4", min: 0, max: 100 },
  // 0 leaves the strategic value out; 0.4 is usual where it is blended in.
  "valueMatrix.enoughAssessed": { value: 0.5, unit: "ratio", origin: "own", model: "VAL-4", min: 0, max: 1 },
  "valueMatrix.strategicShare": { value: 0, unit: "ratio", origin: "own", model: "VAL-4", min: 0, max: 1 },
  "targetMatrix.cut": { value: 5, unit: "points", origin: "own", model: "VAL-5", min: 0, max: 10 },
  "criterion.discuss": { value: 1, unit: "points", origin: "own", model: "VAL-6", min: 0 },
});
