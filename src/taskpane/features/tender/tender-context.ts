import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Light } from "#core/codes/codes.ts";
import type { Citation } from "#core/parameters/define.ts";
import { lawsUnchecked } from "#core/tender/laws-unchecked.ts";
import { citationText } from "#locales/citation-text.ts";
import { formats, type Formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { tenderWords, type TenderWords } from "#locales/tender-words.ts";
import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import { tenderFacts, type TenderFacts } from "#report/view/facts/tender-facts.ts";
import { tenderRows } from "#report/view/facts/tender-rows.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import type { Standing } from "../../shared/screen.tsx";

/** What every part of a tender's screen is written with: the same facts as in the printed brief. */
export interface TenderContext {
  readonly book: AccountBook;
  readonly account: Account;
  readonly tender: Row<"tenders">;
  readonly facts: TenderFacts;
  readonly today: SerialDate;
  readonly language: Language;
  readonly words: WorkingWords;
  readonly say: TenderWords;
  readonly format: Formats;
}

export function tenderContext(
  book: AccountBook,
  { account, tender }: { readonly account: Account; readonly tender: Row<"tenders"> },
  today: SerialDate,
  language: Language,
): TenderContext {
  const facts = tenderFacts(tenderRows(book, account, tender, today), today, book.parameters);
  const { estimate, ceiling, ownPrice } = tender;
  const format = formats(language, Math.max(estimate ?? 0, ceiling ?? 0, ownPrice ?? 0));
  const [words, say] = [workingWords(language), tenderWords(language)];
  return { book, account, tender, facts, today, language, words, say, format };
}

export const ownerOf = ({ account }: TenderContext) => ({ account: account.name, rows: account });

/** What a new record of the tender begins with. */
export function beginOf({ tender }: TenderContext): Readonly<Record<string, string>> {
  return { tenderId: tender.tenderId ?? tender.name };
}

/** The parts that are there, as one line. */
export function joined(parts: readonly (string | null)[], { words }: Pick<TenderContext, "words">): string {
  return parts.filter((part) => part !== null && part !== "").join(words.pane.shell.dot);
}

/** Articles as people cite them; one whose text nobody read for this tool says so. */
export function articlesText(citations: readonly Citation[], { language, say, words }: TenderContext): string {
  return citations
    .map((citation) => {
      const cited = citationText(citation, language);
      return lawsUnchecked([citation]).length > 0 ? say.brief.law.notRead(cited) : cited;
    })
    .join(words.pane.shell.list);
}

export const LIGHTS: Readonly<Record<Light, Standing>> = { RED: "bad", AMBER: "warn", GREEN: "good" };
