import { formats, type Formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { negotiationWords, type NegotiationWords } from "#locales/negotiation-words.ts";
import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { negotiationFacts, type NegotiationFacts } from "#report/view/facts/negotiation/negotiation-facts.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { rowKey } from "../../book/rows-of.ts";
import type { RecordOwner } from "../../shared/linked-records.ts";
import type { Route } from "../../shared/route.ts";

/** What every part of one negotiation is written with. */
export interface NegotiationContext {
  readonly facts: NegotiationFacts;
  readonly book: AccountBook;
  readonly account: Account;
  readonly say: NegotiationWords;
  readonly words: WorkingWords;
  readonly format: Formats;
  /** With its unit. */
  readonly money: (value: number) => string;
  readonly language: Language;
}

/** What texts about prices need: they are written too while somebody types. */
export type PriceContext = Pick<NegotiationContext, "say" | "format" | "money"> & {
  readonly facts: Pick<NegotiationFacts, "prices">;
};

export function contextOf(
  book: AccountBook,
  account: Account,
  negotiation: Row<"negotiations">,
  { today, language }: { readonly today: SerialDate; readonly language: Language },
): NegotiationContext {
  const facts = negotiationFacts(book, account, negotiation, today);
  const { own, other } = facts.prices;
  const prices = [own, other].flatMap((side) =>
    Object.values<number | null>({ ...side }).flatMap((price) => price ?? []),
  );
  const steps = facts.concessions.plan.map(({ amount }) => amount).filter((amount) => amount > 0);
  const format = formats(language, Math.max(0, ...prices), Math.min(...prices, ...steps));
  return {
    ...{ facts, book, account, format, language },
    say: negotiationWords(language),
    words: workingWords(language),
    money: (value) => `${format.money(value)}${format.moneyUnit}`,
  };
}

export const ownerOf = ({ account }: NegotiationContext): RecordOwner => ({ account: account.name, rows: account });

/** By what the other records of a negotiation name it. */
export const calledBy = ({ negId, name }: Row<"negotiations">): string => negId ?? name;

/** One part of the negotiation on a screen of its own. */
export function partRoute(part: string, { account, facts }: NegotiationContext): Route {
  return {
    screen: "negotiation",
    account: account.name,
    row: rowKey(account, "negotiations", facts.negotiation),
    part,
  };
}
