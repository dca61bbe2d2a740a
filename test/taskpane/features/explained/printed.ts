import type { AnyCodeOf, ListId } from "../../../../src/functions/runtime/code-words.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { formats } from "#locales/format.ts";
import { modelWords } from "#locales/model-words.ts";
import type { DocumentId } from "#report/documents/documents.ts";
import { factsOf, type AccountFacts } from "#report/view/facts/account-facts.ts";
import { negotiationFacts, type NegotiationFacts } from "#report/view/facts/negotiation/negotiation-facts.ts";
import { tenderFacts, type TenderFacts } from "#report/view/facts/tender-facts.ts";
import { tenderRows } from "#report/view/facts/tender-rows.ts";
import { portfolioFacts, type PortfolioFacts } from "#report/view/portfolio/facts/portfolio-facts.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";

/** What a document prints, and the cell that would show the same. */
export interface Printed {
  /** What the cell is given, as it stands in the workbook. */
  readonly args: readonly unknown[];
  /** Where the result stands in a list of several; 0 when nothing is said. */
  readonly place?: number;
  readonly result: unknown;
  /** What the document knows of the explanation's lines, from the right; ANY where it shows nothing, null for no part. */
  readonly parts: readonly (readonly unknown[])[] | null;
  /** Where it says so. */
  readonly said: Said;
}

export interface Said {
  readonly document: DocumentId;
  readonly id: string;
  /** The section, or "figures" for the numbers that go with the texts. */
  readonly section: string;
  /** What stands there. */
  readonly text: string;
}

/** A part of an explanation that no document shows. */
export const ANY = Symbol("any");

/** What the documents of the sample workbook are made of. */
export interface Sample {
  readonly book: AccountBook;
  readonly asOf: SerialDate;
  readonly accounts: readonly AccountFacts[];
  readonly negotiations: readonly (NegotiationFacts & { readonly id: string })[];
  readonly tenders: readonly (TenderFacts & { readonly id: string })[];
  readonly portfolio: PortfolioFacts;
  /** Of the assessed accounts alone. */
  readonly assessed: PortfolioFacts;
}

export type Find = (sample: Sample) => readonly Printed[];

export function sampleOf(book: AccountBook, asOf: SerialDate): Sample {
  const { accounts, parameters } = book;
  return {
    book,
    asOf,
    accounts: accounts.map((account) => factsOf(book, account, asOf)),
    negotiations: accounts.flatMap((account) =>
      account.negotiations.map((negotiation) => ({
        ...negotiationFacts(book, account, negotiation, asOf),
        id: `${account.id} ${negotiation.negId ?? ""}`,
      })),
    ),
    tenders: accounts.flatMap((account) =>
      account.tenders.map((tender) => ({
        ...tenderFacts(tenderRows(book, account, tender, asOf), asOf, parameters),
        id: `${account.id}/${tender.tenderId ?? ""}`,
      })),
    ),
    portfolio: portfolioFacts(book, accounts, asOf),
    assessed: portfolioFacts(book, assessedIn(book), asOf),
  };
}

/** The accounts that a portfolio report can place by their assessments. */
export const assessedIn = ({ accounts }: AccountBook): readonly Account[] =>
  accounts.filter(({ valueAssessments }) => valueAssessments.length > 0);

/** The portfolio report of some accounts, or of all. */
export const portfolioId = (accounts: readonly Account[] = []): string =>
  ["portfolio", ...accounts.map(({ id }) => id)].join(" ");

/** Money aside, every document of the sample writes its numbers so. */
export const written = formats("zh-CN", 0);

const words = modelWords("zh-CN");

/** The word that an explanation in Chinese shows for a code. */
export function word<List extends ListId>(list: List, code: AnyCodeOf<List>): string {
  const of: Readonly<Record<string, string>> = words.codes[list];
  return of[code] ?? code;
}

export const listed = (names: readonly string[]): string => names.join(words.faults.listSeparator);

export const parametersOf = ({ parameters }: Pick<AccountBook, "parameters">): unknown => Object.entries(parameters);

/** A column of cells. */
export const column = (values: readonly unknown[]): readonly (readonly unknown[])[] => values.map((value) => [value]);
