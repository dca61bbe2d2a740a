import { gathered } from "../gathered.ts";
import { defineRule } from "../rule.ts";

/** People whose relationship level has evidence of no date, sheet by sheet. */
export const levelUndated = defineRule({
  id: "level-undated",
  severity: "note",
  *check({ rows }) {
    const undated = rows("persons").filter(
      ({ values: { level, levelEvidence, levelDate } }) =>
        level !== null && levelEvidence !== null && levelDate === null,
    );
    yield* gathered(undated, "level", ({ header, count, cells }) => ({ code: "level-undated", header, count, cells }));
  },
});
