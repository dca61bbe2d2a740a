import { isoDate } from "#core/calendar/iso-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import { accountContext, type AccountContext } from "../document/account-context.ts";
import { documentFrame } from "../document/document-frame.ts";
import type { DocumentView, SheetView } from "../document/document-view.ts";
import { fitted } from "../document/fit/fitted.ts";
import { leastCut } from "../document/fit/least-cut.ts";
import { sideBySide, wide } from "../document/make-part.ts";
import { comingDates } from "../facts/coming-dates.ts";
import { completenessSection, gapsSection } from "./completeness-section.ts";
import { datesSection } from "./dates-section.ts";
import { decisionSection, factorsSection } from "./decision-section.ts";
import { documentsSection } from "./documents-section.ts";
import { evidenceSection } from "./evidence-section.ts";
import { lawSection } from "./law-section.ts";
import type { Tender } from "../facts/legal-checks.ts";
import { lossesSection, outcomeStrip, rankingSection } from "./outcome-section.ts";
import { presentationSection, questionsSection } from "./presentation-section.ts";
import { requirementsSection } from "./requirements-section.ts";
import { risksSection, topRisksSection } from "./risks-section.ts";
import { scoringSection } from "./scoring-section.ts";
import { stripSection } from "./strip-section.ts";
import { nextTasksSection, tasksSection } from "./tasks-section.ts";
import { tenderFacts, type TenderFacts } from "../facts/tender-facts.ts";
import { tenderFigures, type TenderFigures } from "../facts/tender-figures.ts";
import type { HeadlineView } from "../headline-view.ts";
import { tenderHeadline } from "./tender-headline.ts";
import { tenderRows } from "../facts/tender-rows.ts";

/** One tender: where the bid stands on a page, then law, bid, scoring, risks, tasks and presentation. */
export function tenderView(
  book: AccountBook,
  account: Account,
  tender: Tender,
  options: DocumentOptions,
): DocumentView<TenderFigures> {
  const rows = tenderRows(book, account, tender, options.asOf);
  const facts = tenderFacts(rows, options.asOf, book.parameters);
  const amounts = [tender.estimate, tender.ceiling, ...rows.bidders.map(({ price }) => price)];
  const context = accountContext(book, account, options, amounts);
  const words = context.catalogue.documents.tender;
  const headline = tenderHeadline(context, facts);
  return fitted({
    schema: "kam-tender/1",
    language: options.language,
    asOf: isoDate(options.asOf),
    documentTitle: words.documentTitle(account.name, tender.name),
    frame: documentFrame(context, words.document, true),
    headline,
    sheets: [firstSheet(context, facts, headline), restSheet(context, facts)],
    figures: tenderFigures(facts, options.asOf),
  });
}

function firstSheet(context: AccountContext, facts: TenderFacts, headline: HeadlineView): SheetView {
  const bands =
    facts.stage === "BIDDING"
      ? [
          wide(stripSection(context, facts)),
          sideBySide([7, datesSection(context, facts)], [5, decisionSection(context, facts)]),
          sideBySide([7, topRisksSection(context, facts)], [5, gapsSection(context, facts)]),
        ]
      : [
          wide(outcomeStrip(context, facts)),
          sideBySide([7, rankingSection(context, facts)], [5, decisionSection(context, facts)]),
          sideBySide([7, lossesSection(context, facts)], [5, gapsSection(context, facts)]),
          ...(comingDates(facts.rows.tender, facts.laws, context.asOf).length === 0
            ? []
            : [wide(datesSection(context, facts))]),
        ];
  const draft = (tasks: number) => (): SheetView => ({
    onePage: true,
    bands: [...bands, wide(nextTasksSection(context, facts, tasks))],
  });
  return leastCut([draft(8), draft(7), draft(6), draft(5)], headline);
}

function restSheet(context: AccountContext, facts: TenderFacts): SheetView {
  const { stage, risks, rows } = facts;
  const isOver = rows.tender.opening === null ? stage !== "BIDDING" : rows.tender.opening < context.asOf;
  const factors = factorsSection(context, facts);
  const sections = [
    lawSection(context, facts),
    requirementsSection(context, facts),
    completenessSection(context, facts),
    evidenceSection(context, facts),
    scoringSection(context, facts),
    stage === "ENDED" && risks.length === 0 ? null : risksSection(context, facts),
    stage === "ENDED" && rows.tasks.length === 0 ? null : tasksSection(context, facts),
    stage === "BIDDING" ? documentsSection(context, facts) : null,
    factors,
    isOver || stage === "ENDED" ? null : presentationSection(context, facts),
    stage === "ENDED" ? null : questionsSection(context, facts),
  ];
  return {
    onePage: false,
    // Six factors are read with the sentence above them.
    bands: sections.filter((section) => section !== null).map((section) => wide(section, section === factors)),
  };
}
