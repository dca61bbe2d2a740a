import { columnIn } from "../check-context.ts";
import { gathered } from "../gathered.ts";
import { defineRule } from "../rule.ts";

/** Customers for whom nobody answers, sheet by sheet. */
export const ownerMissing = defineRule({
  id: "owner-missing",
  severity: "warning",
  *check({ rows }) {
    const kept = rows("customers").filter(({ found }) => columnIn(found, "owner") !== undefined);
    const without = kept.filter(({ values }) => values.owner === null);
    yield* gathered(without, "owner", ({ header, count, cells }) => ({ code: "owner-missing", header, count, cells }));
  },
});
