import { normalise } from "#core/kernel/normalise.ts";
import { at, placeOf } from "../check-context.ts";
import { groupsBy } from "../groups.ts";
import { defineRule } from "../rule.ts";

/** An opportunity that another row has with the same customer, name and amount. */
export const opportunityTwice = defineRule({
  id: "opportunity-twice",
  severity: "warning",
  *check({ rows, accountOf }) {
    const groups = groupsBy(rows("opportunities"), (row) => {
      const { name, amount } = row.values;
      const account = accountOf(row);
      return name === null || amount === null || account === null
        ? null
        : JSON.stringify([account.id, normalise(name), amount]);
    });
    for (const [first, ...others] of groups.values()) {
      for (const row of others) {
        const found = row.values.name ?? "";
        yield at(row, "name", { code: "opportunity-twice", found, other: placeOf(first, "name") });
      }
    }
  },
});
