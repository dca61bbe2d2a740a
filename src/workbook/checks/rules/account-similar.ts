import { normalise } from "#core/kernel/normalise.ts";
import { at, placeOf, type PlacedRow } from "../check-context.ts";
import { companyCore } from "../company-core.ts";
import { groupsBy } from "../groups.ts";
import { defineRule } from "../rule.ts";

/** Two rows of customers that are most likely one company: their names share the core. */
export const accountSimilar = defineRule({
  id: "account-similar",
  severity: "warning",
  *check({ rows }) {
    for (const alike of groupsBy(rows("customers"), ({ values }) => companyCore(values.name)).values()) {
      // One name twice is told by the reader.
      const [first, ...others] = groupsBy(alike, ({ values }) => normalise(values.name)).values();
      if (first === undefined) continue;
      const [known] = first;
      for (const [other] of others) {
        if (areFamily(known, other)) continue;
        const found = other.values.name;
        yield at(other, "name", {
          code: "account-similar",
          found,
          other: placeOf(known, "name"),
          name: known.values.name,
        });
      }
    }
  },
});

/** A company and its group may well share the name. */
function areFamily(one: PlacedRow<"customers">, other: PlacedRow<"customers">): boolean {
  return isParent(one, other) || isParent(other, one);
}

function isParent({ values: parent }: PlacedRow<"customers">, { values }: PlacedRow<"customers">): boolean {
  if (values.parent === null) return false;
  const named = normalise(values.parent);
  return named === normalise(parent.name) || (parent.custId !== null && named === normalise(parent.custId));
}
