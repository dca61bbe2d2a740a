import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { namesRecord } from "./names-record.ts";
import type { Tender } from "./legal-checks.ts";

/** A tender with everything that the workbook holds of it. */
export interface TenderRows {
  readonly tender: Tender;
  /** Reviews of the requirements statement until the day, the newest first. */
  readonly reviews: readonly Row<"requirementReviews">[];
  readonly items: readonly Row<"bidItems">[];
  readonly scoringItems: readonly Row<"scoringItems">[];
  readonly scores: readonly Row<"bidScores">[];
  readonly bidders: readonly Row<"bidders">[];
  readonly risks: readonly Row<"bidRisks">[];
  readonly tasks: readonly Row<"bidTasks">[];
  readonly questions: readonly Row<"bidQuestions">[];
  /** The last decision that was taken until the day. */
  readonly decision: Row<"bidDecisions"> | null;
  /** The team's bid library. */
  readonly documents: readonly Row<"bidDocuments">[];
}

export function tenderRows(book: AccountBook, account: Account, tender: Tender, asOf: SerialDate): TenderRows {
  const ofTender = <One extends { readonly tenderId: string }>(rows: readonly One[]) =>
    rows.filter(({ tenderId }) => namesRecord(tenderId, tender.tenderId, tender.name));
  const decisions = ofTender(account.bidDecisions).filter(({ date }) => date === null || date <= asOf);
  const reviews = ofTender(account.requirementReviews).filter(({ date }) => date === null || date <= asOf);
  return {
    tender,
    reviews: reviews.toSorted((one, other) => (other.date ?? 0) - (one.date ?? 0)),
    items: ofTender(account.bidItems),
    scoringItems: ofTender(account.scoringItems),
    scores: ofTender(account.bidScores),
    bidders: ofTender(account.bidders),
    risks: ofTender(account.bidRisks),
    tasks: ofTender(account.bidTasks),
    questions: ofTender(account.bidQuestions),
    decision: decisions.toSorted((one, other) => (one.date ?? 0) - (other.date ?? 0)).at(-1) ?? null,
    documents: book.team.bidDocuments,
  };
}
