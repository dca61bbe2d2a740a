import { themeInk } from "../theme/theme-ink.ts";
import { planView } from "../view/plan/plan-view.ts";
import type { DocumentKind } from "./document-kind.ts";
import { written } from "./written.ts";

/** The account plan: one for each account. Brief has two pages. */
export const plan: DocumentKind = {
  audiences: ["internal"],
  depths: ["brief", "full"],
  drafts: (book, accounts, options) =>
    accounts.map((account) => ({
      id: account.id,
      name: account.name,
      write: () => written("plan", planView(book, account, { ...options, ink: themeInk(options.theme) }), options),
    })),
};
