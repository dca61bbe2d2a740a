import { at, placeOf, shown } from "../check-context.ts";
import { defineRule } from "../rule.ts";
import { namesakes } from "../namesakes.ts";

/** A person whose name stands in the same account already. */
export const personTwice = defineRule({
  id: "person-twice",
  severity: "warning",
  *check(context) {
    for (const people of namesakes(context)) {
      const firsts = new Map<unknown, (typeof people)[number]>();
      for (const person of people) {
        const account = context.accountOf(person);
        const first = firsts.get(account);
        if (first === undefined) firsts.set(account, person);
        else {
          const found = shown(context, "persons", "name", person.values.name);
          yield at(person, "name", { code: "person-twice", found, other: placeOf(first, "name") });
        }
      }
    }
  },
});
