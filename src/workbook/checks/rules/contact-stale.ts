import { at, columnIn } from "../check-context.ts";
import { defineRule } from "../rule.ts";
import { groupsBy } from "../groups.ts";

/** Deciders and influencers of an account to whom nobody has spoken for long. */
export const contactStale = defineRule({
  id: "contact-stale",
  severity: "note",
  *check({ rows, accountOf, parameters, asOf }) {
    const limit = parameters["check.contactDays"];
    const kept = rows("persons").filter(({ found }) => columnIn(found, "lastContact") !== undefined);
    const deciding = kept.filter(({ values: { role } }) => role === "KDM" || role === "KI");
    for (const [, people] of groupsBy(deciding, (row) => accountOf(row)?.id ?? null)) {
      const stale = people.filter(({ values: { lastContact } }) => lastContact === null || asOf - lastContact > limit);
      const [first] = stale;
      if (first === undefined) continue;
      const account = accountOf(first)?.name ?? "";
      yield at(first, "lastContact", {
        code: "contact-stale",
        account,
        count: stale.length,
        of: people.length,
        limit,
      });
    }
  },
});
