import { negotiationView } from "../view/negotiation/negotiation-view.ts";
import type { DocumentKind } from "./document-kind.ts";
import { written } from "./written.ts";

/** The negotiation brief: one for each negotiation of the accounts, for the negotiating team only. */
export const negotiate: DocumentKind = {
  audiences: ["internal"],
  depths: ["brief", "full"],
  drafts: (book, accounts, options) =>
    accounts.flatMap((account) =>
      account.negotiations.map((negotiation, index) => ({
        id: [account.id, negotiation.negId ?? `${negotiation.name} ${index + 1}`].join(" "),
        name: `${account.name} ${negotiation.name}`,
        write: () => written("negotiate", negotiationView(book, account, negotiation, options), options),
      })),
    ),
};
