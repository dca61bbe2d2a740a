import type { Account } from "#workbook/account-book.ts";
import type { Opportunity } from "#workbook/contract.ts";
import { dealRoute } from "../../book/due-items.ts";
import type { Route } from "../../shared/route.ts";

/** The seven steps of an opportunity. */
export function opportunityRoute(account: Account, opportunity: Opportunity): Route {
  const form = dealRoute(account, opportunity);
  return form.screen === "record" && form.row !== null
    ? { screen: "opportunity", account: account.name, row: form.row }
    : form;
}
