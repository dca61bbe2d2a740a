import { isoDate } from "#core/calendar/iso-date.ts";
import { catalogue } from "#locales/catalogue.ts";
import { reviewView } from "../view/review/review-view.ts";
import { touchpointList, touchpointsToReview } from "../view/review/touchpoint-list.ts";
import type { DocumentKind } from "./document-kind.ts";
import { written } from "./written.ts";

/** The meetings 180, 450 and 900 days after signing: one for each that is near, else the next one. */
export const review: DocumentKind = {
  audiences: ["internal", "customer"],
  depths: ["brief"],
  drafts: (book, accounts, options) => {
    const words = catalogue(options.language).documents.review;
    const document = options.audience === "customer" ? words.documentForCustomer : words.document;
    return accounts.flatMap((account) => {
      const list = touchpointList(account, options.asOf, book.parameters);
      return touchpointsToReview(list, options.asOf, book.parameters).map((meeting) => ({
        id: [account.id, meeting.kind, isoDate(meeting.signed ?? meeting.date)].join(" "),
        name: `${account.name} ${document[meeting.kind]} ${isoDate(meeting.date)}`,
        write: () => written("review", reviewView(book, account, meeting, list, options), options),
      }));
    });
  },
};
