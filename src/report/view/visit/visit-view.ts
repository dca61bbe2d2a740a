import { isoDate } from "#core/calendar/iso-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import { accountContext, type AccountContext } from "../document/account-context.ts";
import { documentFrame } from "../document/document-frame.ts";
import type { DocumentView, SheetView } from "../document/document-view.ts";
import { fitted } from "../document/fit/fitted.ts";
import { leastCut } from "../document/fit/least-cut.ts";
import { sideBySide, wide } from "../document/make-part.ts";
import type { HeadlineView } from "../headline-view.ts";
import { commitmentsSection } from "./commitments-section.ts";
import { goalSection } from "./goal-section.ts";
import { needsSection } from "./needs-sections.ts";
import { pageRoom } from "./page-room.ts";
import { peopleSection } from "./people-section.ts";
import { questionsSection } from "./questions-section.ts";
import { readinessSection } from "./readiness-section.ts";
import { talksSection } from "./talks-section.ts";
import { visitFacts, type VisitFacts } from "./visit-facts.ts";
import { visitFigures, type VisitFigures } from "./visit-figures.ts";
import { visitHeadline } from "./visit-headline.ts";

/** One account's next visit on a page, or the account in general where none is planned. */
export function visitView(book: AccountBook, account: Account, options: DocumentOptions): DocumentView<VisitFigures> {
  const context = accountContext(book, account, options);
  const words = context.catalogue.documents.visit;
  const facts = visitFacts(account, options.asOf, book.parameters);
  const headline = visitHeadline(context, facts);
  return fitted({
    schema: "kam-visit/1",
    language: options.language,
    asOf: isoDate(options.asOf),
    documentTitle: words.documentTitle(account.name),
    frame: documentFrame(context, words.document, false),
    headline,
    sheets: [pageOf(context, facts, headline)],
    figures: visitFigures(facts, book.parameters),
  });
}

function pageOf(context: AccountContext, facts: VisitFacts, headline: HeadlineView): SheetView {
  const room = pageRoom(facts, context.language);
  const draft = (people: number, commitments: number) => (): SheetView => ({
    onePage: true,
    bands: [
      sideBySide([7, goalSection(context, facts)], [5, readinessSection(context, facts)]),
      wide(peopleSection(context, facts, room.people - people)),
      wide(commitmentsSection(context, facts, room.commitments - commitments)),
      wide(talksSection(context, facts)),
      sideBySide([6, questionsSection(context, facts)], [6, needsSection(context, facts)]),
    ],
  });
  // A promise and then a person give way to texts that would be cut: no more, or the page would say less by it.
  return leastCut([draft(0, 0), draft(0, 1), draft(1, 1)], headline);
}
