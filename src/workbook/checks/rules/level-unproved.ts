import { gathered } from "../gathered.ts";
import { defineRule } from "../rule.ts";

/** People with a relationship level and no evidence for it, sheet by sheet. */
export const levelUnproved = defineRule({
  id: "level-unproved",
  severity: "warning",
  *check({ rows }) {
    const unproved = rows("persons").filter(({ values }) => values.level !== null && values.levelEvidence === null);
    yield* gathered(unproved, "level", ({ header, count, cells }) => ({
      code: "level-unproved",
      header,
      count,
      cells,
    }));
  },
});
