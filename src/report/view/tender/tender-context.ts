import type { TenderRule } from "#core/codes/deals.ts";
import { isInCalendar, isWorkday } from "#core/calendar/workday.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Citation } from "#core/parameters/define.ts";
import { lawsUnchecked } from "#core/tender/laws-unchecked.ts";
import { citationText } from "#locales/citation-text.ts";
import type { AccountContext } from "../document/account-context.ts";

/** Articles as people cite them; one whose text nobody read for this tool says so. */
export function articlesText({ language, words, catalogue }: AccountContext, citations: readonly Citation[]): string {
  if (citations.length === 0) return words.none;
  const { notRead } = catalogue.documents.tender.law;
  return citations
    .map((citation) => {
      const cited = citationText(citation, language);
      return lawsUnchecked([citation]).length > 0 ? notRead(cited) : cited;
    })
    .join(words.list);
}

export function ruleName({ catalogue }: AccountContext, rule: TenderRule): string {
  return catalogue.codes.tenderRule[rule];
}

/** What is to be known of a day: that nobody works on it, or that the calendar does not reach it; null otherwise. */
export function dayOffText({ catalogue }: AccountContext, date: SerialDate): string | null {
  const { dayOff, noCalendar } = catalogue.documents.tender.dates;
  if (!isInCalendar(date)) return noCalendar;
  const works = isWorkday(date);
  return works.ok && !works.value ? dayOff : null;
}
