import { renderPlan } from "../page/render-plan.ts";
import { planView } from "../view/plan-view.ts";
import type { DocumentKind } from "./document-kind.ts";

/** The account plan: one for each account. */
export const plan: DocumentKind = {
  audiences: ["internal"],
  depths: ["brief"],
  drafts: (book, accounts, options) =>
    accounts.map((account) => ({
      id: account.id,
      name: account.name,
      write: () => {
        const view = planView(book, account, options);
        return { view, render: () => renderPlan(view) };
      },
    })),
};
