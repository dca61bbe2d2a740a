import { defineParameters } from "./define.ts";

// When the account plan calls something worth attention.
export const planParameters = defineParameters({
  "plan.forecastRed": { value: 0.8, unit: "ratio", origin: "own", model: "PLAN-1", min: 0, max: 1 },
  "plan.contactDays": { value: 30, unit: "days", origin: "own", model: "PLAN-1", min: 1 },
  // A day is suggested for what has none.
  "plan.actDays": { value: 7, unit: "days", origin: "own", model: "PLAN-1", min: 0 },
  "plan.overdueRed": { value: 0.1, unit: "ratio", origin: "own", model: "PLAN-1", min: 0, max: 1 },
});
