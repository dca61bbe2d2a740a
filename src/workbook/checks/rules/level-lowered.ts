import { levelsGained } from "#core/relationships/relationship-progress.ts";
import { at, headerIn } from "../check-context.ts";
import { defineRule } from "../rule.ts";

/** A wanted relationship level that is worse than the present one; CR1 is the best. */
export const levelLowered = defineRule({
  id: "level-lowered",
  severity: "warning",
  *check({ rows }) {
    for (const row of rows("persons")) {
      const { level, levelWanted } = row.values;
      if (level === null || levelWanted === null) continue;
      if (levelsGained(level, levelWanted) >= 0) continue;
      const header = headerIn(row.found, "levelWanted");
      yield at(row, "levelWanted", { code: "level-lowered", header, present: headerIn(row.found, "level") });
    }
  },
});
