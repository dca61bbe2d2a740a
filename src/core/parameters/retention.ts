import { defineParameters } from "./define.ts";

const CHURN_SHARE = { unit: "ratio", origin: "own", model: "CHURN-1", min: 0, max: 1 } as const;
const CHURN_COUNT = { unit: "count", origin: "own", model: "CHURN-1", min: 1 } as const;
const CHURN_SCORE = { unit: "score", origin: "own", model: "CHURN-1", min: 0, max: 100 } as const;
const CHURN_DAYS = { unit: "days", origin: "own", model: "CHURN-1", min: 0 } as const;
const CHURN_FACTOR = { unit: "factor", origin: "own", model: "CHURN-1", min: 0 } as const;
const CHURN_POINTS = { unit: "points", origin: "own", model: "CHURN-1", min: 0 } as const;
const CHURN_WEIGHT = { unit: "weight", origin: "own", model: "CHURN-1", min: 0 } as const;
const CADENCE = { unit: "days", origin: "own", model: "MAINT-2", min: 1 } as const;
const REBATE_AMOUNT = { unit: "money", origin: "own", model: "MAINT-3", min: 0 } as const;
const REBATE_RATE = { unit: "ratio", origin: "own", model: "MAINT-3", min: 0, max: 1 } as const;
const RESULT_WEIGHT = { unit: "weight", origin: "own", model: "KPI-1", min: 0 } as const;
const WAY_WEIGHT = { unit: "weight", origin: "own", model: "REC-7", min: 0 } as const;

/** Retention, results and records. */
export const retentionParameters = defineParameters({
  "churn.weight.orders": { ...CHURN_WEIGHT, value: 15 },
  "churn.weight.strategyChange": { ...CHURN_WEIGHT, value: 10 },
  "churn.weight.walletChange": { ...CHURN_WEIGHT, value: 10 },
  "churn.weight.newSuppliers": { ...CHURN_WEIGHT, value: 10 },
  "churn.weight.openComplaints": { ...CHURN_WEIGHT, value: 10 },
  "churn.weight.satisfactionDrop": { ...CHURN_WEIGHT, value: 10 },
  "churn.weight.rivalFacts": { ...CHURN_WEIGHT, value: 10 },
  "churn.weight.priceGap": { ...CHURN_WEIGHT, value: 10 },
  "churn.weight.benchmarkGap": { ...CHURN_WEIGHT, value: 10 },
  "churn.weight.contactGap": { ...CHURN_WEIGHT, value: 10 },
  "churn.weight.paymentDelay": { ...CHURN_WEIGHT, value: 5 },
  // From where a fact counts as light, clear and strong: levels 1, 2 and 3.
  "churn.orders.light": { ...CHURN_SHARE, value: 0.1 },
  "churn.orders.clear": { ...CHURN_SHARE, value: 0.2 },
  "churn.orders.strong": { ...CHURN_SHARE, value: 0.4 },
  "churn.walletChange.light": { ...CHURN_SHARE, value: 0.05 },
  "churn.walletChange.clear": { ...CHURN_SHARE, value: 0.1 },
  "churn.walletChange.strong": { ...CHURN_SHARE, value: 0.2 },
  "churn.newSuppliers.light": { ...CHURN_COUNT, value: 1 },
  "churn.newSuppliers.clear": { ...CHURN_COUNT, value: 2 },
  "churn.newSuppliers.strong": { ...CHURN_COUNT, value: 3 },
  "churn.openComplaints.light": { ...CHURN_COUNT, value: 1 },
  "churn.openComplaints.clear": { ...CHURN_COUNT, value: 2 },
  "churn.openComplaints.strong": { ...CHURN_COUNT, value: 3 },
  "churn.satisfactionDrop.light": { ...CHURN_SCORE, value: 80 },
  "churn.satisfactionDrop.clear": { ...CHURN_SCORE, value: 70 },
  "churn.satisfactionDrop.strong": { ...CHURN_SCORE, value: 60 },
  "churn.rivalFacts.light": { ...CHURN_COUNT, value: 1 },
  "churn.rivalFacts.clear": { ...CHURN_COUNT, value: 2 },
  "churn.rivalFacts.strong": { ...CHURN_COUNT, value: 3 },
  "churn.priceGap.light": { ...CHURN_SHARE, value: 0.03 },
  "churn.priceGap.clear": { ...CHURN_SHARE, value: 0.07 },
  "churn.priceGap.strong": { ...CHURN_SHARE, value: 0.15 },
  "churn.benchmarkGap.light": { ...CHURN_POINTS, value: 0 },
  "churn.benchmarkGap.clear": { ...CHURN_POINTS, value: 0.5 },
  "churn.benchmarkGap.strong": { ...CHURN_POINTS, value: 1 },
  "churn.contactGap.light": { ...CHURN_FACTOR, value: 1 },
  "churn.contactGap.clear": { ...CHURN_FACTOR, value: 1.5 },
  "churn.contactGap.strong": { ...CHURN_FACTOR, value: 2 },
  "churn.paymentDelay.light": { ...CHURN_DAYS, value: 15 },
  "churn.paymentDelay.clear": { ...CHURN_DAYS, value: 30 },
  "churn.paymentDelay.strong": { ...CHURN_DAYS, value: 60 },
  "churn.complaintDays": { ...CHURN_DAYS, value: 30 },
  "churn.amber": { ...CHURN_SCORE, value: 30 },
  "churn.red": { ...CHURN_SCORE, value: 60 },
  "churn.enoughWeight": { ...CHURN_SHARE, value: 0.7 },
  "churn.planDays.red": { ...CHURN_DAYS, value: 7 },
  "churn.planDays.amber": { ...CHURN_DAYS, value: 30 },
  "csat.satisfied": { value: 4, unit: "points", origin: "std", model: "CHURN-2", min: 1, max: 5 },
  "survey.enoughItems": { value: 5, unit: "count", origin: "own", model: "CHURN-4", min: 1, max: 9 },
  "survey.weakItem": { value: 3, unit: "points", origin: "own", model: "CHURN-4", min: 1, max: 5 },
  "survey.everyDays": { value: 365, unit: "days", origin: "own", model: "CHURN-4", min: 1 },
  "rhythm.deviations": { value: 2, unit: "factor", origin: "own", model: "MAINT-1", min: 0 },
  "rhythm.enoughOrders": { value: 3, unit: "count", origin: "own", model: "MAINT-1", min: 2 },
  "cadence.strategic": { ...CADENCE, value: 14 },
  "cadence.core": { ...CADENCE, value: 30 },
  "cadence.potential": { ...CADENCE, value: 60 },
  "cadence.service": { ...CADENCE, value: 180 },
  "rebate.amount.first": { ...REBATE_AMOUNT, value: 1_000_000 },
  "rebate.amount.second": { ...REBATE_AMOUNT, value: 3_000_000 },
  "rebate.amount.third": { ...REBATE_AMOUNT, value: 10_000_000 },
  "rebate.rate.first": { ...REBATE_RATE, value: 0.01 },
  "rebate.rate.second": { ...REBATE_RATE, value: 0.02 },
  "rebate.rate.third": { ...REBATE_RATE, value: 0.03 },
  "result.weight.finance": { ...RESULT_WEIGHT, value: 40 },
  "result.weight.relation": { ...RESULT_WEIGHT, value: 30 },
  "result.weight.strategy": { ...RESULT_WEIGHT, value: 15 },
  "result.weight.team": { ...RESULT_WEIGHT, value: 15 },
  "result.cap": { value: 1.2, unit: "factor", origin: "own", model: "KPI-1", min: 1 },
  "visit.followUpDays": { value: 7, unit: "days", origin: "seed", model: "REC-1", min: 0 },
  "visit.recordDays": { value: 90, unit: "days", origin: "own", model: "REC-1", min: 1 },
  "visit.entryDays": { value: 2, unit: "days", origin: "own", model: "REC-1", min: 0 },
  "firstContact.letterCharacters": { value: 600, unit: "count", origin: "own", model: "REC-5", min: 1 },
  "firstContact.emailCharacters": { value: 200, unit: "count", origin: "own", model: "REC-5", min: 1 },
  "way.weight.chance": { ...WAY_WEIGHT, value: 50 },
  "way.weight.cost": { ...WAY_WEIGHT, value: 25 },
  "way.weight.time": { ...WAY_WEIGHT, value: 25 },
});
