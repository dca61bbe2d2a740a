import { replacementCompleteness, rivalPlanCompleteness } from "#core/competition/rival-plan.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { differencesOf } from "./differences.ts";
import { namesRecord } from "./names-record.ts";

/** What a plan against a rival says and does not (COMP-6). A difference that nobody has rated counts as none. */
export function planCompleteness(plan: Row<"rivalPlans">, book: AccountBook): ReturnType<typeof rivalPlanCompleteness> {
  const { lead, lag, likelyMove, ourMove, proof, owner, due } = plan;
  const isThere = (cell: unknown) => cell !== null;
  const used = differencesOf(book).find(({ row }) => namesRecord(plan.difference, null, row.claim));
  return rivalPlanCompleteness({
    lead: isThere(lead),
    lag: isThere(lag),
    likelyMove: isThere(likelyMove),
    ourMove: isThere(ourMove),
    difference: plan.difference === null ? null : { usable: used?.score?.usable === true },
    proof: isThere(proof),
    owner: isThere(owner),
    due: isThere(due),
  });
}

/** What the case of a rival's customer says and does not (COMP-6). */
export function caseCompleteness(one: Row<"replacementCases">): ReturnType<typeof replacementCompleteness> {
  return replacementCompleteness({
    reason: one.reason !== null,
    switchingCost: one.switchingCost !== null,
    proof: one.proof !== null,
    plan: one.plan !== null,
  });
}
