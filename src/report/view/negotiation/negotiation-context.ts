import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import { accountContext, type AccountContext } from "../document/account-context.ts";
import { negotiationFacts, type NegotiationFacts } from "../facts/negotiation/negotiation-facts.ts";

/** What every part of a negotiation brief writes with. */
export interface NegotiationContext extends AccountContext {
  readonly facts: NegotiationFacts;
  readonly say: AccountContext["catalogue"]["documents"]["negotiate"];
}

export function negotiationContext(
  book: AccountBook,
  account: Account,
  negotiation: Row<"negotiations">,
  options: DocumentOptions,
): NegotiationContext {
  const facts = negotiationFacts(book, account, negotiation, options.asOf);
  const amounts = [facts.prices.own, facts.prices.other].flatMap((side) => [
    side.opening,
    side.current,
    side.target,
    side.walkAway,
    side.alternative,
  ]);
  const context = accountContext(book, account, options, amounts);
  return { ...context, facts, say: context.catalogue.documents.negotiate };
}

/** A free text of the workbook as the brief may write it; null where there is none. */
export function freeText({ names }: NegotiationContext, text: string | null): string | null {
  return text === null ? null : names.inText(text);
}

/** Utility as points of 100. */
export function pointsText({ format }: NegotiationContext, utility: number): string {
  return format.points(utility * 100);
}

/** A value of an issue in its own unit. */
export function issueValue({ format, words }: NegotiationContext, value: number | null): string {
  return value === null ? words.none : format.number(value);
}
