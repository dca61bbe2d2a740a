import { isoDate } from "#core/calendar/iso-date.ts";
import { catalogue } from "#locales/catalogue.ts";
import { reviewView } from "../view/review/review-view.ts";
import { touchpointList, touchpointsToReview } from "../view/review/touchpoint-list.ts";
import type { DocumentKind } from "./document-kind.ts";
import { written } from "./written.ts";

/**
 * The meetings 180, 450 and 900 days after signing: of each account the nearest, in full every one that is near.
 * Frequent signings would otherwise ask for several meetings in the same weeks.
 */
export const review: DocumentKind = {
  audiences: ["internal", "customer"],
  depths: ["brief", "full"],
  drafts: (book, accounts, options) => {
    const words = catalogue(options.language).documents.review;
    const document = options.audience === "customer" ? words.documentForCustomer : words.document;
    return accounts.flatMap((account) => {
      const list = touchpointList(account, options.asOf, book.parameters);
      const near = touchpointsToReview(list, options.asOf, book.parameters);
      return (options.depth === "full" ? near : near.slice(0, 1)).map((meeting) => ({
        id: [account.id, meeting.kind, isoDate(meeting.signed ?? meeting.date)].join(" "),
        name: `${account.name} ${document[meeting.kind]} ${isoDate(meeting.date)}`,
        write: () => written("review", reviewView(book, account, meeting, list, options), options),
      }));
    });
  },
};
