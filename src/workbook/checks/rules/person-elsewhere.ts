import { at, placeOf, shown } from "../check-context.ts";
import { defineRule } from "../rule.ts";
import { namesakes } from "../namesakes.ts";

/** A person whose name stands in another account: moved, or somebody else of that name. */
export const personElsewhere = defineRule({
  id: "person-elsewhere",
  severity: "note",
  *check(context) {
    for (const people of namesakes(context)) {
      const [first, ...others] = people;
      const seen = new Set([context.accountOf(first)]);
      for (const person of others) {
        const account = context.accountOf(person);
        if (seen.has(account)) continue;
        seen.add(account);
        const found = shown(context, "persons", "name", person.values.name);
        yield at(person, "name", { code: "person-elsewhere", found, other: placeOf(first, "name") });
      }
    }
  },
});
