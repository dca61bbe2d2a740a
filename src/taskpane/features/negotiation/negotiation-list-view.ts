import type { SerialDate } from "#core/calendar/serial-date.ts";
import { isoDate } from "#core/calendar/iso-date.ts";
import type { Language } from "#locales/language.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { rowKey } from "../../book/rows-of.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import { concessionMessage } from "./concession-sections.ts";
import { contextOf } from "./negotiation-context.ts";
import { negotiationWords } from "#locales/negotiation-words.ts";

export interface NegotiationList {
  readonly message: string;
  readonly rows: readonly LinkedRow[];
}

/** Negotiations of an account, or of all: those that go on first, then by date, the latest first. */
export function negotiationList(
  book: AccountBook,
  account: Account | null,
  { today, language }: { readonly today: SerialDate; readonly language: Language },
): NegotiationList {
  const { pane } = negotiationWords(language);
  const all = (account === null ? book.accounts : [account]).flatMap((one) =>
    one.negotiations.map((negotiation) => ({
      one,
      negotiation,
      context: contextOf(book, one, negotiation, { today, language }),
    })),
  );
  const sorted = all.toSorted(
    (a, b) =>
      Number(a.context.facts.closed) - Number(b.context.facts.closed) ||
      (b.negotiation.date ?? 0) - (a.negotiation.date ?? 0),
  );
  return {
    message: pane.listMessage(String(all.filter(({ context }) => !context.facts.closed).length)),
    rows: sorted.map(({ one, negotiation, context }) => ({
      key: `${one.name} ${rowKey(one, "negotiations", negotiation)}`,
      name: negotiation.name,
      number: negotiation.date === null ? undefined : isoDate(negotiation.date),
      reason: [...(account === null ? [one.name] : []), concessionMessage(context)].join(pane.dot),
      chip: context.facts.closed ? { standing: "plain", text: pane.closed } : { standing: "warn", text: pane.running },
      route: { screen: "negotiation", account: one.name, row: rowKey(one, "negotiations", negotiation) },
    })),
  };
}
