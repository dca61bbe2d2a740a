import { at } from "../check-context.ts";
import { inWork } from "../in-work.ts";
import { defineRule } from "../rule.ts";

/** An open opportunity that has stood in one step for long. */
export const stepStale = defineRule({
  id: "step-stale",
  severity: "note",
  *check({ rows, parameters, asOf }) {
    const limit = parameters["check.stepDays"];
    for (const row of rows("opportunities")) {
      const { stepSince } = row.values;
      if (stepSince === null || !inWork(row.values) || asOf - stepSince <= limit) continue;
      yield at(row, "stepSince", { code: "step-stale", days: asOf - stepSince, limit });
    }
  },
});
