import { isoDate } from "#core/calendar/iso-date.ts";
import { guide } from "#locales/guide.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import { insideTexts, sharedContext, sharedFrame } from "../document/customer-copy.ts";
import type { BandView, DocumentView, SectionView } from "../document/document-view.ts";
import { fitted } from "../document/fit/fitted.ts";
import { sideBySide, wide } from "../document/make-part.ts";
import { withheldSection } from "../document/withheld-section.ts";
import { whereText } from "../report-context.ts";
import { agendaSection, minutesOf, papersSection } from "./agenda-section.ts";
import { changesSection, goalsSection } from "./goal-sections.ts";
import { valueSection } from "./value-section.ts";
import { minutesSection } from "./minutes-section.ts";
import { allStepsSections, beforeSection, nextSection } from "./next-section.ts";
import { peopleSection } from "./people-section.ts";
import { problemsSection, satisfactionSection } from "./problem-sections.ts";
import { signalsSection } from "./signals-section.ts";
import { expansionSection, planSection, renewalSection } from "./renewal-sections.ts";
import type { ReviewContext } from "./review-context.ts";
import { reviewFacts } from "./review-facts.ts";
import { reviewFigures, type ReviewFigures } from "./review-figures.ts";
import { reviewHeadline } from "./review-headline.ts";
import { timelineSection } from "./timeline-section.ts";
import { valueDelivered, type ValueDelivered } from "./value-delivered.ts";
import type { PlannedTouchpoint } from "./touchpoint-list.ts";

/** One of the three meetings after a signing: page one to hold in the hand, then the data, then the minutes. */
export function reviewView(
  book: AccountBook,
  account: Account,
  meeting: PlannedTouchpoint,
  list: readonly PlannedTouchpoint[],
  options: DocumentOptions,
): DocumentView<ReviewFigures> {
  const context = reviewContext(book, account, meeting, list, options);
  const { review, format, forCustomer } = context;
  const document = (forCustomer ? review.documentForCustomer : review.document)[meeting.kind];
  return fitted({
    schema: "kam-review/1",
    language: options.language,
    asOf: isoDate(options.asOf),
    documentTitle: review.documentTitle(account.name, document, format.date(meeting.date)),
    frame: sharedFrame(context, document, !forCustomer || context.facts.value.rows.length > 0),
    headline: reviewHeadline(context),
    sheets: [
      { onePage: true, bands: firstPage(context) },
      { onePage: false, bands: (forCustomer ? customerBands : insideBands)(context) },
      { onePage: false, bands: [wide(minutesSection(context))] },
    ],
    figures: reviewFigures(context, minutesOf(context)),
  });
}

function reviewContext(
  book: AccountBook,
  account: Account,
  meeting: PlannedTouchpoint,
  list: readonly PlannedTouchpoint[],
  options: DocumentOptions,
): ReviewContext {
  const all = reviewFacts(book, account, meeting, list, options.asOf);
  const facts = options.audience === "customer" ? { ...all, value: toldValue(book, account) } : all;
  const { value, whitespace, renewals } = facts;
  const inside = [whitespace.gap, ...renewals.map(({ contract }) => contract.amount)];
  const amounts = [
    ...value.rows.map(({ annualValue }) => annualValue),
    value.total?.confirmed ?? null,
    ...(options.audience === "customer" ? [] : inside),
  ];
  const context = sharedContext(book, account, options, amounts);
  return { ...context, facts, review: context.catalogue.documents.review, guide: guide(options.language) };
}

/** A benefit that cannot be told is no part of the customer's sum either. */
function toldValue(book: AccountBook, account: Account): ValueDelivered {
  const isInside = insideTexts(book, account);
  return valueDelivered({
    ...account,
    valueCases: account.valueCases.filter(({ benefit }) => benefit !== null && !isInside(benefit)),
  });
}

function firstPage(context: ReviewContext): readonly BandView[] {
  const people = peopleSection(context);
  return [
    wide(timelineSection(context)),
    wide(agendaSection(context)),
    context.forCustomer ? wide(people) : sideBySide([8, people], [4, beforeSection(context)]),
    wide(nextSection(context)),
  ];
}

const BY_KIND: Readonly<Record<PlannedTouchpoint["kind"], readonly ((context: ReviewContext) => SectionView)[]>> = {
  D180: [goalsSection, valueSection, changesSection, problemsSection],
  D450: [problemsSection, satisfactionSection, signalsSection, goalsSection],
  D900: [goalsSection, valueSection, renewalSection, expansionSection, planSection, problemsSection],
};

function insideBands(context: ReviewContext): readonly BandView[] {
  const sections = BY_KIND[context.facts.meeting.kind].map((one) => one(context));
  // The longest stands last: what runs over the page is then more than a line or two.
  return [
    ...sections,
    ...allStepsSections(context),
    withheldSection(context, sharedTexts(context), sharedColumns(context)),
    papersSection(context),
  ].map((one) => wide(one, false));
}

function customerBands(context: ReviewContext): readonly BandView[] {
  const sections = [goalsSection, valueSection, problemsSection].map((one) => one(context));
  return [...sections, ...allStepsSections(context)].map((one) => wide(one, false));
}

/** Every text of the workbook that the customer's copy would tell. */
function sharedTexts({ facts }: ReviewContext): readonly (string | null)[] {
  return [
    ...facts.goals.map(({ item }) => item),
    ...facts.openItems.map(({ item }) => item),
    ...facts.value.rows.flatMap(({ benefit, basis }) => [benefit, basis]),
    ...facts.problems.flatMap(({ text, solution }) => [text, solution]),
    ...facts.renewals.map(({ contract }) => contract.name),
    ...facts.plans.map(({ plan }) => plan.name),
  ];
}

function sharedColumns(context: ReviewContext): readonly string[] {
  return [
    whereText(context, "jointPlanItems", "item"),
    whereText(context, "valueCases", "benefit"),
    whereText(context, "complaints", "text"),
  ];
}
