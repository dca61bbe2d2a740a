import { tenderView } from "../view/tender/tender-view.ts";
import type { DocumentKind } from "./document-kind.ts";
import { written } from "./written.ts";

/** The tender brief: one for each tender. */
export const tender: DocumentKind = {
  audiences: ["internal"],
  depths: ["brief"],
  drafts: (book, accounts, options) =>
    accounts.flatMap((account) =>
      account.tenders.map((one) => ({
        id: `${account.id}/${one.tenderId ?? one.name}`,
        name: `${account.name} ${one.name}`,
        write: () => written("tender", tenderView(book, account, one, options), options),
      })),
    ),
};
