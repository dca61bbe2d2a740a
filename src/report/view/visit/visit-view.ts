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
import { MOST, pageRoom } from "./page-room.ts";
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

/** What a page says less of, from one draft to the next. */
interface Fewer {
  readonly people: number;
  readonly commitments: number;
  readonly talks: number;
  readonly needs: number;
  /** Whether the goal does without what the last talk agreed: the list of talks says it too. */
  readonly promised: boolean;
}

const ALL: Fewer = { people: 0, commitments: 0, talks: 0, needs: 0, promised: false };
/** What gives way to texts that would be cut, one after another: what stands twice, then a row of each list. */
const GIVING: readonly Partial<Fewer>[] = [
  { promised: true },
  { commitments: 1 },
  { people: 1 },
  { talks: 1 },
  { needs: 1 },
  { people: 2 },
];

function pageOf(context: AccountContext, facts: VisitFacts, headline: HeadlineView): SheetView {
  const room = pageRoom(facts, context.language);
  const draft = (fewer: Fewer) => (): SheetView => ({
    onePage: true,
    bands: [
      sideBySide([7, goalSection(context, facts, fewer.promised)], [5, readinessSection(context, facts)]),
      wide(peopleSection(context, facts, room.people - fewer.people)),
      wide(commitmentsSection(context, facts, room.commitments - fewer.commitments)),
      wide(talksSection(context, facts, MOST.talks - fewer.talks)),
      sideBySide([6, questionsSection(context, facts)], [6, needsSection(context, facts, MOST.needs - fewer.needs)]),
    ],
  });
  const drafts = GIVING.map((_, at) => draft(Object.assign({}, ALL, ...GIVING.slice(0, at + 1)) as Fewer));
  return leastCut([draft(ALL), ...drafts], headline);
}
