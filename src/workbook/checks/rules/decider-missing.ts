import { at, columnIn } from "../check-context.ts";
import { inWork } from "../in-work.ts";
import { defineRule } from "../rule.ts";

/** A customer with open opportunities and nobody known who decides. */
export const deciderMissing = defineRule({
  id: "decider-missing",
  severity: "warning",
  *check({ rows, accountOf, tables }) {
    // A team that does not note roles is told about the missing column, not about every customer.
    if (!tables.some(({ found }) => found.table === "persons" && columnIn(found, "role") !== undefined)) return;
    for (const row of rows("customers")) {
      const account = accountOf(row);
      if (account === null || account.customer !== row.values) continue;
      const opportunities = account.opportunities.filter(inWork).length;
      if (opportunities === 0 || account.persons.some(({ role }) => role === "KDM")) continue;
      yield at(row, "name", { code: "decider-missing", account: account.name, opportunities });
    }
  },
});
