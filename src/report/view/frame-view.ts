import { NOTE } from "#charts/text-width.ts";
import { yearOf } from "#core/calendar/calendar-parts.ts";
import { setWidth } from "./document/fit/text-lines.ts";
import { footText, headName } from "./page-margins.ts";
import type { PlanContext } from "./plan/plan-context.ts";
import { unitText } from "./report-context.ts";

/** What stands at the head and foot of every page. */
export interface FrameView {
  readonly account: string;
  readonly document: string;
  /** Confidentiality, and whether there are personal data. */
  readonly mark: string;
  readonly foot: string;
  /** Texts around the page number and the number of pages. */
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
}

export function frameView({ facts, words, format, personal }: PlanContext): FrameView {
  const { account, asOf, book, period } = facts;
  const holdsPersons = personal && account.persons.length > 0;
  const marks = holdsPersons ? [words.confidential, words.personalData] : [words.confidential];
  return {
    account: headName(account.name),
    document: [words.document(String(period.year)), words.asOf(format.date(asOf))].join(words.separator),
    mark: marks.join(words.separator),
    foot: footText(words.foot(unitText({ words, format }), book.file)),
    page: words.page,
  };
}

/** mm of the line; between its entries stands about so much. */
const WHO_ROOM = 182;
const SEPARATOR = " – | ";

/** Who the account is and who answers for it, in a line. */
export function whoView({ facts, words, format, catalogue }: PlanContext): readonly string[] {
  const { account, period, asOf, value } = facts;
  const { industry, owner, sponsor } = account.customer;
  const tier = value.tier === null ? words.who.noTier : catalogue.codes.tier[value.tier.tier];
  const span = period.current
    ? words.who.period(format.date(period.from), format.date(period.end))
    : words.who.pastYear(String(period.year), String(yearOf(asOf)));
  const line = [
    tier,
    ...(industry === null ? [] : [words.who.industry(industry)]),
    words.who.owner(owner ?? words.none),
    words.who.sponsor(sponsor ?? words.none),
  ];
  // The running year stands in the head of the page too.
  const whole = [account.name, ...line, span].join(SEPARATOR);
  return period.current && setWidth(whole, { size: NOTE }) > WHO_ROOM ? line : [...line, span];
}
