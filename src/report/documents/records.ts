import { recordsFacts } from "../view/records/records-facts.ts";
import { recordsView } from "../view/records/records-view.ts";
import type { DocumentKind } from "./document-kind.ts";
import { written } from "./written.ts";

/** The development record with the visit records of the last months, to be filed: one for each account that has any. */
export const records: DocumentKind = {
  audiences: ["internal"],
  depths: ["brief"],
  drafts: (book, accounts, options) =>
    accounts
      .filter((account) => {
        const { log, visits, deals, ways } = recordsFacts(account, options.asOf, book.parameters);
        return ways !== null || log.length + visits.length + deals.length > 0;
      })
      .map((account) => ({
        id: account.id,
        name: account.name,
        write: () => written("records", recordsView(book, account, options), options),
      })),
};
