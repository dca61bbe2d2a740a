import { INK, inkWithAccent } from "#charts/ink.ts";
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
      write: () => {
        const { accent } = options.theme;
        const ink = accent === null ? INK : inkWithAccent(accent);
        return written("plan", planView(book, account, { ...options, ink }), options);
      },
    })),
};
