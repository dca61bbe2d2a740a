import { at } from "../check-context.ts";
import { defineRule } from "../rule.ts";

/** A customer whose targets and ratings nobody has reviewed for long. */
export const dossierStale = defineRule({
  id: "dossier-stale",
  severity: "note",
  *check({ rows, parameters, asOf }) {
    const limit = parameters["check.dossierDays"];
    for (const row of rows("customers")) {
      const { lastReview } = row.values;
      if (lastReview === null || asOf - lastReview <= limit) continue;
      yield at(row, "lastReview", { code: "dossier-stale", days: asOf - lastReview, limit });
    }
  },
});
