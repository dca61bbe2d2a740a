import { isoDate } from "#core/calendar/iso-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import { accountContext } from "../document/account-context.ts";
import { documentFrame } from "../document/document-frame.ts";
import type { BandView, DocumentView } from "../document/document-view.ts";
import { fitted } from "../document/fit/fitted.ts";
import { wide } from "../document/make-part.ts";
import { evidenceSection } from "./evidence-section.ts";
import { formSection } from "./form-section.ts";
import { logSection } from "./log-section.ts";
import { nextSection } from "./next-section.ts";
import { recordsFacts } from "./records-facts.ts";
import { recordsFigures, type RecordsFigures } from "./records-figures.ts";
import { recordsHeadline } from "./records-headline.ts";
import { stepSection } from "./step-section.ts";
import { visitSection } from "./visit-section.ts";
import { waysSection } from "./ways-section.ts";

/** One account's development record, then a sheet for each visit of the period, to be filed. */
export function recordsView(
  book: AccountBook,
  account: Account,
  options: DocumentOptions,
): DocumentView<RecordsFigures> {
  const context = accountContext(book, account, options);
  const words = context.catalogue.documents.records;
  const facts = recordsFacts(account, options.asOf, book.parameters);
  const first = [formSection(context, facts), stepSection(context, facts), nextSection(context, facts)];
  const second = [waysSection, evidenceSection, logSection]
    .map((sectionOf) => sectionOf(context, facts))
    .filter((section) => section !== null);
  return fitted({
    schema: "kam-records/1",
    language: options.language,
    asOf: isoDate(options.asOf),
    documentTitle: words.documentTitle(account.name),
    frame: documentFrame(context, words.document, false),
    headline: recordsHeadline(context, facts),
    sheets: [
      { onePage: true, bands: first.map((section) => wide(section)) },
      ...(second.length === 0 ? [] : [{ onePage: false, bands: second.map((section) => wide(section, false)) }]),
      ...facts.visits.map((recorded) => sheetOf(wide(visitSection(context, recorded), false))),
    ],
    figures: recordsFigures(facts),
  });
}

function sheetOf(band: BandView) {
  return { onePage: false, bands: [band] };
}
