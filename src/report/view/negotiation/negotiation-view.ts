import { isoDate } from "#core/calendar/iso-date.ts";
import { NOTE, shorten } from "#charts/text-width.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import { documentFrame } from "../document/document-frame.ts";
import type { DocumentView, SheetView } from "../document/document-view.ts";
import { fitted } from "../document/fit/fitted.ts";
import { leastCut } from "../document/fit/least-cut.ts";
import { sideBySide } from "../document/make-part.ts";
import type { FrameView } from "../frame-view.ts";
import type { HeadlineView } from "../headline-view.ts";
import { authoritySection } from "./authority-section.ts";
import { batnaSection } from "./batna-section.ts";
import { gapsSection } from "./gaps-section.ts";
import { negotiationHeadline } from "./headline.ts";
import { issuesSection } from "./issues-section.ts";
import { ladderSection } from "./ladder-section.ts";
import { languageSection } from "./language-section.ts";
import { negotiationContext, type NegotiationContext } from "./negotiation-context.ts";
import { negotiationFigures, type NegotiationFigures } from "./negotiation-figures.ts";
import { nextSection } from "./next-section.ts";
import { outcomeSection } from "./outcome-section.ts";
import { packagesSection } from "./packages-section.ts";
import { preparationSection } from "./preparation-section.ts";
import { stepsSection } from "./steps-section.ts";
import { stylesSection } from "./styles-section.ts";
import { tacticsSection } from "./tactics-section.ts";
import { tradeBand } from "./trade-section.ts";
import { zopaSection } from "./zopa-section.ts";

/** Writes the brief of one negotiation. Pure: the same input gives the same brief. */
export function negotiationView(
  book: AccountBook,
  account: Account,
  negotiation: Row<"negotiations">,
  options: DocumentOptions,
): DocumentView<NegotiationFigures> {
  const context = negotiationContext(book, account, negotiation, options);
  const headline = negotiationHeadline(context);
  return fitted({
    schema: "kam-negotiate/1",
    language: options.language,
    asOf: isoDate(options.asOf),
    documentTitle: context.say.documentTitle(account.name, negotiation.name),
    frame: frameOf(context),
    headline,
    sheets: [pageOne(context, headline), further(context, options)],
    figures: negotiationFigures(context),
  });
}

function pageOne(context: NegotiationContext, headline: HeadlineView): SheetView {
  const above = [
    zopaSection(context),
    context.facts.closed ? outcomeSection(context) : tradeBand(context),
    nextSection(context),
    batnaSection(context),
  ];
  const draft = (low: boolean) => (): SheetView => ({
    onePage: true,
    bands: [...above, sideBySide([7, ladderSection(context, low)], [5, authoritySection(context, low)])],
  });
  return leastCut([draft(false), draft(true)], headline);
}

/** Advice for the talks is left out when they are over. */
function further(context: NegotiationContext, { depth }: DocumentOptions): SheetView {
  const aids = [stylesSection(context), tacticsSection(context), languageSection(context)];
  const full = [...packagesSection(context), stepsSection(context), ...(context.facts.closed ? [] : aids)];
  const bands = [
    preparationSection(context),
    issuesSection(context),
    ...(depth === "full" ? full : []),
    gapsSection(context),
  ];
  return { onePage: false, bands };
}

/** mm of the foot. */
const FOOT = 140;

/** Strictly secret: the limits of this paper are worth more than its numbers. */
function frameOf(context: NegotiationContext): FrameView {
  const { say, words, personal, account } = context;
  const frame = documentFrame(context, say.document, true);
  const holdsPersons = personal && account.persons.length > 0;
  const marks = holdsPersons ? [say.secret, words.personalData] : [say.secret];
  return { ...frame, mark: marks.join(words.separator), foot: shorten(say.foot(frame.foot), { size: NOTE }, FOOT) };
}
