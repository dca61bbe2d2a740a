import { visitView } from "../view/visit/visit-view.ts";
import type { DocumentKind } from "./document-kind.ts";
import { written } from "./written.ts";

/** The visit brief: one page for each account, about its next visit. */
export const visit: DocumentKind = {
  audiences: ["internal"],
  depths: ["brief"],
  drafts: (book, accounts, options) =>
    accounts.map((account) => ({
      id: account.id,
      name: account.name,
      write: () => written("visit", visitView(book, account, options), options),
    })),
};
